import type { MultiPolygon, Polygon } from 'geojson';
import { allTowns, type Basemap, type Town } from '../../draw/ground/basemap.ts';
import { isInFull, matchPlaces } from '../../places/findPlaces.ts';
import type { PlaceFacts, PlaceNames } from '../../places/place.ts';
import { areaCentroid } from '../../shape/centroid.ts';
import { boundsOf } from '../../shape/bounds.ts';
import { townName, townsLike, townsNamed } from './findTowns.ts';
import type { Found, NamedPosition } from './readPosition.ts';

const MOST_LIKE = 3;

/** What names are looked up in. */
export interface Gazetteer {
  readonly language: keyof PlaceNames;
  readonly basemap: Basemap | null;
  readonly outlineOf: (placeId: string) => Promise<Polygon | MultiPolygon | null>;
}

/**
 * Where a place or town of that name lies: the middle of its outline, or of a country's on the
 * basemap, or the town; of towns that share a name the one with most people. Names are taken whole.
 */
export async function findNamed(name: string, gazetteer: Gazetteer): Promise<NamedPosition> {
  const { language, basemap } = gazetteer;
  const matches = matchPlaces(name);
  const places = matches.filter(isInFull);
  for (const { place } of places) {
    const found = await findPlace(place, gazetteer);
    if (found.ok) return found;
  }
  const towns = allTowns(basemap);
  const [town] = townsNamed(name, towns);
  if (town) return foundTown(town, language);
  if (places.length > 0) {
    return { ok: false, why: 'no-outline', name: places[0].place.names[language] };
  }
  const like = [
    ...matches.map(({ place }) => place.names[language]),
    ...townsLike(name, towns).map((one) => townName(one, language)),
  ];
  return { ok: false, why: 'unknown', like: [...new Set(like)].slice(0, MOST_LIKE) };
}

/** Where a town lies. */
export function foundTown(town: Town, locale: string): Found {
  const position = town.geometry.coordinates;
  return { ok: true, name: townName(town, locale), position, placeId: null, bounds: null, town };
}

/** Where a place lies: in its outline, or a country's on the basemap; a city without one where its town is. */
export async function findPlace(
  { id, iso, kind, country, names }: PlaceFacts,
  { language, basemap, outlineOf }: Gazetteer,
): Promise<Found | Extract<NamedPosition, { why: 'no-outline' }>> {
  const name = names[language];
  const isCountry = kind === 'country' || kind === 'territory';
  const onBasemap = () =>
    isCountry
      ? basemap?.countries.features.find(({ properties }) => properties.id === iso)?.geometry
      : null;
  const outline = (await outlineOf(id)) ?? onBasemap();
  if (!outline) {
    const towns = kind === 'city' ? townsNamed(names.en, allTowns(basemap)) : [];
    const town = towns.find(({ properties }) => properties.country === country);
    return town
      ? { ...foundTown(town, language), name, placeId: id }
      : { ok: false, why: 'no-outline', name };
  }
  const position = areaCentroid(outline);
  return { ok: true, name, position, placeId: id, bounds: boundsOf(outline), town: null };
}
