import type { Claim } from '../../claims/claim.ts';
import { placeById } from '../../places/catalogue.ts';
import { unitsOfCode } from '../../places/unitsOf.ts';
import { homeCountry, whereOf } from '../../claims/where.ts';
import { REPORTED, type Yardstick } from './yardstick.ts';

/**
 * Ids of the places whose outlines a map of the claim shows, with the units of its country and the
 * place that it is drawn by, or put into.
 */
export function shownPlaceIds(
  claim: Claim,
  yardstick: Yardstick = REPORTED,
  groundId: string | null = null,
): readonly string[] {
  const { places, comparisons, wholePlaceId } = claim;
  return [
    ...places.map(({ placeId }) => placeId),
    ...comparisons.flatMap(({ placeIds }) => placeIds),
    ...(wholePlaceId ? [wholePlaceId] : []),
    ...whereOf(claim).placeIds,
    ...unitsOfCode(homeCountry(claim)),
    ...(yardstick.kind === 'place' ? [yardstick.placeId] : []),
    ...(groundId ? [groundId, ...unitsOfCode(placeById(groundId)?.country ?? null)] : []),
  ];
}
