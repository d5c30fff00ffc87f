import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Point } from 'geojson';
import type { SeaProperties } from '../../src/figure/basemap.ts';
import { GEO } from './paths.ts';

type Row = readonly [
  id: string,
  en: string,
  uk: string,
  rank: SeaProperties['rank'],
  longitude: number,
  latitude: number,
];

/** Names of seas where their waters are widest, written by hand, the largest first. */
export function seaFeatures(): Feature<Point, SeaProperties>[] {
  const rows = JSON.parse(readFileSync(join(GEO, 'build/seas.json'), 'utf8')) as Row[];
  return rows.map(([id, en, uk, rank, longitude, latitude]) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { id, en, uk, rank },
  }));
}
