import type { Feature, Point } from 'geojson';
import { readCities, type City } from './cities.ts';
import { townNames, ukrainianTowns } from './townNames.ts';
import { zoneAt } from './zones.ts';

/** Capital of a country, seat of a first-level unit, or neither. */
export type Rank = 'capital' | 'seat' | 'town';

export interface Settlement {
  readonly en: string;
  readonly uk: string | null;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly population: number;
  readonly rank: Rank;
}

const RANKS: Readonly<Record<string, Rank>> = { PPLC: 'capital', PPLA: 'seat' };
/** Parts and former or destroyed settlements, which GeoNames lists beside the towns they are in. */
const NOT_TOWNS = new Set(['PPLX', 'PPLL', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
/** How many people towns have at least that are there at once, by zone, and those that come later. */
const SMALLEST_BY_ZONE = { near: 50_000, england: 20_000, europe: 1_000_000, world: 1_000_000 };
const SMALLEST_LATER = 100_000;
/** Parts of Greater London are left out of the box around it; London itself stays. */
const LONDON = { west: -0.49, east: 0.3, south: 51.3, north: 51.68 };

/** Towns that maps show, largest first. */
export interface Settlements {
  /** Around Ukraine and London, and the largest of the world: for the first screen. */
  readonly first: readonly Feature<Point, Settlement>[];
  /** Further cities of the world. */
  readonly later: readonly Feature<Point, Settlement>[];
}

export function settlements(): Settlements {
  const shownInUkraine = ukrainianTowns();
  const isFirst = (city: City) =>
    city.country === 'UA'
      ? shownInUkraine.has(city.geonameId)
      : city.featureCode === 'PPLC' ||
        city.population >= SMALLEST_BY_ZONE[zoneAt([city.longitude, city.latitude])];
  const towns = readCities().filter(isTown).sort(bySize);
  const featureOf = features();
  return {
    first: towns.filter(isFirst).map(featureOf),
    later: towns
      .filter((city) => city.country !== 'UA' && city.population >= SMALLEST_LATER)
      .filter((city) => !isFirst(city))
      .map(featureOf),
  };
}

function isTown({ featureCode, longitude: x, latitude: y }: City): boolean {
  if (featureCode === 'PPLC') return true;
  const isInLondon = x > LONDON.west && x < LONDON.east && y > LONDON.south && y < LONDON.north;
  return !NOT_TOWNS.has(featureCode) && !isInLondon;
}

const bySize = (a: City, b: City) => b.population - a.population || a.geonameId - b.geonameId;

function features(): (city: City) => Feature<Point, Settlement> {
  const namesOf = townNames();
  return (city) => ({
    type: 'Feature',
    geometry: {
      type: 'Point',
      coordinates: [city.longitude, city.latitude].map((x) => Number(x.toFixed(4))),
    },
    properties: {
      ...namesOf(city),
      country: city.country,
      population: city.population,
      rank: RANKS[city.featureCode] ?? 'town',
    },
  });
}
