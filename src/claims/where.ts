import { placeById } from '../places/catalogue.ts';
import type { PlaceKind } from '../places/place.ts';
import type { Claim } from './claim.ts';
import { heldIn } from './information.ts';

/**
 * Where a report says that the area lies. `said`: in these places, or it is theirs. `named`: it names
 * them, and says no more. `nowhere`: no place is known.
 */
export interface Where {
  readonly kind: 'said' | 'named' | 'nowhere';
  /** Ids of places, the one that it is drawn in first. */
  readonly placeIds: readonly string[];
}

const NOWHERE: Where = { kind: 'nowhere', placeIds: [] };

/** Places that act, speak and own: where a report only names them, nothing has to lie there. */
const ACTORS: readonly PlaceKind[] = [
  'country',
  'territory',
  'nation',
  'city',
  'continent',
  'group',
];

/** Where the area of a claim lies, by its report. */
export function whereOf(claim: Claim): Where {
  const said = [...heldIn(claim), ...ownPlaces(claim)];
  if (said.length > 0) return { kind: 'said', placeIds: inwards([...new Set(said)]) };
  const named = claim.places
    .map(({ placeId }) => placeId)
    .filter((id) => !ACTORS.includes(placeById(id)?.kind ?? 'country'));
  const countries = new Set(named.map((id) => placeById(id)?.country));
  return countries.size === 1 ? { kind: 'named', placeIds: named } : NOWHERE;
}

/** Whose own the area is, else of what it is a share: "Jakarta has half of London's area" lies in Jakarta. */
function ownPlaces({ places, comparisons }: Claim): string[] {
  const own = places.filter(({ role }) => role === 'itself').map(({ placeId }) => placeId);
  if (own.length > 0) return own;
  return comparisons
    .filter(({ kind, placeIds }) => kind === 'share' && placeIds.length === 1)
    .map(({ placeIds }) => placeIds[0]);
}

/** A country holds what else is named: it comes last. */
function inwards(placeIds: readonly string[]): string[] {
  const isCountry = (id: string) => placeById(id)?.kind === 'country';
  return placeIds.toSorted((a, b) => Number(isCountry(a)) - Number(isCountry(b)));
}

/** ISO 3166-1 alpha-2 code of the country that the area lies in; null if that is not known. */
export function homeCountry(claim: Claim): string | null {
  const [first] = whereOf(claim).placeIds;
  return first === undefined ? null : (placeById(first)?.country ?? null);
}

/** A place on the map of a claim. */
export interface MappedPlace {
  readonly placeId: string;
  /** Its position in the claim, which gives it its colour. */
  readonly index: number;
}

/**
 * The places that a map of the claim shows: where it lies, and what else the report names in the same
 * country, in the report's order. None of those that only act.
 */
export function mappedPlaces(claim: Claim): MappedPlace[] {
  const { placeIds } = whereOf(claim);
  const home = homeCountry(claim);
  const isBeside = (id: string) => {
    const place = placeById(id);
    return place?.kind !== 'country' && home !== null && place?.country === home;
  };
  const named = claim.places.map(({ placeId }) => placeId);
  return [...new Set([...named, ...placeIds])]
    .map((placeId, index) => ({ placeId, index }))
    .filter(({ placeId }) => placeIds.includes(placeId) || isBeside(placeId));
}
