import type { Numerals } from './grammar/quantities.ts';
import type { Token } from './tokens.ts';

/** Behind these a number begins anew even where they stand right behind another. */
const PARTINGS = new Set(['-', '–', '—', '→', '(', '[', '{', '|', ';']);

const DASHES = new Set(['-', '–']);

/** Marks inside numbers, and what stands for them in other scripts and by a slip. */
const MARKS = new Set([',', '.', "'", '’', '·', '٬', '٫']);

/** Digits of other scripts, fractions and powers; they are signs as tokens. */
const NUMERIC = /\p{N}$/u;

/**
 * Whether the digits at a token are a number of their own. They are not where they end one that is
 * broken ("12..500", "12_500", "12 ,500", "twelve,500") or written as it is not read here ("12·500",
 * "10^5", "1e-320"): the tail of a number is a wrong number.
 */
export function isFreshNumber(tokens: readonly Token[], at: number, numerals: Numerals): boolean {
  let first = at;
  for (; isAttached(tokens, first) && isSign(tokens[first - 1]); first--) {
    if (PARTINGS.has(tokens[first - 1].norm)) return !isExponent(tokens, first - 1);
  }
  const before = tokens[first - 1];
  if (before === undefined) return true;
  const isBehindNumber = before.kind === 'number' || NUMERIC.test(before.text);
  const isMarked = first < at && MARKS.has(tokens[first].norm);
  if (!isAttached(tokens, first)) return !(isMarked && before.kind === 'number');
  if (before.kind !== 'word') return !isBehindNumber;
  return !(isMarked && isCounted(tokens, first - 1, numerals));
}

function isAttached(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at].gap === 'none';
}

function isSign({ kind, text }: Token): boolean {
  return kind === 'sign' && !NUMERIC.test(text);
}

/** The minus of "1e-320" or "10^-5". */
function isExponent(tokens: readonly Token[], minus: number): boolean {
  if (!DASHES.has(tokens[minus].norm) || !isAttached(tokens, minus)) return false;
  const { norm } = tokens[minus - 1];
  return norm === '^' || (norm === 'e' && isAttached(tokens, minus - 1));
}

/** "twelve", "12thousand", "12k" */
function isCounted(
  tokens: readonly Token[],
  at: number,
  { cardinals, scales, letterScales }: Numerals,
): boolean {
  const { norm } = tokens[at];
  if (cardinals.has(norm) || scales.has(norm)) return true;
  return letterScales.has(norm) && tokens[at - 1]?.kind === 'number';
}
