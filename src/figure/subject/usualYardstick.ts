import type { Claim } from '../../claims/claim.ts';
import type { Audience } from '../../claims/comparisons/audience.ts';
import { claimComparisons } from '../../claims/comparisons/claimComparisons.ts';
import { type Comparison, comparisonWith } from '../../claims/comparisons/comparisonsFor.ts';
import { claimedArea } from '../../claims/claimedArea.ts';
import { placeShares } from '../../claims/information.ts';
import { layersOf } from '../../places/shapes.ts';
import { REPORTED, type Yardstick } from './yardstick.ts';

/**
 * What a figure draws a claim by if nobody says: what its report compares it with; of an area that it
 * compares with nothing, and that is no great part of a place, the place by which its readers see how large it is.
 * Places that are not known yet (`addWorldPlaces`) are left out.
 */
export function usualYardstick(claim: Claim, audience: Audience): Yardstick {
  if (!isAreaAlone(claim)) return REPORTED;
  const others = claimComparisons(claim, audience)?.others ?? [];
  const drawable = others.find(({ placeId }) => layersOf(placeId).length > 0);
  return drawable ? { kind: 'place', placeId: drawable.placeId } : REPORTED;
}

/** The comparison with that place, which is nobody's but ours; null where the report makes its own. */
export function ownComparison(claim: Claim, yardstick: Yardstick): Comparison | null {
  const km2 = claimedArea(claim)?.point;
  return yardstick.kind === 'place' && km2 && isAreaAlone(claim)
    ? comparisonWith(yardstick.placeId, km2.value)
    : null;
}

/** A smaller part of the place that it lies in shows nobody how large it is. */
const LEAST_SHARE = 0.1;

function isAreaAlone(claim: Claim): boolean {
  const isOfPlace = claim.places.some(({ role }) => role === 'itself');
  const isPart = placeShares(claim).some(({ share }) => share.high >= LEAST_SHARE);
  return claim.comparisons.length === 0 && !isPart && !isOfPlace;
}
