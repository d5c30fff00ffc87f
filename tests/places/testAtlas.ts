import { readFileSync } from 'node:fs';
import { type Atlas, atlasOf, type Layer } from '../../src/places/atlas.ts';

const layer = (name: string): Layer =>
  JSON.parse(readFileSync(new URL(`../../geo/layers/${name}.geojson`, import.meta.url), 'utf8'));

/** An atlas of these layers as they are. */
export function atlasWith(...names: readonly string[]): Atlas {
  return atlasOf(Object.fromEntries(names.map((name) => [name, layer(name)])));
}

/** The layers that hold Ukraine's first-level units. */
export const UKRAINE_UNITS = ['kharkiv', 'kherson', 'donbas', 'kyiv', 'units/ua'] as const;

/** The layers of the first screen. */
export function firstScreenAtlas(): Atlas {
  return atlasWith(...UKRAINE_UNITS, 'greater-london', 'countries/ua');
}
