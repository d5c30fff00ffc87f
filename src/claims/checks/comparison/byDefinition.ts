import { exactRange } from '../../../measure/range.ts';
import type { AreaDefinition } from '../../../places/areas.ts';
import type { Catalogue } from '../../../text/catalogue.ts';
import { describeDefinition, km2Words } from '../../describe.ts';
import type { ComparisonCheck, ShareCheck } from '../model.ts';
import { isNear, isOneSided } from '../nearness.ts';
import { multipleFacts } from './multiples.ts';

/**
 * Of a multiple of one place that holds somewhere between its definitions: which of them it holds by and
 * which not, or that it holds by none alone. Null where it holds by each.
 */
export function definitionsNote(
  check: ComparisonCheck | ShareCheck,
  catalogue: Catalogue,
): string | null {
  const { claims } = catalogue;
  if (!check.claimed) return null;
  const sorted = areasOf(check).toSorted((a, b) => a.km2 - b.km2);
  const by = sorted.find((area) => isBy(area, check, 'holds'));
  const other = sorted.findLast((area) => !isBy(area, check, 'holds'));
  if (!other) return null;
  const words = (area: AreaDefinition) =>
    claims.definitionOf(
      describeDefinition(area, catalogue).what,
      km2Words(exactRange(area.km2), catalogue),
    );
  const [smallest] = sorted;
  const largest = sorted.at(-1) ?? smallest;
  return by
    ? claims.byDefinition(words(by), words(other))
    : claims.betweenDefinitions(words(smallest), words(largest));
}

/** Whether a multiple of one place that holds would fail by another of the place's definitions. */
export function failsBySome(check: ComparisonCheck | ShareCheck): boolean {
  const isAlone = check.placeIds.length === 1 && check.claimed?.share === null;
  return (
    check.verdict === 'holds' &&
    isAlone &&
    areasOf(check).some((area) => !isBy(area, check, 'rounded'))
  );
}

/**
 * Whether a check that holds says too much alone: by another area of its place it fails, or is on the other
 * side of the bound that is stated.
 */
export function isByDefinition(check: ComparisonCheck | ShareCheck): boolean {
  const { comparison, found, verdict } = check;
  if (verdict !== 'holds' || !found) return false;
  const { low, high } = found.range;
  const isBetween = low < comparison.multiple && comparison.multiple < high;
  return failsBySome(check) || (isOneSided(comparison) && isBetween);
}

function areasOf({ definitions, placeIds }: ComparisonCheck | ShareCheck) {
  return definitions.find(({ placeId }) => placeId === placeIds[0])?.areas ?? [];
}

/** Whether a multiple gets a verdict, or a better one, by one area of its place. */
function isBy(
  { km2 }: AreaDefinition,
  { claimed, comparison }: ComparisonCheck | ShareCheck,
  verdict: 'holds' | 'rounded',
): boolean {
  return (
    claimed !== null && isNear(multipleFacts(claimed.km2, exactRange(km2), comparison), verdict)
  );
}
