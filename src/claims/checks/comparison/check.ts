import { divideRanges, type Range } from '../../../measure/range.ts';
import type { Atlas } from '../../../places/atlas.ts';
import { areaDefinitions } from '../../../places/areas.ts';
import { placeById } from '../../../places/catalogue.ts';
import type { Claim, StatedComparison } from '../../claim.ts';
import {
  claimedArea,
  isPositive,
  mainArea,
  multipleRange,
  placesRangeKm2,
} from '../../claimedArea.ts';
import { verdictOf } from '../../verdicts.ts';
import type { ComparisonCheck, UnknownReason } from '../model.ts';

/** The claim's comparisons, each against the area of its places by all their definitions. */
export function checkComparisons(claim: Claim, atlas: Atlas | null): ComparisonCheck[] {
  return claim.comparisons.map((comparison) => checkComparison(claim, comparison, atlas));
}

function checkComparison(
  claim: Claim,
  comparison: StatedComparison,
  atlas: Atlas | null,
): ComparisonCheck {
  const { placeIds } = comparison;
  const stated = isPositive(comparison.multiple) ? multipleRange(comparison) : null;
  const placeKm2 = placesRangeKm2(atlas, placeIds);
  const claimed = mainArea(claim) ? claimedArea(claim, atlas) : null;
  const found = claimed && placeKm2 ? divideRanges(claimed.range, placeKm2) : null;
  return {
    kind: 'comparison',
    verdict: verdictOf('comparison', stated && found && { stated, found }),
    reason: reasonFor(claim, placeIds, stated, placeKm2),
    stated: stated && { range: stated, unit: 'times' },
    found: found && { range: found, unit: 'times' },
    placeIds,
    comparison,
    claimed,
    placeKm2,
    byDefinition: claimed && placeKm2 ? divideRanges(claimed.point, placeKm2) : null,
    direction: stated && found ? directionOf(stated.value, found) : null,
    definitions: placeIds.map((placeId) => ({ placeId, areas: areaDefinitions(atlas, placeId) })),
  };
}

function directionOf(multiple: number, found: Range): 'up' | 'down' | null {
  if (multiple > found.high) return 'up';
  return multiple < found.low ? 'down' : null;
}

function reasonFor(
  claim: Claim,
  placeIds: readonly string[],
  stated: Range | null,
  placeKm2: Range | null,
): UnknownReason | null {
  const area = mainArea(claim);
  if (!stated) return 'invalid-multiple';
  if (!area) return 'no-area';
  if (!isPositive(area.value)) return 'invalid-area';
  if (placeKm2) return null;
  return placeIds.every((id) => placeById(id)) ? 'no-place-area' : 'unknown-place';
}
