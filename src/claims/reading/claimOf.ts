import { placesFor } from './around.ts';
import { behindDateline } from './dateline.ts';
import type { ReadClaim, ReadingOptions } from './readClaim.ts';
import type { SpokenSentence } from './sentenceWindow.ts';
import { whoSays } from './speaker.ts';
import type { Statement } from './statements.ts';
import { spanOf } from './tokens.ts';
import { readVerb } from './verb.ts';
import { readWhen } from './when.ts';

/** What a statement of a sentence claims, with what the sentences beside it say of it. */
export function claimOf(
  statement: Statement,
  sentences: readonly SpokenSentence[],
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
  const when = readWhen(tokens, statement, others, grammar, reportDate ?? null);
  const saidWhen = when.saidWhen && spanOf(tokens, when.saidWhen.from, when.saidWhen.next);
  return {
    start,
    end,
    quote: text.slice(start, end),
    sentence: wholeSentence(sentences.slice(index), end, text),
    area: areas[0] ?? null,
    alsoStated: areas.slice(1),
    comparisons,
    ...placesFor(sentences, index, statement, text),
    who: speaker?.who ?? null,
    whoKind: speaker?.kind ?? null,
    ...when,
    saidWhen: saidWhen && text.slice(saidWhen.start, saidWhen.end),
    reportedOn: reportDate ?? null,
    verb: readVerb(tokens, from, next, grammar),
    language: grammar.language,
  };
}

/** The first sentence behind its dateline, with those that follow up to where the claim ends. */
function wholeSentence(sentences: readonly SpokenSentence[], end: number, text: string): string {
  const endOf = ({ tokens }: SpokenSentence) => spanOf(tokens, 0, tokens.length).end;
  const [first] = sentences;
  const last = sentences.find((sentence) => endOf(sentence) >= end) ?? first;
  const { start } = first.tokens[behindDateline(first.tokens, first.grammar)];
  return text.slice(start, endOf(last));
}
