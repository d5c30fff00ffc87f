import type { Range } from '../../measure/range.ts';
import { type Claim, comparedPlaceId } from '../claim.ts';
import { claimedArea, mainArea } from '../claimedArea.ts';
import type { Audience } from './audience.ts';
import { type Comparison, comparisonsFor, comparisonWith } from './comparisonsFor.ts';

/** What a claim's area is as big as. Nobody stated it, so it has no verdict. */
export interface ClaimComparisons {
  /** The bare figure, whose value is compared: of a stated range, or of a multiple, it is the middle. */
  readonly km2: Range;
  /** With the place that the report compares with, if a simple multiple of that is right. */
  readonly own: Comparison | null;
  /** The best few with other places, best first; not with one that the area is of. */
  readonly others: readonly Comparison[];
}

/** The claim's area compared, for an audience; null if it claims none. */
export function claimComparisons(claim: Claim, audience: Audience): ClaimComparisons | null {
  const km2 = claimedArea(claim)?.point;
  if (!km2) return null;
  const ownId = comparedPlaceId(claim);
  const itself = claim.places.filter(({ role }) => role === 'itself');
  const leaveOut = [...itself.map(({ placeId }) => placeId), ...(ownId === null ? [] : [ownId])];
  return {
    km2,
    // An area that is the comparison and nothing more cannot be put beside it.
    own: ownId !== null && mainArea(claim) ? comparisonWith(ownId, km2.value) : null,
    others: comparisonsFor(km2.value, audience, { leaveOut }),
  };
}
