import { divideRanges, multiplyRanges, type Range } from '../measure/range.ts';
import { areaDefinitions, areaRangeKm2, shownRangeKm2 } from '../places/areas.ts';
import { placeById } from '../places/catalogue.ts';
import type { PlaceDefinitions } from './checks/model.ts';
import { checkWithin } from './checks/within/check.ts';
import { type Claim, mainComparison, type StatedComparison } from './claim.ts';
import { bareMultiple, claimedArea, isPositive, mainArea, placesRangeKm2 } from './claimedArea.ts';

/** How large a part of a place the claimed area is. Nobody stated it, so it has no verdict. */
export interface PlaceShare {
  readonly placeId: string;
  /** Without rounding and hedge. */
  readonly claimedKm2: Range;
  readonly placeKm2: Range;
  readonly share: Range;
  /** The same of the place as its outline is drawn, and of its usual area where that is another one. */
  readonly shownShare: Range;
  readonly definitions: PlaceDefinitions;
}

/** What a comparison without an area comes to. */
export interface ComesTo {
  readonly comparison: StatedComparison;
  readonly placeKm2: Range;
  /** The bare multiple of the place's area by all definitions. */
  readonly km2: Range;
  readonly definitions: readonly PlaceDefinitions[];
}

/** What is worked out beside the checks. */
export interface Information {
  readonly shares: readonly PlaceShare[];
  readonly comesTo: ComesTo | null;
}

export function informationOn(claim: Claim): Information {
  return { shares: placeShares(claim), comesTo: comesTo(claim) };
}

/** The claim's share of each place that is worth it, and of their country. */
export function placeShares(claim: Claim): PlaceShare[] {
  return sharedPlaceIds(claim).flatMap((placeId) => shareOf(claim, placeId) ?? []);
}

/** The claim's share of any one place; null if it or the claim has no known area. */
export function shareOf(claim: Claim, placeId: string): PlaceShare | null {
  const claimedKm2 = claimedArea(claim)?.point;
  const placeKm2 = areaRangeKm2(placeId);
  if (!claimedKm2 || !placeKm2) return null;
  return {
    placeId,
    claimedKm2,
    placeKm2,
    share: divideRanges(claimedKm2, placeKm2),
    shownShare: divideRanges(claimedKm2, shownRangeKm2(placeId) ?? placeKm2),
    definitions: { placeId, areas: areaDefinitions(placeId) },
  };
}

/**
 * Ids of the places of which a share says something: where the area lies, and those of a built-in
 * report that we say why we name them; not who acts or owns.
 */
export function sharedPlaceIds(claim: Claim): string[] {
  const named = heldIn(claim);
  const whole = claim.wholePlaceId;
  const isTheirs = whole !== null && named.some((id) => isIn(id, whole));
  return [...new Set([...named, ...(isTheirs ? [whole] : [])])];
}

/** Ids of the places that the area is said to lie in. Of an open name the reading that it fits into. */
export function heldIn(claim: Claim): string[] {
  const fitting = checkWithin(claim).map(({ placeIds }) => placeIds[0]);
  const within = claim.places.filter(({ role }) => role === 'within');
  return claim.places
    .filter(({ role, lies }) => role === 'within' || lies === 'in')
    .map((place) => fitting[within.indexOf(place)] ?? place.placeId);
}

/** Whether the place is in that country. */
function isIn(placeId: string, countryId: string): boolean {
  const code = placeById(placeId)?.country;
  return code !== null && code !== undefined && code === placeById(countryId)?.country;
}

/** What the claim's first comparison comes to if that is all that is stated; null if it is not. */
export function comesTo(claim: Claim): ComesTo | null {
  const comparison = mainComparison(claim);
  if (mainArea(claim) || !comparison || !isPositive(comparison.multiple)) return null;
  const placeKm2 = placesRangeKm2(comparison.placeIds);
  if (!placeKm2) return null;
  return {
    comparison,
    placeKm2,
    km2: multiplyRanges(bareMultiple(comparison), placeKm2),
    definitions: comparison.placeIds.map((placeId) => ({
      placeId,
      areas: areaDefinitions(placeId),
    })),
  };
}
