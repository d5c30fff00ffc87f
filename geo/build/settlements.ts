import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Point } from 'geojson';
import { readCities, type City } from './cities.ts';
import { GEO } from './paths.ts';
import { romanise } from './romanise.ts';
import { zoneAt } from './zones.ts';

/** Capital of a country, seat of a first-level unit, or neither. */
export type Rank = 'capital' | 'seat' | 'town';

export interface Settlement {
  readonly lat: number;
  readonly lng: number;
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
const SMALLEST_BY_ZONE = { near: 50_000, england: 20_000, europe: 1_000_000, world: 1_000_000 };
/** Parts of Greater London are left out of the box around it; London itself stays. */
const LONDON = { west: -0.49, east: 0.3, south: 51.3, north: 51.68 };

/**
 * Ukrainian names by GeoNames id, as they were in September 2022: the towns of Ukraine over about
 * 9 000 people, and smaller ones in the regions of the first report. Only these are shown there.
 */
function ukrainianNames(): Map<number, string> {
  const rows = readFileSync(join(GEO, 'build/settlement-names.csv'), 'utf8').trim().split('\n');
  return new Map(
    rows.slice(1).map((row) => {
      const [id, name] = row.split(',');
      return [Number(id), name!];
    }),
  );
}

function isShown(city: City, named: boolean): boolean {
  if (city.featureCode === 'PPLC') return true;
  if (NOT_TOWNS.has(city.featureCode)) return false;
  if (city.country === 'UA') return named;
  const { longitude: x, latitude: y } = city;
  if (x > LONDON.west && x < LONDON.east && y > LONDON.south && y < LONDON.north) return false;
  return city.population >= SMALLEST_BY_ZONE[zoneAt([x, y])];
}

/** The settlements that maps show, largest first. */
export function settlementFeatures(): Feature<Point>[] {
  const uk = ukrainianNames();
  const rows = readCities()
    .filter((city) => isShown(city, uk.has(city.geonameId)))
    .sort((a, b) => b.population - a.population || a.geonameId - b.geonameId)
    .map((city): Settlement => {
      const name = uk.get(city.geonameId);
      return {
        lat: Number(city.latitude.toFixed(4)),
        lng: Number(city.longitude.toFixed(4)),
        en: name ? romanise(name) : city.name.replaceAll(/['’`]/g, ''),
        uk: name ?? null,
        country: city.country,
        population: city.population,
        rank: RANKS[city.featureCode] ?? 'town',
      };
    });
  return rows.map(({ lat, lng, ...properties }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties,
  }));
}
