import type { Hedge } from '../measure/hedges.ts';
import type { Stated } from './claim.ts';
import { parseQuantity } from './quantity.ts';

/** So many words before a quantity's last one are looked at: hedge, number and unit have no more. */
const MOST_WORDS = 12;

/** Letters and digits that stand together, a unit's raised digit too. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Digits as a number may be written in them, with marks between. */
const DIGITS = /\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?/;
const GROUPED = /^\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+$/;
const DECIMAL = /^(.*\d)[.,](\d+)$/;

/** `writtenQuantity`, or what stands in for it. */
export type FindWritten = (
  area: Stated,
  hedges: readonly (Hedge | null)[],
  words: string,
) => Stated | null;

/**
 * The quantity as the words have it: its figure and unit stand there, its hedge too or it is one of
 * `hedges`. Digits count in every way that they can be read ("7.000" as seven thousand too), as the
 * one that was taken may be the mistake. Null if the words have no such quantity.
 */
export function writtenQuantity(
  area: Stated,
  hedges: readonly (Hedge | null)[],
  words: string,
): Stated | null {
  const spans = [...words.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  for (const [last, { end }] of spans.entries()) {
    const starts = spans.slice(Math.max(0, last - MOST_WORDS), last + 1);
    const read = firstReading(starts.map(({ start }) => words.slice(start, end)));
    const isWritten = read?.areas.some(
      (found) => isSameNumber(found, area) && [found.hedge, ...hedges].includes(area.hedge),
    );
    if (read && isWritten) {
      return { ...area, written: undefined, slight: undefined, quote: read.quote };
    }
  }
  return null;
}

/** All readings of the longest of the quotes that is a quantity: "2,500 km²" is none in a range. */
function firstReading(quotes: readonly string[]) {
  for (const quote of quotes) {
    const areas = readings(quote).flatMap((text) => {
      const parsed = parseQuantity(text);
      return parsed.ok ? [parsed.area] : [];
    });
    if (areas.length > 0) return { quote, areas };
  }
  return null;
}

/** The words as they are, and with their first digits read in every other way. */
function readings(quote: string): string[] {
  const [digits = ''] = DIGITS.exec(quote) ?? [];
  const plain = digits.replace(/\D/g, '');
  const [, whole = '', decimals = ''] = DECIMAL.exec(digits) ?? [];
  return [
    quote,
    ...(GROUPED.test(digits) ? [quote.replace(digits, plain)] : []),
    ...(decimals ? [quote.replace(digits, asDecimal(whole, decimals))] : []),
  ];
}

/** With a last 0, so that a dot before three digits parts no thousands. */
function asDecimal(whole: string, decimals: string): string {
  return `${whole.replace(/\D/g, '')}.${decimals}0`;
}

function isSameNumber(a: Stated, b: Stated): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.unit === b.unit;
}
