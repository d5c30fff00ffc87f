import { readFileSync } from 'node:fs';
import { type Atlas, atlasOf } from '../../src/places/atlas.ts';

const layer = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/layers/${name}.geojson`, import.meta.url), 'utf8'));

/** The layers of the first screen. */
export function firstScreenAtlas(): Atlas {
  return atlasOf({
    'ukraine-units': layer('ukraine-units'),
    'greater-london': layer('greater-london'),
    ukraine: layer('ukraine'),
  });
}
