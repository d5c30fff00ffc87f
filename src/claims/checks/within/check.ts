import { divideRanges } from '../../../measure/range.ts';
import { areaDefinitions, areaRangeKm2 } from '../../../places/areas.ts';
import { placeById } from '../../../places/catalogue.ts';
import type { PlaceKind } from '../../../places/place.ts';
import type { Claim, Verdict } from '../../claim.ts';
import { type ClaimedArea, claimedArea, mainArea } from '../../claimedArea.ts';
import { judge } from '../../verdicts.ts';
import type { UnknownReason, WithinCheck } from '../model.ts';
import { isKnownByOutline, openTo, readingsOf } from '../readings.ts';
import { WITHIN_RULES } from './rules.ts';

/** What "in" does not bound: a fire in a lake district, a spill in a sea that has no edge. */
const NOT_LAND: readonly PlaceKind[] = ['lake', 'pitch'];

/** Whether the stated area fits into each place that it is said to lie in. */
export function checkWithin(claim: Claim): WithinCheck[] {
  if (!mainArea(claim)) return [];
  const claimed = claimedArea(claim);
  return claim.places
    .filter(({ role }) => role === 'within')
    .map(({ placeId, mayBe }) => {
      const [first, ...others] = readingsOf([placeId], mayBe && [mayBe]);
      return openTo([
        checkReading(first, claimed),
        ...others.map((placeIds) => checkReading(placeIds, claimed)),
      ]);
    });
}

function checkReading(placeIds: readonly string[], claimed: ClaimedArea | null): WithinCheck {
  const [placeId] = placeIds;
  const place = areaRangeKm2(placeId);
  const byOutline = isKnownByOutline([placeId]);
  const facts = claimed && place && { claimed: claimed.range, place, byOutline };
  const judged = judge(WITHIN_RULES, facts);
  const isBounded = judged !== 'fails' || isLand(placeId);
  return {
    kind: 'within',
    verdict: isBounded ? judged : 'unknown',
    reason: facts ? reasonOf(judged, isBounded) : reasonFor(claimed, placeId),
    stated: claimed && { range: claimed.range, unit: 'km2' },
    found: place && { range: place, unit: 'km2' },
    placeIds,
    otherReadings: [],
    isOpen: false,
    claimed,
    share: facts && divideRanges(facts.claimed, facts.place),
    shareByDefinition: claimed && place && divideRanges(claimed.point, place),
    definitions: [{ placeId, areas: areaDefinitions(placeId) }],
  };
}

function reasonOf(judged: Verdict, isBounded: boolean): UnknownReason | null {
  if (judged === 'unknown') return 'outline-only';
  return isBounded ? null : 'not-land';
}

function isLand(placeId: string): boolean {
  const kind = placeById(placeId)?.kind;
  return kind !== undefined && !NOT_LAND.includes(kind);
}

function reasonFor(claimed: ClaimedArea | null, placeId: string): UnknownReason {
  if (!claimed) return 'invalid-area';
  return placeById(placeId) ? 'no-place-area' : 'unknown-place';
}
