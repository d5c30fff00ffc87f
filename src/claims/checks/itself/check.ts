import { exactRange, type Range } from '../../../measure/range.ts';
import { areaDefinitions, type AreaDefinition } from '../../../places/areas.ts';
import { placeById } from '../../../places/catalogue.ts';
import type { Claim, Stated, Verdict } from '../../claim.ts';
import { isPositive, mainArea, pointKm2 } from '../../claimedArea.ts';
import { judge, kindest } from '../../verdicts.ts';
import type { ItselfCheck, UnknownReason } from '../model.ts';
import { directionOf, distance, type NearnessFacts, wordingOf } from '../nearness.ts';
import { isKnownByOutline, openTo, readingsOf } from '../readings.ts';
import { ITSELF_RULES } from './rules.ts';

/** Whether the stated area is that of the place whose own it is said to be. */
export function checkItself(claim: Claim): ItselfCheck[] {
  const area = mainArea(claim);
  if (!area) return [];
  return claim.places
    .filter(({ role }) => role === 'itself')
    .map(({ placeId, mayBe }) => {
      const [first, ...others] = readingsOf([placeId], mayBe && [mayBe]);
      return openTo([
        checkReading(first, area),
        ...others.map((placeIds) => checkReading(placeIds, area)),
      ]);
    });
}

/** Against each definition of the place alone: the kindest one decides, of these the nearest. */
function checkReading(placeIds: readonly string[], area: Stated): ItselfCheck {
  const [placeId] = placeIds;
  const areas = areaDefinitions(placeId);
  const stated = isPositive(area.value) ? pointKm2(area) : null;
  const [best, ...others] = (stated ? areas : [])
    .map((definition) => judged(area, definition, isKnownByOutline(placeIds)))
    .toSorted((a, b) => Math.abs(a.off) - Math.abs(b.off));
  const nearest = best ? kindest([best, ...others]) : null;
  return {
    kind: 'itself',
    verdict: nearest?.verdict ?? 'unknown',
    reason: nearest ? reasonOf(nearest.verdict) : reasonFor(stated, placeId),
    stated: stated && { range: stated, unit: 'km2' },
    found: nearest && { range: exactRange(nearest.definition.km2), unit: 'km2' },
    placeIds,
    otherReadings: [],
    isOpen: false,
    area,
    nearest: nearest && nearest.definition,
    direction: nearest && nearest.direction,
    definitions: [{ placeId, areas }],
  };
}

function judged(area: Stated, definition: AreaDefinition, byOutline: boolean) {
  const facts: NearnessFacts = {
    stated: pointKm2(area),
    found: exactRange(definition.km2),
    wording: wordingOf(area.hedge, area.slight),
    byOutline,
  };
  return {
    verdict: judge(ITSELF_RULES, facts),
    off: distance(facts),
    direction: directionOf(facts),
    definition,
  };
}

function reasonOf(verdict: Verdict): UnknownReason | null {
  return verdict === 'unknown' ? 'outline-only' : null;
}

function reasonFor(stated: Range | null, placeId: string): UnknownReason {
  if (!stated) return 'invalid-area';
  return placeById(placeId) ? 'no-place-area' : 'unknown-place';
}
