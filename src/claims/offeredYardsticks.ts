import { measuredKm2 } from '../places/areas.ts';
import { PLACES } from '../places/catalogue.ts';
import type { PlaceFacts } from '../places/place.ts';
import { type Claim, comparedPlaceId } from './claim.ts';
import { claimedArea } from './claimedArea.ts';

/** So many are offered besides the report's own comparison. */
const MOST_NEAR = 7;

/**
 * Ids of the places that a claim is offered to be drawn by before a name is typed: the one that its
 * report compares it with, then those nearest to it in size. Of the places that are known by now, those
 * written by hand, as people know them, with an outline that is good enough to measure.
 */
export function offeredYardsticks(claim: Claim): readonly string[] {
  const own = comparedPlaceId(claim);
  const near = nearestInSize(claimedArea(claim)?.point.value ?? null, own);
  return own === null ? near : [own, ...near];
}

function nearestInSize(areaKm2: number | null, own: string | null): string[] {
  if (!areaKm2) return [];
  return PLACES.filter((place) => place.id !== own && isFamiliar(place))
    .flatMap(({ id }) => {
      const km2 = measuredKm2(id);
      return km2 === null ? [] : [{ id, away: Math.abs(Math.log(areaKm2 / km2)) }];
    })
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}

function isFamiliar({ fromGazetteer, kind }: PlaceFacts): boolean {
  return !fromGazetteer && kind !== 'pitch';
}
