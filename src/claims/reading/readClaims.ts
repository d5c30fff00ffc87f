import { grammarFor, GRAMMARS } from './languages/grammars.ts';
import { readWhen, type When } from './when.ts';
import type { Grammar } from './grammar.ts';
import type { Language, ReadClaim, ReadPlace, Span } from './readClaim.ts';
import { sentencesOf } from './sentences.ts';
import { readSpeaker } from './speaker.ts';
import { readStatements, type Statement } from './statements.ts';
import { spanOf, type Token, tokenise } from './tokens.ts';
import { readVerb } from './verb.ts';
import { placesIn, placesOutside } from './where.ts';

/** How a text is to be read. */
export interface ReadingOptions {
  /** Of the text; without it each sentence is taken for what its letters say. */
  readonly language?: Language;
  /** ISO date of the report, for "since September" and "on Monday". */
  readonly reportDate?: string;
}

/** How many sentences back a place or speaker is looked for. */
const NEIGHBOURS = 2;

/** A sentence as it was read; parts are looked up when a claim asks for them, and kept. */
interface Sentence {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly statements: Statement[];
  places?: readonly ReadPlace[];
  /** Of them those that are no part of the sentence's claims. */
  around?: readonly ReadPlace[];
  who?: string | null;
  when?: When;
}

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

function readSentences(text: string, language: Language | undefined): Sentence[] {
  const sentences: Sentence[] = [];
  const isAbbreviation = (norm: string) =>
    Object.values(GRAMMARS).some(({ abbreviations }) => abbreviations.has(norm));
  for (const tokens of sentencesOf(tokenise(text), isAbbreviation)) {
    const grammar = language ? GRAMMARS[language] : grammarFor(tokens);
    const statements = readStatements(tokens, grammar);
    sentences.push({ tokens, grammar, statements });
  }
  return sentences;
}

function claimOf(
  statement: Statement,
  sentences: readonly Sentence[],
  index: number,
  text: string,
  { reportDate }: ReadingOptions,
): ReadClaim {
  const { areas, comparison, from, next } = statement;
  const sentence = sentences[index];
  const { tokens, grammar } = sentence;
  const { start, end } = spanOf(tokens, from, next);
  return {
    start,
    end,
    quote: text.slice(start, end),
    area: areas[0] ?? null,
    alsoStated: areas.slice(1),
    comparison,
    places: placesFor(sentences, index, spansOf(statement)),
    who: speakerFor(sentences, index, text),
    ...(sentence.when ??= readWhen(tokens, grammar, reportDate ?? null)),
    verb: readVerb(tokens, from, next, grammar),
    language: grammar.language,
  };
}

/** The places of the sentence; if it names none, those of the nearest one before or behind. */
function placesFor(sentences: readonly Sentence[], index: number, parts: readonly Span[]) {
  const own = placesOutside(placesOf(sentences[index]), parts);
  if (own.length > 0) return own;
  for (const i of nearby(index)) {
    const places = i in sentences ? placesAround(sentences[i]) : [];
    if (places.length > 0) return places;
  }
  return [];
}

function placesOf(sentence: Sentence): readonly ReadPlace[] {
  return (sentence.places ??= placesIn(sentence.tokens));
}

function placesAround(sentence: Sentence): readonly ReadPlace[] {
  return (sentence.around ??= placesOutside(
    placesOf(sentence),
    sentence.statements.flatMap(spansOf),
  ));
}

function nearby(index: number): number[] {
  const before = Array.from({ length: NEIGHBOURS }, (_, i) => index - 1 - i);
  return [...before, index + 1];
}

/** What names no place where the area is: the figures, and what it is compared with. */
function spansOf({ areas, comparison, isShare }: Statement): Span[] {
  return comparison && !isShare ? [...areas, comparison] : areas;
}

/** Who says so in the sentence, or in one just before it. */
function speakerFor(sentences: readonly Sentence[], index: number, text: string): string | null {
  for (let i = index; i >= Math.max(0, index - NEIGHBOURS); i--) {
    const sentence = sentences[i];
    if (sentence.who === undefined) {
      sentence.who = readSpeaker(sentence.tokens, text, sentence.grammar);
    }
    if (sentence.who !== null) return sentence.who;
  }
  return null;
}
