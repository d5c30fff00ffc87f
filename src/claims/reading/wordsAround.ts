import type { ComparisonWords } from './grammar/comparisons.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { SaidComparison } from './subject.ts';
import type { Token } from './tokens.ts';

/** So many words before a comparison may say what is compared. */
export const WORDS_BEFORE = 12;
export const WORDS_BEHIND = 10;
export const WORDS_NEAR = 4;
/** So near before its figure a share is one of land: "16% of Slovenia, or 3,550 sq km". */
const SHARE_BEFORE = 6;

/** Whether one of the words stands among the tokens from one index up to another. */
export function some(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    if (words.has(tokens[i].norm)) return true;
  }
  return false;
}

/** Like `some`, but not "under 30", which is an age. */
export function someLand(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
) {
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    if (words.has(tokens[i].norm) && tokens[i + 1]?.kind !== 'number') return true;
  }
  return false;
}

/** Which is nearer before a comparison: a word for an area, or for something else. */
export function nearestSubject(
  tokens: readonly Token[],
  from: number,
  words: number,
  { areaSubjects, otherSubjects }: ComparisonWords,
): 'area' | 'other' | null {
  for (let i = from - 1; i >= Math.max(0, from - words); i--) {
    if (areaSubjects.has(tokens[i].norm)) return 'area';
    if (otherSubjects.has(tokens[i].norm)) return 'other';
  }
  return null;
}

/** Whether a figure of area stands close before a token. */
export function isBehindUnit(
  from: number,
  tokens: readonly Token[],
  { units }: Grammar,
  words = WORDS_BEHIND,
): boolean {
  for (let i = Math.max(0, from - words); i < from; i++) {
    if (units.match(tokens, i, from)) return true;
  }
  return false;
}

/** Whether a figure of area stands close behind a token. */
export function isBeforeUnit(next: number, tokens: readonly Token[], { units }: Grammar): boolean {
  for (let i = next; i < Math.min(tokens.length, next + SHARE_BEFORE); i++) {
    if (units.match(tokens, i, tokens.length)) return true;
  }
  return false;
}

/** Whether the words around a comparison say that areas are compared. */
export function inArea(
  { from, next }: SaidComparison,
  tokens: readonly Token[],
  end: number,
  { comparison, verbs }: Grammar,
): boolean {
  const [low, high] = [from - WORDS_BEFORE, Math.min(end, next + WORDS_BEHIND)];
  return (
    some(tokens, low, next, comparison.areaSubjects) ||
    some(tokens, from - WORDS_NEAR, from, comparison.sizes) ||
    some(tokens, next, high, comparison.areaSubjects) ||
    some(tokens, low, from, verbs)
  );
}

/** Whether something else than an area is compared: of two subjects before it the nearer counts. */
export function inOthers(
  { from, next }: SaidComparison,
  tokens: readonly Token[],
  { comparison }: Grammar,
): boolean {
  const nearest = nearestSubject(tokens, from, WORDS_BEFORE, comparison);
  if (nearest !== null) return nearest === 'other';
  return some(tokens, next, next + (from === 0 ? 6 : 2), comparison.otherSubjects);
}
