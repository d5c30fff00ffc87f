import type { PlaceDefinitions } from '../../claims/checks/model.ts';
import { describeDefinition, km2Words, placeName } from '../../claims/describe.ts';
import { formatArea, formatPercent } from '../../measure/format.ts';
import { referenceOf } from '../../places/areas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureOrder } from '../order.ts';
import type { StripItem } from '../strip/items.ts';

/** So many places' definitions are told apart at most. */
const MOST_DEFINITIONS = 3;

/**
 * How the areas came about, the most important first: the method, how far boundaries are off, and what
 * a place's area can mean.
 */
export function areaNotes(
  items: readonly StripItem[],
  definitions: readonly string[],
  { catalogue, pageMap }: Pick<FigureOrder, 'catalogue' | 'pageMap'>,
): string[] {
  const text = catalogue.figure.notes;
  const error = largestError(items);
  const { locale } = catalogue;
  return [
    pageMap ? text.methodOnPageMap : text.method,
    ...(error === null ? [] : [text.error(formatPercent(error, { locale, significant: 1 }))]),
    ...definitions.slice(0, MOST_DEFINITIONS),
  ];
}

/**
 * The largest deviation of a shown boundary's area from its reference, rounded up, as a share; null if
 * one of them has no reference.
 */
function largestError(items: readonly StripItem[]): number | null {
  const deviations = items
    .filter(({ role, outlineKind }) => role.kind !== 'claim' && outlineKind === 'boundary')
    .map(({ id }) => referenceOf(id)?.deviationPercent ?? NaN);
  if (deviations.length === 0 || deviations.some(Number.isNaN)) return null;
  return Math.ceil(Math.max(...deviations.map(Math.abs)) * 10) / 1000;
}

/** What a place's area can mean; null if its definitions are closer than `same`, as a share. */
export function definitionNote(
  { placeId, areas: definitions }: PlaceDefinitions,
  same: number,
  catalogue: Catalogue,
): string | null {
  const text = catalogue.figure.notes;
  const areas = definitions.map(({ km2 }) => km2);
  const range = { low: Math.min(...areas), value: areas[0], high: Math.max(...areas) };
  if (areas.length < 2 || range.high / range.low - 1 < same) return null;
  const words = definitions.map((definition) =>
    text.definition(
      formatArea(definition.km2, 'km2', catalogue),
      describeDefinition(definition, catalogue).what,
    ),
  );
  return text.definitions(placeName(placeId, catalogue), km2Words(range, catalogue), words);
}
