import { placeById } from '../../places/catalogue.ts';
import { countriesOf } from './countries.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { NamedPlace } from './placesIn.ts';
import type { Token } from './tokens.ts';

/** Words of ", in the" between a place and its country. */
const MOST_BETWEEN = 4;

/** A place with its country, if that stands beside it. */
export interface PlaceInCountry extends NamedPlace {
  /** Past the comma or bracket that ends the country: "in Sofala, Mozambique, cyclones …". */
  readonly closed: number;
}

/**
 * The places, each with its country beside it, which says no more than the place: "in Sofala,
 * Mozambique", "the Santa Cruz province of Argentina", «у провінції Мендоса в Аргентині», "in Papua New
 * Guinea's Western Province".
 */
export function withCountries(
  places: readonly NamedPlace[],
  tokens: readonly Token[],
  grammar: Grammar,
): readonly PlaceInCountry[] {
  return places.map((place, i) => {
    const before = places[i - 1];
    const from = before && isOwner(before, place, tokens, grammar) ? before.from : place.from;
    const behind = places[i + 1];
    if (!behind || !isBefore(place, behind, tokens, grammar)) {
      return { ...place, from, closed: place.next };
    }
    const isOpen = tokens.slice(place.next, behind.from).some(({ norm }) => OPENING.has(norm));
    const isClosed = isOpen && CLOSING.has(tokens[behind.next]?.norm ?? '');
    return {
      ...place,
      from,
      next: behind.next,
      closed: isClosed ? behind.next + 1 : behind.next,
    };
  });
}

const OPENING = new Set([',', '(']);
const CLOSING = new Set([',', ')']);

/** Whether a place is a country, or a larger part of one, and that of the other: not "Maine, Oregon". */
function isCountryOf(country: NamedPlace, { candidates: [id] }: NamedPlace): boolean {
  if (placeById(country.candidates[0])?.kind === placeById(id)?.kind) return false;
  return countriesOf(country.candidates).some((code) => code === placeById(id)?.country);
}

function isBefore(
  place: NamedPlace,
  country: NamedPlace,
  tokens: readonly Token[],
  { roles, names, comparison }: Grammar,
): boolean {
  if (country.from - place.next > MOST_BETWEEN || !isCountryOf(country, place)) return false;
  const joints = [OPENING, roles.of, roles.locative, names.unitKinds, comparison.the];
  return tokens
    .slice(place.next, country.from)
    .every(({ norm }) => joints.some((words) => words.has(norm)));
}

/** "Papua New Guinea's" before the name. */
function isOwner(
  country: NamedPlace,
  place: NamedPlace,
  tokens: readonly Token[],
  { comparison, names }: Grammar,
): boolean {
  const [own, ...others] = tokens.slice(country.next, place.from);
  if (own?.norm !== "'s" || others.length > MOST_BETWEEN || !isCountryOf(country, place))
    return false;
  return others.every(
    ({ norm }) =>
      comparison.descriptors.has(norm) || names.unitKinds.has(norm) || comparison.of.has(norm),
  );
}
