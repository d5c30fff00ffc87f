import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Atlas, type Layer, NO_ATLAS } from '../places/atlas.ts';
import { type LayerReading, type ReadLayer, withShapes } from '../places/shapes.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { kept } from './kept.ts';
import { type Failure, failure } from './outcome.ts';
import { thrown } from './thrown.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const LAYERS = join(dirname(fileURLToPath(import.meta.url)), '../../geo/layers');

/** Each worker of a run keeps so many layers, of some 30 kB each as files. */
const KEPT_LAYERS = 128;

export const readLayer: ReadLayer = kept(async (name): Promise<LayerReading> => {
  try {
    const text = await readFile(join(LAYERS, `${name}.geojson`), 'utf8');
    return { ok: true, layer: JSON.parse(text) as Layer };
  } catch (error) {
    return { ok: false, found: thrown(error) };
  }
}, KEPT_LAYERS);

/** The outlines of places and their members. */
export async function loadAtlas(
  placeIds: readonly string[],
  { cli }: CommandCatalogue,
): Promise<{ readonly ok: true; readonly atlas: Atlas } | Failure> {
  const { atlas, failures } = await withShapes(NO_ATLAS, placeIds, readLayer);
  const [first] = failures;
  return first ? failure(cli.layerMissing(first.name)) : { ok: true, atlas };
}
