import type { Grammar } from './grammar.ts';
import { type Token, spanOf } from './tokens.ts';

const LONGEST = 9;

/** "an estimated", "was reported": no speaker stands before. */
const NO_SPEECH_AFTER = new Set(['a', 'an', 'the', 'is', 'was', 'are', 'were', 'be', 'been']);

/** Who says so, in the text's words: "according to X", "X said", "said X"; null if nobody. */
export function readSpeaker(
  tokens: readonly Token[],
  text: string,
  grammar: Grammar,
): string | null {
  const { accordingTo, verbs } = grammar.speech;
  for (let i = 0; i < tokens.length; i++) {
    const according = accordingTo.match(tokens, i, tokens.length);
    if (according) {
      const who = behind(tokens, according.next, text, grammar);
      if (who) return who;
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!verbs.has(tokens[i].norm)) continue;
    if (i > 0 && NO_SPEECH_AFTER.has(tokens[i - 1].norm)) continue;
    const isAddressed = grammar.speech.addressing.has(tokens[i].norm);
    const who =
      before(tokens, i, text, grammar) ??
      (isAddressed ? null : behind(tokens, i + 1, text, grammar));
    if (who) return who;
  }
  return null;
}

function behind(tokens: readonly Token[], at: number, text: string, { speech }: Grammar) {
  let next = at;
  while (next < tokens.length && next < at + LONGEST && !speech.stops.has(tokens[next].norm))
    next++;
  return wordsOf(tokens, at, next, text, speech.pronouns);
}

function before(tokens: readonly Token[], verb: number, text: string, { speech }: Grammar) {
  let next = verb;
  while (next > 0 && speech.auxiliaries.has(tokens[next - 1].norm)) next--;
  let from = next;
  while (from > 0 && from > next - LONGEST && !speech.stops.has(tokens[from - 1].norm)) from--;
  return wordsOf(tokens, from, next, text, speech.pronouns);
}

function wordsOf(
  tokens: readonly Token[],
  from: number,
  next: number,
  text: string,
  pronouns: ReadonlySet<string>,
): string | null {
  if (next <= from) return null;
  if (tokens.slice(from, next).some(({ kind }) => kind === 'number')) return null;
  if (next === from + 1 && pronouns.has(tokens[from].norm)) return null;
  if (tokens[from].kind !== 'word') return null;
  const { start, end } = spanOf(tokens, from, next);
  return text.slice(start, end).replace(/\s+/g, ' ');
}
