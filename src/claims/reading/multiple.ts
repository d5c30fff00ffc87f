import type { Counted } from './grammar/comparisons.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readNumber } from './number.ts';
import { skipJoints } from './phrases.ts';
import { type ReadNumber, readFraction } from './scale.ts';
import type { Token } from './tokens.ts';

/** How many times the place, or what part of it. */
export interface Multiple {
  readonly value: number;
  /** How it is written, which decides what may follow it. */
  readonly counted: Counted;
  readonly next: number;
  /** "16 percent of", not "a sixth of". */
  readonly inPercent: boolean;
  /** Of "two to three times", whose middle is the value. */
  readonly ends: { readonly low: number; readonly high: number } | null;
}

function multiple(value: number, counted: Counted, next: number): Multiple {
  return { value, counted, next, inPercent: false, ends: null };
}

/** "twice", "four times", "a third of", "20% of", and a bare number, which a plural must follow. */
export function readMultiple(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): Multiple | null {
  const { comparators, multiples, of, percent } = grammar.comparison;
  const number = readNumber(tokens, at, end, grammar.numerals);
  const range = readMultipleRange(tokens, at, end, number, grammar);
  if (range) return range;
  const word = multiples.match(tokens, at, end);
  if (word) return multiple(word.meaning, 'times', word.next);
  const isBefore = grammar.comparison.beforeTimes.has(tokens[at].norm);
  if (isBefore) {
    const times = readTimes(
      tokens,
      readNumber(tokens, at + 1, end, grammar.numerals),
      end,
      grammar,
    );
    return times && multiple(times.value, 'times', times.next);
  }
  if (number) {
    const counted = readTimes(tokens, number, end, grammar);
    if (counted) return multiple(counted.value, 'times', counted.next);
    const i = skipJoints(tokens, number.next, end);
    const sign = percent.match(tokens, i, end);
    if (sign) {
      const isOf = sign.next < end && of.has(tokens[sign.next].norm);
      const change = isOf ? null : comparators.match(tokens, sign.next, end)?.meaning;
      const signed = change === 'smaller' ? -number.value : number.value;
      if (change === 'larger' || change === 'smaller') {
        return multiple(Number((1 + signed / 100).toPrecision(15)), 'percent', sign.next);
      }
      if (!isOf && !change && grammar.numerals.of.size > 0) return null;
      const value = Number((number.value / 100).toPrecision(15));
      const share = multiple(value, 'fraction', sign.next + (isOf ? 1 : 0));
      return { ...share, inPercent: true };
    }
    const isOne =
      number.value === 1 && comparators.match(tokens, number.next, end)?.meaning === 'size';
    if (number.inDigits && (number.value < 1 || isOne)) {
      const isOf = number.next < end && of.has(tokens[number.next].norm);
      return multiple(number.value, 'fraction', number.next + (isOf ? 1 : 0));
    }
  }
  const read = number && readFraction(tokens, at, end, grammar.numerals);
  const fraction = read && isOrdinal(tokens, at, read.next, grammar) ? null : read;
  if (number && fraction && number.next <= fraction.next) {
    const change = comparators.match(tokens, fraction.next, end)?.meaning;
    if (change === 'larger' || change === 'smaller') {
      const signed = change === 'smaller' ? -fraction.value : fraction.value;
      return multiple(1 + signed, 'percent', fraction.next);
    }
    const ofNext = fraction.next < end && of.has(tokens[fraction.next].norm);
    return multiple(fraction.value, 'fraction', fraction.next + (ofNext ? 1 : 0));
  }
  return number && multiple(number.value, 'number', number.next);
}

/** "third smallest state": a part of something has "of" behind it, or "a" before. */
function isOrdinal(
  tokens: readonly Token[],
  at: number,
  next: number,
  { numerals, comparison }: Grammar,
): boolean {
  const value = numerals.fractions.get(tokens[at].norm);
  if (value === undefined || value === 1 / 2 || numerals.of.size === 0) return false;
  return !comparison.of.has(tokens[next]?.norm ?? '');
}

/** "four times" */
function readTimes(
  tokens: readonly Token[],
  number: ReadNumber | null,
  end: number,
  grammar: Grammar,
) {
  if (!number) return null;
  const i = skipJoints(tokens, number.next, end);
  if (i >= end || !grammar.comparison.times.has(tokens[i].norm)) return null;
  return { value: number.value, next: i + 1 };
}

/** "two to three times", "between two and three times", "20 to 25 per cent of": the middle. */
function readMultipleRange(
  tokens: readonly Token[],
  at: number,
  end: number,
  here: ReadNumber | null,
  { ranges, numerals, comparison }: Grammar,
): Multiple | null {
  const { percent, of, times } = comparison;
  const isBetween = ranges.between.has(tokens[at].norm);
  const first = isBetween ? readNumber(tokens, at + 1, end, numerals) : here;
  if (!first || first.next >= end) return null;
  const joint = percent.match(tokens, first.next, end)?.next ?? first.next;
  if (joint >= end) return null;
  const { norm } = tokens[joint];
  if (!ranges.to.has(norm) && !(isBetween && ranges.and.has(norm))) return null;
  const second = readNumber(tokens, joint + 1, end, numerals);
  if (!second || second.next >= end || second.value <= first.value) return null;
  const value = (first.value + second.value) / 2;
  const ends = { low: first.value, high: second.value };
  if (second.value < 1 && second.inDigits)
    return { value, next: second.next, counted: 'fraction', inPercent: false, ends };
  if (times.has(tokens[second.next].norm))
    return { value, next: second.next + 1, counted: 'times', inPercent: false, ends };
  const sign = percent.match(tokens, second.next, end);
  if (!sign || sign.next >= end || !of.has(tokens[sign.next].norm)) return null;
  const share = (percents: number) => Number((percents / 100).toPrecision(15));
  return {
    value: share(value),
    next: sign.next + 1,
    counted: 'fraction',
    inPercent: true,
    ends: { low: share(ends.low), high: share(ends.high) },
  };
}
