import type { Numerals } from './grammar/quantities.ts';
import { skipJoints } from './phrases.ts';
import { andFraction, type ReadNumber, readFraction, scaleAt, scaled, times } from './scale.ts';
import type { Token } from './tokens.ts';

/** Words of one number at most. */
const LONGEST = 14;

/** The number that begins with a word; null if none does. */
export function readWords(
  tokens: readonly Token[],
  at: number,
  end: number,
  numerals: Numerals,
): ReadNumber | null {
  const fraction = readFraction(tokens, at, end, numerals);
  if (fraction) return fractionOfScale(fraction, tokens, end, numerals);
  const { cardinals, articles } = numerals;
  if (articles.has(tokens[at].norm)) {
    const scale = scaleAt(tokens, at + 1, end, numerals, false);
    return scale ? sumOfWords(tokens, at, end, numerals) : null;
  }
  const begins = cardinals.has(tokens[at].norm) || isBareScale(tokens, at, numerals);
  return begins ? sumOfWords(tokens, at, end, numerals) : null;
}

/** "thousand-acre", but not "several thousand" or "onehundred thousand". */
function isBareScale(tokens: readonly Token[], at: number, numerals: Numerals): boolean {
  const { scales, vague } = numerals;
  if (!scales.has(tokens[at].norm)) return false;
  const before = at > 0 ? tokens[at - 1].norm : '';
  return !vague.has(before) && !scales.has(before) && !isGluedNumber(before, numerals);
}

/** Whether a word is the beginning of a number that lost its spaces: "onehundred", "halfa", "ofa". */
function isGluedNumber(word: string, numerals: Numerals): boolean {
  const { cardinals, fractions, of, glued, scales, articles } = numerals;
  for (let length = 1; length < word.length; length++) {
    const [head, tail] = [word.slice(0, length), word.slice(length)];
    const begins = [cardinals, fractions, of, glued].some((words) => words.has(head));
    if (begins && [scales, articles, cardinals].some((words) => words.has(tail))) return true;
  }
  return false;
}

/** "half a million", "a quarter of a million", "three quarters of a billion". */
function fractionOfScale(
  fraction: { value: number; next: number },
  tokens: readonly Token[],
  end: number,
  numerals: Numerals,
): ReadNumber {
  let i = skipJoints(tokens, fraction.next, end);
  if (i < end && numerals.of.has(tokens[i].norm)) i++;
  if (i < end && numerals.articles.has(tokens[i].norm)) i++;
  const found = scaleAt(tokens, i, end, numerals, false);
  const { scale, next } = found ?? { scale: 1, next: fraction.next };
  return { value: times(fraction.value, scale), next, scale, written: null, inDigits: false };
}

/** "two hundred and fifty thousand", "one point five million", "twenty-five hundred". */
function sumOfWords(
  tokens: readonly Token[],
  at: number,
  end: number,
  numerals: Numerals,
): ReadNumber | null {
  const { cardinals, scales, articles, and, point } = numerals;
  let total = 0;
  let current: number | null = null;
  let room = 1000;
  let lastScale = Infinity;
  let endScale = 1;
  let next = at;
  let i = at;
  const limit = Math.min(end, at + LONGEST);
  while (i < limit) {
    const { norm } = tokens[i];
    const cardinal = cardinals.get(norm) ?? (i === at && articles.has(norm) ? 1 : undefined);
    const scale = scales.get(norm);
    if (cardinal !== undefined && cardinal < room) {
      current = (current ?? 0) + cardinal;
      room = cardinal >= 100 ? 100 : cardinal >= 20 ? 10 : 1;
      endScale = 1;
    } else if (scale === 100 && (current ?? 1) < 100) {
      current = (current ?? 1) * 100;
      room = 100;
      endScale = 100;
    } else if (scale === 12 && total === 0) {
      current = (current ?? 1) * 12;
      room = 0;
      endScale = 12;
    } else if (scale !== undefined && scale !== 100 && scale !== 12 && scale < lastScale) {
      if (current === null && total > 0) break;
      total += (current ?? 1) * scale;
      current = null;
      lastScale = scale;
      room = 1000;
      endScale = scale;
    } else if (isThousandsComma(tokens, i, limit, numerals) && current === null && total > 0) {
      i++;
      continue;
    } else if (point.has(norm) && current !== null) {
      const decimals = readDecimals(tokens, i + 1, limit, numerals);
      if (!decimals) break;
      const value = (current ?? 0) + decimals.value;
      return scaled({ value, next: decimals.next }, tokens, end, numerals, false);
    } else if (and.has(norm) && i > at) {
      const half = andFraction(tokens, i, end, numerals);
      if (half) {
        const unit = current === null ? lastScale : 1;
        const value = total + (current ?? 0) + half.value * (unit === Infinity ? 1 : unit);
        return scaled({ value, next: half.next }, tokens, end, numerals, false);
      }
      const behind = skipJoints(tokens, i + 1, limit);
      const following = behind < limit ? cardinals.get(tokens[behind].norm) : undefined;
      const continues = following !== undefined && following < 100 && following < room;
      if (!continues || (current !== null && current < 100)) break;
      i = behind;
      continue;
    } else break;
    i++;
    next = i;
    i = skipJoints(tokens, i, limit);
  }
  if (next === at) return null;
  return { value: total + (current ?? 0), next, scale: endScale, written: null, inDigits: false };
}

/** "twelve thousand, four hundred" */
function isThousandsComma(
  tokens: readonly Token[],
  at: number,
  end: number,
  { cardinals, scales }: Numerals,
): boolean {
  if (tokens[at].norm !== ',' || at + 2 >= end) return false;
  return cardinals.has(tokens[at + 1].norm) && scales.get(tokens[at + 2].norm) === 100;
}

/** The digits behind "point", as words. */
function readDecimals(tokens: readonly Token[], at: number, end: number, { cardinals }: Numerals) {
  let digits = '';
  let i = at;
  while (i < end) {
    const digit = cardinals.get(tokens[i].norm);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    i++;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), next: i };
}
