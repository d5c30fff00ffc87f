import { placesFor, type Sentence } from './around.ts';
import { grammarFor, GRAMMARS } from './languages/grammars.ts';
import { tokensOf } from './glued.ts';
import { readWhen } from './when.ts';
import { tieLikeNeighbours } from './likeNeighbours.ts';
import type { Language, ReadClaim } from './readClaim.ts';
import { sentencesOf } from './sentences.ts';
import { tieNextSentences } from './nextSentence.ts';
import { whoSays } from './speaker.ts';
import type { ReadSentence } from './spokenBefore.ts';
import { readStatements, type Statement } from './statements.ts';
import { spanOf } from './tokens.ts';
import { readVerb } from './verb.ts';

/** How a text is to be read. */
export interface ReadingOptions {
  /** Of the text; without it each sentence is taken for what its letters say. */
  readonly language?: Language;
  /** ISO date of the report, for "since September" and "on Monday". */
  readonly reportDate?: string;
}

type SpokenSentence = Sentence & ReadSentence;

/**
 * Every area claim of a text, in order. Any text will do; the time is linear in its length.
 * Offsets are of the text as given.
 */
export function readClaims(text: string, options: ReadingOptions = {}): ReadClaim[] {
  const sentences = readSentences(text, options.language);
  return sentences.flatMap((sentence, i) =>
    sentence.statements.map((statement) => claimOf(statement, sentences, i, text, options)),
  );
}

function readSentences(text: string, language: Language | undefined): SpokenSentence[] {
  const sentences: SpokenSentence[] = [];
  for (const tokens of sentencesOf(tokensOf(text), Object.values(GRAMMARS))) {
    const grammar = language ? GRAMMARS[language] : grammarFor(tokens);
    const statements = readStatements(tokens, grammar, sentences.at(-1)?.tokens ?? []);
    sentences.push({ tokens, grammar, statements });
  }
  tieNextSentences(sentences);
  tieLikeNeighbours(sentences);
  return sentences;
}

function claimOf(
  statement: Statement,
  sentences: readonly Sentence[],
  index: number,
  text: string,
  { reportDate }: ReadingOptions,
): ReadClaim {
  const { areas, comparisons, from, next, tail } = statement;
  const sentence = sentences[index];
  const { tokens, grammar } = sentence;
  const { start, end: ownEnd } = spanOf(tokens, from, next);
  const end = tail?.end ?? ownEnd;
  const others = sentence.statements.filter((other) => other !== statement);
  const speaker = whoSays(sentences, index, { from, next }, text);
  return {
    start,
    end,
    quote: text.slice(start, end),
    area: areas[0] ?? null,
    alsoStated: areas.slice(1),
    comparisons,
    places: placesFor(sentences, index, statement, text),
    who: speaker?.who ?? null,
    whoKind: speaker?.kind ?? null,
    ...readWhen(tokens, statement, others, grammar, reportDate ?? null),
    verb: readVerb(tokens, from, next, grammar),
    language: grammar.language,
  };
}
