import { overlaps, type Range } from '../../../measure/range.ts';
import { otherwise, type Rule } from '../../verdicts.ts';
import { isNear, isWithinOutline, type NearnessFacts, TOLERANCES } from '../nearness.ts';

/** Of a share: as for a comparison, and what the written per cent may have been. */
export interface ShareFacts extends NearnessFacts {
  /** As a share; null if the share is not written as per cent. */
  readonly rounding: Range | null;
}

export const SHARE_RULES: readonly Rule<ShareFacts>[] = [
  { verdict: 'holds', applies: (facts) => isNear(facts, 'holds') || isRounding(facts) },
  { verdict: 'rounded', applies: (facts) => isNear(facts, 'rounded') },
  {
    verdict: 'unknown',
    applies: (facts) => isWithinOutline(facts, TOLERANCES[facts.wording].rounded),
  },
  { verdict: 'fails', applies: otherwise },
];

/** Whether what is found rounds to the per cent; "more than" and the like are not rounding. */
function isRounding({ found, wording, rounding }: ShareFacts): boolean {
  return rounding !== null && ['none', 'about'].includes(wording) && overlaps(found, rounding);
}
