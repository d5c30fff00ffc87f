import { exactRange } from '../../../measure/range.ts';
import type { AreaDefinition } from '../../../places/areas.ts';
import type { Catalogue } from '../../../text/catalogue.ts';
import { describeDefinition, km2Words } from '../../describe.ts';
import type { ComparisonCheck, ShareCheck } from '../model.ts';
import { isNear } from '../nearness.ts';
import { multipleFacts } from './multiples.ts';

/**
 * Of a multiple of one place that holds somewhere between its definitions: which of them it holds by and
 * which not, or that it holds by none alone. Null where it holds by each.
 */
export function definitionsNote(
  { comparison, claimed, definitions, placeIds }: ComparisonCheck | ShareCheck,
  catalogue: Catalogue,
): string | null {
  const { claims } = catalogue;
  const areas = definitions.find(({ placeId }) => placeId === placeIds[0])?.areas ?? [];
  if (!claimed) return null;
  const holdsBy = ({ km2 }: AreaDefinition) =>
    isNear(multipleFacts(claimed.km2, exactRange(km2), comparison), 'holds');
  const sorted = areas.toSorted((a, b) => a.km2 - b.km2);
  const [by] = sorted.filter(holdsBy);
  const other = sorted.findLast((area) => !holdsBy(area));
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
