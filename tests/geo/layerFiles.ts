import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position } from 'geojson';
import type { Layer } from '../../src/places/atlas.ts';

export const LAYERS = [
  'donbas',
  'greater-london',
  'kharkiv',
  'kherson',
  'kyiv',
  'london-boroughs',
  'ukraine',
  'ukraine-units',
] as const;
export type LayerName = (typeof LAYERS)[number];
export type LayerFeature = Layer['features'][number];

export function geoText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../geo/${path}`, import.meta.url)), 'utf8');
}

export function layer(name: LayerName): Layer {
  return JSON.parse(geoText(`layers/${name}.geojson`)) as Layer;
}

export function ringsOf({ geometry }: LayerFeature): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
