import type { Range } from '../../../measure/range.ts';
import { BINARY_NOISE, otherwise, type Rule } from '../../verdicts.ts';

/** How far two figures may be apart and still count as rounded, as a share of the smaller. */
export const CONVERSION_TOLERANCE = 0.05;

/** One figure turned into the other's unit. */
interface Conversion {
  readonly converted: number;
  /** What the figure in that unit may have been before it was rounded and hedged. */
  readonly allowed: Range;
}

export interface UnitsFacts {
  /** Either way round. */
  readonly conversions: readonly Conversion[];
  /** The larger figure over the smaller, less 1. */
  readonly apart: number;
}

/** Whether the one figure, converted, is the other one. */
export function isConversion({ converted, allowed }: Conversion): boolean {
  return (
    allowed.low * (1 - BINARY_NOISE) <= converted && converted <= allowed.high * (1 + BINARY_NOISE)
  );
}

export const UNITS_RULES: readonly Rule<UnitsFacts>[] = [
  { verdict: 'holds', applies: ({ conversions }) => conversions.some(isConversion) },
  {
    verdict: 'rounded',
    applies: ({ apart }) => apart <= CONVERSION_TOLERANCE * (1 + BINARY_NOISE),
  },
  { verdict: 'fails', applies: otherwise },
];
