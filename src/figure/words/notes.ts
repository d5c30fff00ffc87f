import type { Check, ComparisonCheck, PlacesCheck } from '../../claims/checks/model.ts';
import { describeDefinition, km2Words, placeName } from '../../claims/describe.ts';
import { formatArea, formatPercent } from '../../measure/format.ts';
import { type Atlas, placeFeatures } from '../../places/atlas.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** Definitions of a place that are this close to each other need no note, as a share. */
const SAME: Readonly<Record<'comparison' | 'places', number>> = { comparison: 0.002, places: 0.02 };

/**
 * How the areas came about, the most important first: the method, how far boundaries are off, and
 * what a place's area can mean.
 */
export function figureNotes(
  checks: readonly Check[],
  atlas: Atlas,
  placeIds: readonly string[],
  catalogue: Catalogue,
): string[] {
  const text = catalogue.figure.notes;
  const error = largestError(atlas, placeIds);
  const { locale } = catalogue;
  return [
    text.method,
    ...(error === null ? [] : [text.error(formatPercent(error, { locale, significant: 1 }))]),
    ...definitionNotes(checks, catalogue),
  ];
}

/** The largest deviation of a shown boundary's area from its reference, rounded up, as a share. */
function largestError(atlas: Atlas, placeIds: readonly string[]): number | null {
  const deviations = placeIds
    .flatMap((id) => placeFeatures(atlas, id))
    .flatMap(({ properties: { reference } }) =>
      reference ? [Math.abs(reference.deviationPercent)] : [],
    );
  return deviations.length === 0 ? null : Math.ceil(Math.max(...deviations) * 10) / 1000;
}

/** The definitions of each place whose area is not one number, the compared place's first. */
function definitionNotes(checks: readonly Check[], catalogue: Catalogue): string[] {
  const notes = new Map<string, string>();
  for (const check of checks.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    if (check.kind === 'units' || notes.has(check.placeId)) continue;
    const note = definitionNote(check, catalogue);
    if (note) notes.set(check.placeId, note);
  }
  return [...notes.values()];
}

function orderOf({ kind }: Check): number {
  return kind === 'comparison' ? 0 : 1;
}

function definitionNote(
  { kind, placeId, definitions }: ComparisonCheck | PlacesCheck,
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
