import type { Range } from '../../../measure/range.ts';
import { BINARY_NOISE, otherwise, type Rule } from '../../verdicts.ts';

export interface WithinFacts {
  /** The area with its rounding and hedge, km². */
  readonly claimed: Range;
  /** The place's area by all definitions, km². */
  readonly place: Range;
  /** Whether it is known by its outline alone. */
  readonly byOutline?: boolean;
}

/** The largest definition decides: a further one never makes a verdict worse. */
export const WITHIN_RULES: readonly Rule<WithinFacts>[] = [
  {
    verdict: 'holds',
    applies: ({ claimed, place }) => claimed.high <= place.high * (1 + BINARY_NOISE),
  },
  {
    verdict: 'unknown',
    applies: ({ claimed, place, byOutline }) => byOutline === true && claimed.low > place.high,
  },
  { verdict: 'fails', applies: ({ claimed, place }) => claimed.low > place.high },
  { verdict: 'rounded', applies: otherwise },
];
