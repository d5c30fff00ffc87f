import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position } from 'geojson';
import type { Layer } from '../../src/places/atlas.ts';

export type LayerFeature = Layer['features'][number];

const pathOf = (path: string) => fileURLToPath(new URL(`../../geo/${path}`, import.meta.url));

/** The names of all files of outlines. */
export const LAYERS: readonly string[] = readdirSync(pathOf('layers'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.geojson'))
  .map((path) => path.replaceAll('\\', '/').replace('.geojson', ''))
  .toSorted();

/** The files that hold Ukraine's first-level units. */
export const UKRAINE_UNITS = ['donbas', 'kharkiv', 'kherson', 'kyiv', 'units/ua'] as const;

export function geoText(path: string): string {
  return readFileSync(pathOf(path), 'utf8');
}

export function layer(name: string): Layer {
  return JSON.parse(geoText(`layers/${name}.geojson`)) as Layer;
}

export function featuresOf(names: readonly string[]): LayerFeature[] {
  return names.flatMap((name) => layer(name).features);
}

export function ringsOf({ geometry }: LayerFeature): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
