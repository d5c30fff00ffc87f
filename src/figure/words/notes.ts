import type { PlaceDefinitions } from '../../claims/checks/model.ts';
import { describeDefinition, km2Words, placeName } from '../../claims/describe.ts';
import { placeShares } from '../../claims/information.ts';
import { formatArea, formatPercent } from '../../measure/format.ts';
import { areaDefinitions, publishersOf, referenceOf } from '../../places/areas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ClaimOrder } from '../order.ts';
import type { StripItem } from '../strip/items.ts';

/** So many places' definitions are told apart at most. */
const MOST_DEFINITIONS = 3;

/** Definitions that are this close to each other need no note where a verdict rests on them. */
const SAME_CHECKED = 0.002;

/** The same of places that only a share is given of, as shares. */
const SAME_SHOWN = 0.02;

/**
 * How the areas came about, the most important first: the method, how far boundaries are off, what
 * a place's area can mean, and whose figures stand in for areas that are not measured.
 */
export function claimNotes(order: ClaimOrder, items: readonly StripItem[]): string[] {
  const { catalogue } = order;
  const text = catalogue.figure.notes;
  const error = largestError(items);
  const published = publishedNote(order, items);
  const { locale } = catalogue;
  return [
    text.method,
    ...(error === null ? [] : [text.error(formatPercent(error, { locale, significant: 1 }))]),
    ...definitionNotes(order).slice(0, MOST_DEFINITIONS),
    ...(published === null ? [] : [published]),
  ];
}

/** The largest deviation of a shown boundary's area from its reference, rounded up, as a share. */
function largestError(items: readonly StripItem[]): number | null {
  const deviations = items.flatMap(({ id }) => {
    const reference = referenceOf(id);
    return reference ? [Math.abs(reference.deviationPercent)] : [];
  });
  return deviations.length === 0 ? null : Math.ceil(Math.max(...deviations) * 10) / 1000;
}

/** Whose published areas are shown: of the compared place, and where no boundary is measured. */
function publishedNote(
  { about: { checks }, catalogue }: ClaimOrder,
  items: readonly StripItem[],
): string | null {
  const sources = items
    .filter(({ role, isMeasured }) => role.kind !== 'claim' && !isMeasured)
    .flatMap(({ id }) => areaDefinitions(id).slice(0, 1).flatMap(publishersOf));
  const compared = checks
    .filter(({ kind }) => kind === 'comparison' || kind === 'share')
    .flatMap(({ definitions }) => definitions.flatMap(({ areas }) => areas))
    .flatMap(publishersOf);
  const named = new Set([...compared, ...sources]);
  return named.size === 0 ? null : catalogue.figure.notes.published([...named]);
}

/** The definitions of each place whose area is not one number, those that verdicts rest on first. */
function definitionNotes({ about: { claim, checks }, catalogue }: ClaimOrder): string[] {
  const checked = checks
    .filter(({ kind }) => kind !== 'within')
    .flatMap(({ definitions }) => definitions);
  const shown = placeShares(claim).map(({ definitions }) => definitions);
  const notes = new Map<string, string>();
  for (const place of [...checked, ...shown]) {
    const same = checked.includes(place) ? SAME_CHECKED : SAME_SHOWN;
    const note = notes.has(place.placeId) ? null : definitionNote(place, same, catalogue);
    if (note) notes.set(place.placeId, note);
  }
  return [...notes.values()];
}

function definitionNote(
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
