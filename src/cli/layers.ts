import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Atlas, atlasOf, type Layer } from '../places/atlas.ts';
import { placeById } from '../places/catalogue.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { type Failure, failure } from './outcome.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const LAYERS = join(dirname(fileURLToPath(import.meta.url)), '../../geo/layers');

/** An atlas of the layers that hold the places and their members, and of further layers. */
export function loadAtlas(
  placeIds: readonly string[],
  { cli }: Catalogue,
  furtherLayers: readonly string[] = [],
): { readonly ok: true; readonly atlas: Atlas } | Failure {
  const layers: Record<string, Layer> = {};
  for (const name of new Set([...placeIds.flatMap(layersOf), ...furtherLayers])) {
    const file = join(LAYERS, `${name}.geojson`);
    if (!existsSync(file)) return failure(cli.layerMissing(name));
    layers[name] = JSON.parse(readFileSync(file, 'utf8'));
  }
  return { ok: true, atlas: atlasOf(layers) };
}

/** The layer that holds a place; its members' layers if it has none of its own. */
function layersOf(placeId: string): string[] {
  const place = placeById(placeId);
  if (place?.layer) return [place.layer];
  return (place?.members ?? []).flatMap(layersOf);
}
