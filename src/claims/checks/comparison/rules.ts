import { otherwise, type Rule } from '../../verdicts.ts';
import {
  eitherWay,
  isNear,
  isWithin,
  isWithinOutline,
  type NearnessFacts,
  TOLERANCES,
} from '../nearness.ts';

/** How far ten, twenty, a hundred times may be off without a hedge: they are round numbers. */
export const ROUND_TENS = 0.25;

/** Of a comparison: the multiple, and the bare figure over the place's area by all definitions. */
export const COMPARISON_RULES: readonly Rule<NearnessFacts>[] = [
  { verdict: 'holds', applies: (facts) => isNear(facts, 'holds') },
  {
    verdict: 'rounded',
    applies: (facts) =>
      isNear(facts, 'rounded') || (isTens(facts) && isWithin(facts, eitherWay(ROUND_TENS))),
  },
  {
    verdict: 'unknown',
    applies: (facts) =>
      isWithinOutline(facts, TOLERANCES[facts.wording].rounded) ||
      (isTens(facts) && isWithinOutline(facts, eitherWay(ROUND_TENS))),
  },
  { verdict: 'fails', applies: otherwise },
];

function isTens({ stated: { low, high }, wording }: NearnessFacts): boolean {
  return wording === 'none' && [low, high].every((n) => n >= 10 && n % 10 === 0);
}
