import { areaRangeKm2 } from '../places/areas.ts';
import { commonCountry } from '../places/commonCountry.ts';
import { placeById } from '../places/catalogue.ts';
import type { PlaceKind } from '../places/place.ts';
import type { Claim, ClaimPlace, ClaimSpot } from './claim.ts';
import { claimedArea } from './claimedArea.ts';
import type { CompassPart } from './compass.ts';
import { heldIn } from './information.ts';

/**
 * Where a report says that the area lies. `itself`: it is that of these places. `said`: in them. `around`:
 * somewhere in these, as what it names has no outline. `named`: it names them, and says no more. `nowhere`: no
 * place is known.
 */
export interface Where {
  readonly kind: 'itself' | 'said' | 'around' | 'named' | 'nowhere';
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
  const said = saidPlaces(claim);
  const near = claim.places.filter(({ lies }) => lies === 'near');
  const isExact = near.length === 0 && !claim.spots?.length;
  if (said.some(hasOutline)) {
    const placeIds = inwards(said);
    if (!isExact) return { kind: 'around', placeIds };
    return { kind: isOwn(claim, placeIds[0]) ? 'itself' : 'said', placeIds };
  }
  // What is north of a country is not in it; what is north of a town is still in its oblast.
  const isAbroad = ({ placeId, part }: ClaimPlace) =>
    part && placeById(placeId)?.kind === 'country';
  const beside = near.filter((place) => !isAbroad(place)).map(({ placeId }) => placeId);
  const units = near
    .filter(
      (place) => placeById(place.placeId)?.kind === 'oblast' && (!place.part || isTown(place)),
    )
    .map(({ placeId }) => placeId);
  const around = outwards([...said, ...units], [...said, ...beside]);
  if (around.some(hasOutline)) return { kind: 'around', placeIds: around };
  if (said.length > 0) return { kind: 'said', placeIds: said };
  const named = claim.atSea ? [] : namedGrounds(claim);
  const countries = new Set(named.map((id) => placeById(id)?.country));
  if (countries.size !== 1) return NOWHERE;
  return { kind: 'named', placeIds: named.some(hasOutline) ? named : outwards(named, named) };
}

/** Places that do not act, are not only near by and have room for the area. */
function namedGrounds(claim: Claim): string[] {
  const leastKm2 = claimedArea(claim)?.point.low ?? 0;
  return claim.places
    .filter(({ lies }) => lies !== 'near')
    .map(({ placeId }) => placeId)
    .filter((id) => !ACTORS.includes(placeById(id)?.kind ?? 'country'))
    .filter((id) => leastKm2 <= (areaRangeKm2(id)?.high ?? Infinity));
}

/**
 * The places that the area lies in or whose own it is, else of which it is a share ("Jakarta has half of
 * London's area" lies in Jakarta), else those that hold it by their preposition alone.
 */
function saidPlaces(claim: Claim): string[] {
  const { places, comparisons } = claim;
  const own = places.filter(({ role }) => role === 'itself').map(({ placeId }) => placeId);
  const isPlain = places.some(({ role }) => role === 'within');
  const shared = comparisons
    .filter(({ kind, placeIds }) => kind === 'share' && placeIds.length === 1)
    .map(({ placeIds }) => placeIds[0]);
  const isShare = !isPlain && own.length === 0 && shared.length > 0;
  return [...new Set(isShare ? shared : [...heldIn(claim), ...own])];
}

/** Whether it is the place's own area. */
function isOwn({ places }: Claim, placeId: string): boolean {
  return places.some((place) => place.role === 'itself' && place.placeId === placeId);
}

/** Whether the name may be that of a town. */
function isTown({ placeId, mayBe }: ClaimPlace): boolean {
  return [placeId, ...(mayBe ?? [])].some((id) => placeById(id)?.kind === 'city');
}

/**
 * Which part of a place the report says that the area lies in; null if it says none. The centre of what
 * may be a town is not that of its oblast.
 */
export function partIn({ places }: Claim, placeId: string): CompassPart | null {
  const place = places.find((one) => one.placeId === placeId && one.lies !== 'near');
  if (!place?.part || (place.part === 'centre' && isTown(place))) return null;
  return place.part;
}

/** Places with the direction from them in which the area lies. */
export function awayFrom({ places }: Claim): { placeId: string; part: CompassPart }[] {
  return places.flatMap(({ placeId, lies, part }) =>
    lies === 'near' && part ? [{ placeId, part }] : [],
  );
}

/**
 * Names of what is smaller than the outline that the area is drawn in: those that the catalogue lacks,
 * and places without an outline or only near by.
 */
export function spotsIn(claim: Claim): ClaimSpot[] {
  const { kind, placeIds } = whereOf(claim);
  if (kind !== 'around') return [];
  const bare = placeIds.filter((id) => !hasOutline(id));
  const near = claim.places.filter(({ lies }) => lies === 'near');
  return [
    ...(claim.spots ?? []),
    ...[...bare.map((placeId) => ({ placeId })), ...near].flatMap(spotOf),
  ];
}

function spotOf({ placeId, mayBe = [], part }: Pick<ClaimPlace, 'placeId' | 'mayBe' | 'part'>) {
  const town = mayBe.find((id) => placeById(id)?.kind === 'city') ?? placeId;
  const name = placeById(town)?.names.en;
  return name === undefined ? [] : [{ name, ...(part && { part }) }];
}

/** Places, with the country that all of `within` lie in as what holds them. */
function outwards(placeIds: readonly string[], within: readonly string[]): string[] {
  const country = commonCountry(within);
  return country ? [...new Set([...placeIds, country])] : [...placeIds];
}

/** Whether there is an outline of the place, or of all that it is made of. */
function hasOutline(id: string): boolean {
  const place = placeById(id);
  if (!place) return false;
  return place.outline !== null || (!!place.members?.length && place.members.every(hasOutline));
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
 * country, in the report's order. None of those that only act, and no country that holds what is known
 * more exactly.
 */
export function mappedPlaces(claim: Claim): MappedPlace[] {
  const { placeIds } = whereOf(claim);
  const home = homeCountry(claim);
  const [innermost] = placeIds;
  const isExact = innermost !== undefined && hasOutline(innermost);
  const isOfHome = (id: string) => home !== null && placeById(id)?.country === home;
  const isCountry = (id: string) => placeById(id)?.kind === 'country';
  const isBeside = (id: string) => !isCountry(id) && isOfHome(id);
  const isHolder = (id: string) => isExact && id !== innermost && isCountry(id) && isOfHome(id);
  const named = claim.places.map(({ placeId }) => placeId);
  return [...new Set([...named, ...placeIds])]
    .map((placeId, index) => ({ placeId, index }))
    .filter(({ placeId }) => (placeIds.includes(placeId) ? !isHolder(placeId) : isBeside(placeId)));
}
