import type { Grammar } from './grammar.ts';
import type { Span } from './readClaim.ts';
import { type Token, spanOf } from './tokens.ts';

/** Whoever a sentence gives its words to; `who` is null for a pronoun, which points further back. */
export interface Speaker extends Span {
  readonly who: string | null;
}

const LONGEST = 9;

/** "an estimated", "was reported": no speaker stands before. */
const NO_SPEECH_AFTER = new Set(['a', 'an', 'the', 'is', 'was', 'are', 'were', 'be', 'been']);

/** Who says so: "according to X", "X said", "said X", "he said"; null if nobody. */
export function readSpeaker(
  tokens: readonly Token[],
  text: string,
  grammar: Grammar,
): Speaker | null {
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

function behind(tokens: readonly Token[], at: number, text: string, grammar: Grammar) {
  const { speech } = grammar;
  let next = at;
  while (next < tokens.length && next < at + LONGEST && !isStop(tokens, next, grammar)) next++;
  return wordsOf(tokens, at, next, text, speech.pronouns);
}

function before(tokens: readonly Token[], verb: number, text: string, grammar: Grammar) {
  const { speech } = grammar;
  let next = verb;
  while (next > 0 && speech.auxiliaries.has(tokens[next - 1].norm)) next--;
  let from = next;
  while (from > 0 && from > next - LONGEST && !isStop(tokens, from - 1, grammar)) from--;
  return wordsOf(tokens, from, next, text, speech.pronouns);
}

/** Whether nobody's name goes on here; the dot of "Gen. Zaluzhnyi" is no such sign. */
function isStop(tokens: readonly Token[], at: number, { speech, abbreviations }: Grammar): boolean {
  const { norm } = tokens[at];
  return speech.stops.has(norm) && !(norm === '.' && abbreviations.has(tokens[at - 1]?.norm ?? ''));
}

function wordsOf(
  tokens: readonly Token[],
  from: number,
  next: number,
  text: string,
  pronouns: ReadonlySet<string>,
): Speaker | null {
  if (next <= from) return null;
  if (tokens.slice(from, next).some(({ kind }) => kind === 'number')) return null;
  if (tokens[from].kind !== 'word') return null;
  const span = spanOf(tokens, from, next);
  if (next === from + 1 && pronouns.has(tokens[from].norm)) return { ...span, who: null };
  return { ...span, who: text.slice(span.start, span.end).replace(/\s+/g, ' ') };
}
