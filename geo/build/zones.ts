import type { Position } from 'geojson';
import { collection, type ArealFeature, type Collection } from './geometry.ts';

/** Metres between the vertices that simplification keeps, by zone, finest first. */
export const ZONES = { ukraine: 60, england: 120, near: 500, europe: 3500, world: 18000 } as const;
export type Zone = keyof typeof ZONES;

type Box = readonly [west: number, south: number, east: number, north: number];

const NEAR: Box = [21.5, 43.4, 41.5, 53.2];
const ENGLAND: Box = [-1.7, 50.4, 1.9, 53.1];
const EUROPE: Box = [-12, 34, 52, 72];
const WORLD: Box = [-180, -90, 180, 90];

function ring([west, south, east, north]: Box): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function contains([west, south, east, north]: Box, [x, y]: Position): boolean {
  return x! >= west && x! <= east && y! >= south && y! <= north;
}

/** The zone that a position outside Ukraine lies in. */
export function zoneAt(position: Position): Exclude<Zone, 'ukraine'> {
  if (contains(NEAR, position)) return 'near';
  if (contains(ENGLAND, position)) return 'england';
  return contains(EUROPE, position) ? 'europe' : 'world';
}

/** The zones as polygons that cover the world once. */
export function zoneLayer(): Collection<{ zone: Zone }> {
  const zone = (name: Zone, shell: Box, holes: Box[]): ArealFeature<{ zone: Zone }> => ({
    type: 'Feature',
    properties: { zone: name },
    geometry: { type: 'Polygon', coordinates: [ring(shell), ...holes.map(ring)] },
  });
  return collection([
    zone('near', NEAR, []),
    zone('england', ENGLAND, []),
    zone('europe', EUROPE, [NEAR, ENGLAND]),
    zone('world', WORLD, [EUROPE]),
  ]);
}
