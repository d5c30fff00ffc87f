import { exactRange } from '../../measure/range.ts';
import { areaRangeKm2 } from '../../places/areas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { foundNumber } from '../checks/comparison/words.ts';
import { type Comparison, statedComparison } from '../comparisons/comparisonsFor.ts';
import { describeDefinition, km2Words } from '../describe.ts';
import { roundWording } from '../roundMultiple.ts';

/** A comparison in words. */
export interface ComparisonWords {
  /** "nearly four times the size of Greater London" */
  readonly sentence: string;
  /** "5,957 km² ÷ 1,569–1,579 km² = 3.77–3.80" */
  readonly sum: string;
  /** The figure that it goes by, if it does not hold by every one; else null. */
  readonly note: string | null;
}

/** What an area is as big as, in a sentence and its sum. */
export function describeComparison(
  areaKm2: number,
  comparison: Comparison,
  catalogue: Catalogue,
): ComparisonWords {
  const { placeId, definition, ratio } = comparison;
  const { claims } = catalogue;
  const placeIds = [placeId];
  const range = definition ? exactRange(areaKm2 / definition.km2) : ratio;
  const placeKm2 = definition ? exactRange(definition.km2) : areaRangeKm2(placeId);
  const found = {
    comparison: statedComparison(comparison),
    placeIds,
    range,
    verdict: 'holds' as const,
  };
  return {
    sentence: roundWording(comparison, placeIds, catalogue),
    sum: claims.comparison.sum(
      km2Words(exactRange(areaKm2), catalogue),
      placeKm2 ? km2Words(placeKm2, catalogue) : '',
      foundNumber(found, catalogue, 3),
    ),
    note: definition ? definitionNote(definition, catalogue) : null,
  };
}

function definitionNote(
  definition: NonNullable<Comparison['definition']>,
  catalogue: Catalogue,
): string {
  const { what, source } = describeDefinition(definition, catalogue);
  const { itself, someDefinitions } = catalogue.claims;
  return `${itself.definition(what, source)} ${someDefinitions}`;
}
