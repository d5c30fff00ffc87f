import type { Range } from './range.ts';

/** `mantissa` × 10^`exponent`: an integer and the place of the last significant digit. */
interface Decimal {
  readonly mantissa: number;
  readonly exponent: number;
}

const MOST_DECIMALS = 9;

/** The decimals of a number as written, and the power of ten behind them: 20 and 6 in "1.20e6". */
const DECIMALS = /\.(\d+)(?:e(\d+))?/;

/**
 * The last significant digit is the last one that is not 0, unless the number was written with
 * decimals: 2,300 ends in its hundreds, 2,317 in its ones, "4.0" in its tenths, "1.20e6" in its
 * ten thousands.
 *
 * @param written the number as written, with `.` before decimals and `e6` for "million"; its value
 *   if left out
 */
function decimalOf(value: number, written?: string | null): Decimal {
  const [digits, power] = value.toExponential().split('e');
  const decimalsOfDigits = digits.split('.')[1]?.length ?? 0;
  const shortest = Number(power) - decimalsOfDigits;
  const [, decimals = '', scale = '0'] = written?.match(DECIMALS) ?? [];
  const last = Number(scale) - Math.min(MOST_DECIMALS, decimals.length);
  const exponent = decimals === '' ? shortest : Math.min(shortest, last);
  const mantissa = Number(digits.replace('.', '')) * 10 ** (shortest - exponent);
  return { mantissa, exponent };
}

/**
 * `value` with `below` and `above` units of its last significant digit taken off and added,
 * without binary noise: (2.3, ½, ½) is 2.25–2.35 exactly as those literals. A number that is not
 * negative stays so.
 */
export function digitRange(
  value: number,
  below: number,
  above: number,
  written?: string | null,
): Range {
  const { mantissa, exponent } = decimalOf(value, written);
  const at = (units: number) => Number(`${(mantissa + units) * 10}e${exponent - 1}`);
  // Beyond 15 digits the units are finer than doubles are.
  const low = Math.min(value, at(-below));
  return { low: value >= 0 ? Math.max(0, low) : low, value, high: Math.max(value, at(above)) };
}

/** What a number may have been before it was rounded: half a unit of its last digit either way. */
export function roundingRange(value: number, written?: string | null): Range {
  return digitRange(value, 0.5, 0.5, written);
}
