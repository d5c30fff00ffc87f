import { divideRanges, type Range } from '../../measure/range.ts';
import type { Atlas } from '../../places/atlas.ts';
import { areaDefinitions, areaRangeKm2 } from '../../places/areas.ts';
import { placeById } from '../../places/catalogue.ts';
import type { Claim } from '../claim.ts';
import { claimedArea, isPositive, mainArea, multipleRange } from '../claimedArea.ts';
import { verdictOf } from '../verdicts.ts';
import type { ComparisonCheck, UnknownReason } from './model.ts';

/** The claim's comparison against the place's area by all its definitions; null if it has none. */
export function checkComparison(claim: Claim, atlas: Atlas | null): ComparisonCheck | null {
  const { comparison } = claim;
  if (!comparison) return null;
  const { placeId } = comparison;
  const stated = isPositive(comparison.multiple) ? multipleRange(comparison) : null;
  const placeKm2 = areaRangeKm2(atlas, placeId);
  const claimed = mainArea(claim) ? claimedArea(claim, atlas) : null;
  const found = claimed && placeKm2 ? divideRanges(claimed.range, placeKm2) : null;
  return {
    kind: 'comparison',
    verdict: verdictOf('comparison', stated && found && { stated, found }),
    reason: reasonFor(claim, placeId, stated, placeKm2),
    stated: stated && { range: stated, unit: 'times' },
    found: found && { range: found, unit: 'times' },
    placeId,
    comparison,
    claimed,
    placeKm2,
    byDefinition: claimed && placeKm2 ? divideRanges(claimed.point, placeKm2) : null,
    direction: stated && found ? directionOf(stated.value, found) : null,
    definitions: areaDefinitions(atlas, placeId),
  };
}

function directionOf(multiple: number, found: Range): 'up' | 'down' | null {
  if (multiple > found.high) return 'up';
  return multiple < found.low ? 'down' : null;
}

function reasonFor(
  claim: Claim,
  placeId: string,
  stated: Range | null,
  placeKm2: Range | null,
): UnknownReason | null {
  const area = mainArea(claim);
  if (!stated) return 'invalid-multiple';
  if (!area) return 'no-area';
  if (!isPositive(area.value)) return 'invalid-area';
  if (!placeKm2) return placeById(placeId) ? 'no-place-area' : 'unknown-place';
  return null;
}
