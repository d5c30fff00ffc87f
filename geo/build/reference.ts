import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GEO } from './paths.ts';

const rows = new Map(
  readFileSync(join(GEO, 'reference/areas.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([place, coastKm2]) => [place!, Number(coastKm2)]),
);

/** What a deviation is measured against. */
export const REFERENCE_SOURCE =
  'OpenStreetMap boundary of 2020 cut at the OSM coastline of 2017, WGS84 area';

/** The `osm_coast_km2` of a row of reference/areas.csv. */
export function referenceKm2(place: string): number {
  const km2 = rows.get(place);
  if (!km2) throw new Error(`no reference area for ${place}`);
  return km2;
}
