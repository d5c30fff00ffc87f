import { divideRanges } from '../../../measure/range.ts';
import type { Atlas } from '../../../places/atlas.ts';
import { areaDefinitions, areaRangeKm2 } from '../../../places/areas.ts';
import { placeById } from '../../../places/catalogue.ts';
import type { Claim } from '../../claim.ts';
import { type ClaimedArea, claimedArea, isPositive, mainArea } from '../../claimedArea.ts';
import { verdictOf } from '../../verdicts.ts';
import type { PlacesCheck, UnknownReason } from '../model.ts';

/** Whether the claimed area could fit into each named place, and into the whole country. */
export function checkPlaces(claim: Claim, atlas: Atlas | null): PlacesCheck[] {
  const claimed = claimedArea(claim, atlas);
  const named = claim.places.map(({ placeId }) => placeId);
  const checks = claim.places.map((place) =>
    kindly(
      checkPlace(claim, claimed, place.placeId, false, atlas),
      (place.mayBe ?? []).map((placeId) => checkPlace(claim, claimed, placeId, false, atlas)),
    ),
  );
  return claim.wholePlaceId === null || named.includes(claim.wholePlaceId)
    ? checks
    : [...checks, checkPlace(claim, claimed, claim.wholePlaceId, true, atlas)];
}

/** A name left open fails only if every place that it may mean does. */
function kindly(check: PlacesCheck, readings: readonly PlacesCheck[]): PlacesCheck {
  const isOpen =
    check.verdict === 'fails' && readings.some(({ verdict }) => verdict !== check.verdict);
  return isOpen ? { ...check, verdict: 'unknown', reason: 'open-name' } : check;
}

function checkPlace(
  claim: Claim,
  claimed: ClaimedArea | null,
  placeId: string,
  whole: boolean,
  atlas: Atlas | null,
): PlacesCheck {
  const place = areaRangeKm2(atlas, placeId);
  return {
    kind: 'places',
    verdict: verdictOf('places', claimed && place && { claimed: claimed.range, place }),
    reason: claimed && place ? null : reasonFor(claim, claimed, placeId),
    stated: claimed && { range: claimed.range, unit: 'km2' },
    found: place && { range: place, unit: 'km2' },
    placeIds: [placeId],
    whole,
    claimed,
    share: claimed && place && divideRanges(claimed.range, place),
    shareByDefinition: claimed && place && divideRanges(claimed.point, place),
    definitions: [{ placeId, areas: areaDefinitions(atlas, placeId) }],
  };
}

function reasonFor(claim: Claim, claimed: ClaimedArea | null, placeId: string): UnknownReason {
  if (claimed) return placeById(placeId) ? 'no-place-area' : 'unknown-place';
  const area = mainArea(claim);
  if (area && !isPositive(area.value)) return 'invalid-area';
  return claim.comparisons.some(({ multiple }) => !isPositive(multiple))
    ? 'invalid-multiple'
    : 'no-area';
}
