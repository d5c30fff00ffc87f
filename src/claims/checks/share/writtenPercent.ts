import { digitRange } from '../../../measure/rounding.ts';
import { type Range, scaleRange } from '../../../measure/range.ts';
import type { StatedComparison } from '../../claim.ts';

/** More decimals than this has no per cent that was written: it is a third, or a seventh. */
const MOST_DECIMALS = 2;

/**
 * What a written per cent may have been before it was rounded, as a share: half a unit of its last
 * digit either way, of whole per cents half a point. Null if the share is not written as per cent.
 */
export function writtenPercentRange({
  multiple,
  low = multiple,
  high = multiple,
  quote = '',
}: Pick<StatedComparison, 'multiple' | 'low' | 'high' | 'quote'>): Range | null {
  const ends = [low, high].map((share) => Number((share * 100).toPrecision(12)));
  const decimals = Math.max(...ends.map(decimalsOf), zerosOf(quote, ends));
  if (decimals > MOST_DECIMALS) return null;
  const half = 0.5 * 10 ** -decimals;
  const range = { low: Math.max(0, ends[0] - half), value: multiple * 100, high: ends[1] + half };
  return scaleRange(range, 0.01);
}

/** Decimals of the number's shortest spelling. */
function decimalsOf(value: number): number {
  const { high } = digitRange(value, 0, 1);
  return Math.max(0, Math.round(-Math.log10(high - value)));
}

/** Decimals of the per cent in the report's words, which may be zeros: "16.0 percent". */
function zerosOf(quote: string, ends: readonly number[]): number {
  const written = [...quote.matchAll(/\d+(?:[.,](\d+))?/g)];
  const found = written.find(([number]) => ends.includes(Number(number.replace(',', '.'))));
  return found?.[1]?.length ?? 0;
}
