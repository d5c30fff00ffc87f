import type { Hedge } from '../../../measure/hedges.ts';
import type { Range } from '../../../measure/range.ts';
import { digitRange } from '../../../measure/rounding.ts';
import type { Stated } from '../../claim.ts';

/** As far as "more than" reaches beyond its figure, as a share, if a step of its last digit is less. */
const HEDGE_REACH = 0.1;

type Allowed = (value: number, step: number) => Range;

const beyond = (value: number, step: number) => Math.max(step, value * HEDGE_REACH);

const rounded: Allowed = (value, step) => ({
  low: value - step / 2,
  value,
  high: value + step / 2,
});
const upTo: Allowed = (value, step) => ({ low: value - beyond(value, step), value, high: value });

/** "About" does not make a conversion less exact; the other hedges say on which side the area is. */
const ALLOWED: Readonly<Record<Hedge | 'none', Allowed>> = {
  none: rounded,
  about: rounded,
  'at least': (value, step) => ({ low: value, value, high: value + beyond(value, step) }),
  'at most': upTo,
  nearly: upTo,
};

/**
 * The areas that the figure may stand for, in its unit. A figure with one significant digit counts
 * as having two: 700 is 695–705.
 */
export function allowedRange({ value, hedge, written }: Stated): Range {
  return ALLOWED[hedge ?? 'none'](value, stepOf(value, written));
}

/** One unit of the figure's last significant digit, of its second one at most. */
export function stepOf(value: number, written?: string): number {
  const { high } = digitRange(value, 0, 1, written);
  const exponent = Number(value.toExponential().split('e')[1]);
  return Math.min(high - value, 10 ** (exponent - 1));
}
