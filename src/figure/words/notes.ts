import type { Check, PlaceDefinitions } from '../../claims/checks/model.ts';
import { describeDefinition, km2Words, placeName } from '../../claims/describe.ts';
import { formatArea, formatPercent } from '../../measure/format.ts';
import { areaDefinitions, publishersOf } from '../../places/areas.ts';
import { type Atlas, placeFeatures } from '../../places/atlas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureOrder } from '../order.ts';
import type { StripItem } from '../strip/items.ts';

/** So many places' definitions are told apart at most. */
const MOST_DEFINITIONS = 3;

/** Definitions of a place that are this close to each other need no note, as a share. */
const SAME: Readonly<Record<'comparison' | 'places', number>> = { comparison: 0.002, places: 0.02 };

/**
 * How the areas came about, the most important first: the method, how far boundaries are off, what
 * a place's area can mean, and whose figures stand in for areas that are not measured.
 */
export function figureNotes(order: FigureOrder, items: readonly StripItem[]): string[] {
  const { checks, atlas, catalogue } = order;
  const text = catalogue.figure.notes;
  const error = largestError(atlas, items);
  const published = publishedNote(checks, items, catalogue);
  const { locale } = catalogue;
  return [
    text.method,
    ...(error === null ? [] : [text.error(formatPercent(error, { locale, significant: 1 }))]),
    ...definitionNotes(checks, catalogue).slice(0, MOST_DEFINITIONS),
    ...(published === null ? [] : [published]),
  ];
}

/** The largest deviation of a shown boundary's area from its reference, rounded up, as a share. */
function largestError(atlas: Atlas, items: readonly StripItem[]): number | null {
  const deviations = items
    .flatMap(({ id }) => placeFeatures(atlas, id))
    .flatMap(({ properties: { reference } }) =>
      reference ? [Math.abs(reference.deviationPercent)] : [],
    );
  return deviations.length === 0 ? null : Math.ceil(Math.max(...deviations) * 10) / 1000;
}

/** Whose published areas are shown: of the compared place, and where no boundary is measured. */
function publishedNote(
  checks: readonly Check[],
  items: readonly StripItem[],
  catalogue: Catalogue,
): string | null {
  const sources = items
    .filter(({ role, isMeasured }) => role.kind !== 'claim' && !isMeasured)
    .flatMap(({ id }) => areaDefinitions(null, id).slice(0, 1).flatMap(publishersOf));
  const compared = checks
    .filter((check) => check.kind === 'comparison')
    .flatMap(({ definitions }) => definitions.flatMap(({ areas }) => areas))
    .flatMap(publishersOf);
  const named = new Set([...compared, ...sources]);
  return named.size === 0 ? null : catalogue.figure.notes.published([...named]);
}

/** The definitions of each place whose area is not one number, the compared place's first. */
function definitionNotes(checks: readonly Check[], catalogue: Catalogue): string[] {
  const notes = new Map<string, string>();
  for (const check of checks.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    if (check.kind === 'units') continue;
    for (const place of check.definitions) {
      const note = notes.has(place.placeId) ? null : definitionNote(place, check.kind, catalogue);
      if (note) notes.set(place.placeId, note);
    }
  }
  return [...notes.values()];
}

function orderOf({ kind }: Check): number {
  return kind === 'comparison' ? 0 : 1;
}

function definitionNote(
  { placeId, areas: definitions }: PlaceDefinitions,
  kind: keyof typeof SAME,
  catalogue: Catalogue,
): string | null {
  const text = catalogue.figure.notes;
  const areas = definitions.map(({ km2 }) => km2);
  const range = { low: Math.min(...areas), value: areas[0], high: Math.max(...areas) };
  if (areas.length < 2 || range.high / range.low - 1 < SAME[kind]) return null;
  const words = definitions.map((definition) =>
    text.definition(
      formatArea(definition.km2, 'km2', catalogue),
      describeDefinition(definition, catalogue).what,
    ),
  );
  return text.definitions(placeName(placeId, catalogue), km2Words(range, catalogue), words);
}
