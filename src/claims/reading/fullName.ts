import { areaRangeKm2 } from '../../places/areas.ts';
import { placeById } from '../../places/catalogue.ts';
import type { PlaceFacts, PlaceKind } from '../../places/place.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readKnownName } from './knownName.ts';
import type { FoundName } from './names.ts';
import { withoutNamesakes } from './namesake.ts';
import type { Token } from './tokens.ts';
import { readUnitName } from './unitName.ts';

export type { FoundName };

/** The name that begins at a token, without places that a region behind it rules out: "Paris, Texas". */
export function readFullName(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundName | null {
  const readAt = (from: number) => readAnyName(tokens, from, tokens.length, grammar);
  const name = readAnyName(tokens, at, end, grammar);
  return name && withoutNamesakes(name, tokens, readAt, grammar);
}

/**
 * The name that begins at a token, as the words around it have it: of a place that is written by hand,
 * or of one of the gazetteer; the longer of the two, of equally long ones all that it may mean. One
 * without candidates is a longer name than any that is known.
 */
function readAnyName(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundName | null {
  const known = readKnownName(tokens, at, end, grammar);
  const unit = readUnitName(tokens, at, end, grammar);
  if (!unit) return known;
  if (!known || known.next < unit.next) return unit;
  // "Florida department" is none of the places called Florida that are written by hand.
  if (known.candidates.length === 0) return unit.kind || known.next === unit.next ? unit : known;
  if (known.next > unit.next) return known;
  const places = known.candidates.flatMap((id) => placeById(id) ?? []);
  const kinds = unit.kind === null ? undefined : grammar.names.kinds.get(unit.kind);
  const isKnown = (place: PlaceFacts) => !kinds || kinds.includes(place.kind);
  if (!places.some(isKnown)) return unit;
  const units = unit.candidates
    .flatMap((id) => placeById(id) ?? [])
    .filter((one) => !places.some((place) => isSame(place, one) || isLand(place, one)));
  return { ...known, candidates: inOrder(places, units, grammar).map(({ id }) => id) };
}

/** Places that may well have their name from the unit that they lie in, or it from them. */
const OTHERS: readonly PlaceKind[] = ['city', 'island', 'park', 'lake'];

/**
 * "Mexico": a unit that is called like its country needs a word that says so. "Kent": one that is
 * called like a county of the country is the same, drawn by other borders.
 */
function isLand({ kind, country }: PlaceFacts, unit: PlaceFacts): boolean {
  return !OTHERS.includes(kind) && country === unit.country;
}

/** Nearer than this in area, a place and a unit of one name are the same. */
const SAME_AREA = 0.05;

function isSame({ id }: PlaceFacts, { outline }: PlaceFacts): boolean {
  const range = areaRangeKm2(id);
  if (!range || !outline) return false;
  return outline.km2 > range.low * (1 - SAME_AREA) && outline.km2 < range.high * (1 + SAME_AREA);
}

/**
 * The places written by hand first, unless the text names the country of the others and none of
 * theirs, or by nothing but this name: Florida in a text about Uruguay.
 */
function inOrder(
  places: readonly PlaceFacts[],
  units: readonly PlaceFacts[],
  { names }: Grammar,
): readonly PlaceFacts[] {
  if (units.length === 0) return places;
  const countries = names.countries();
  const isNamed = ({ country }: PlaceFacts) =>
    country === null ||
    units.some((unit) => unit.country === country) ||
    [...(countries.get(country) ?? [])].some((by) => !places.some(({ id }) => id === by));
  return places.some(isNamed) ? [...places, ...units] : [...units, ...places];
}
