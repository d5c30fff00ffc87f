import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Point } from 'geojson';
import type { SeaProperties } from '../../src/draw/ground/basemap.ts';
import { GEO } from './paths.ts';
import { coastPoints, roomAt } from './seaRoom.ts';

type Row = readonly [
  id: string,
  en: string,
  uk: string,
  rank: SeaProperties['rank'],
  longitude: number,
  latitude: number,
];

/**
 * Names of seas where their waters are wide, written by hand, with the room that they have there.
 * Reads the basemap's countries, which have to be written before.
 */
export function seaFeatures(): Feature<Point, SeaProperties>[] {
  const rows = JSON.parse(readFileSync(join(GEO, 'build/seas.json'), 'utf8')) as Row[];
  const coast = coastPoints();
  return rows.map(([id, en, uk, rank, longitude, latitude]) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { id, en, uk, rank, room: roomAt([longitude, latitude], coast) },
  }));
}
