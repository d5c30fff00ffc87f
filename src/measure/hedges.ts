import { type Range, scaleRange } from './range.ts';
import { digitRange, roundingRange } from './rounding.ts';
import { type AreaUnit, SQUARE_METRES } from './units.ts';

/** A word that opens a number's range. */
export type Hedge = 'about' | 'at least' | 'at most' | 'nearly';

/** Least width of "about", as a share of the number, to either side. */
const ABOUT_SHARE = 0.1;

/** How a stated number, as written if that is known, becomes a range. */
type HedgeRule = (value: number, written?: string | null) => Range;

/**
 * The table of hedges. A unit is one of the number's last significant digit: 100 in 2,300.
 *
 * | hedge | from | to | why |
 * |---|---|---|---|
 * | none | − ½ unit | + ½ unit | every number is rounded |
 * | about | − ½ unit or − 10 % | + ½ unit or + 10 %, whichever is wider | |
 * | at least, more than | the number | + 1 unit | who knew of more would have said the next round number |
 * | at most, up to | − 1 unit | the number | likewise |
 * | nearly, almost | − ½ unit | the number | who was further off would have said a smaller number |
 */
const HEDGE_RULES: Readonly<Record<Hedge | 'none', HedgeRule>> = {
  none: (value, written) => roundingRange(value, written),
  about: (value, written) => {
    const rounding = roundingRange(value, written);
    return {
      low: Math.min(rounding.low, clean(value * (1 - ABOUT_SHARE))),
      value,
      high: Math.max(rounding.high, clean(value * (1 + ABOUT_SHARE))),
    };
  },
  'at least': (value, written) => digitRange(value, 0, 1, written),
  'at most': (value, written) => digitRange(value, 1, 0, written),
  nearly: (value, written) => digitRange(value, 0.5, 0, written),
};

/** Every hedge, for lists that have to know them all. */
export const HEDGES: readonly Hedge[] = Object.keys(HEDGE_RULES).filter(
  (key) => key !== 'none',
) as Hedge[];

/** Binary noise of one multiplication removed. */
function clean(value: number): number {
  return Number(value.toPrecision(14));
}

/**
 * The range that a stated number stands for.
 *
 * @param written the number as written ("4.0", "1.20e6"), if its zeros after the point matter
 */
export function hedgedRange(value: number, hedge: Hedge | null, written?: string | null): Range {
  return HEDGE_RULES[hedge ?? 'none'](value, written);
}

/** A number with both ends where it is stated as a range. */
interface StatedNumber {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly hedge: Hedge | null;
  /** The number as written, with `.` before decimals: "4.0", "1.20e6"; of a range "4.0–4.5". */
  readonly written?: string | null;
}

/** Between the two ends of a range as written. */
export const RANGE_DASH = '–';

/**
 * The range that a stated number or range stands for. Each end of a range ("2,000 to 3,000") is
 * rounded and hedged as a number of its own.
 */
function statedRange({ value, low = value, high = value, hedge, written }: StatedNumber): Range {
  const [first, last = first] = written?.split(RANGE_DASH) ?? [];
  return {
    low: hedgedRange(low, hedge, first).low,
    value,
    high: hedgedRange(high, hedge, last).high,
  };
}

/** The range of km² that a stated area stands for. */
export function statedAreaRangeKm2(stated: StatedNumber & { readonly unit: AreaUnit }): Range {
  const range = statedRange(stated);
  return stated.unit === 'km2'
    ? range
    : scaleRange(range, SQUARE_METRES[stated.unit] / SQUARE_METRES.km2);
}
