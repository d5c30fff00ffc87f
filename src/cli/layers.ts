import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Atlas, atlasOf, type Layer } from '../places/atlas.ts';
import { placeById } from '../places/catalogue.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { type Failure, failure } from './outcome.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const LAYERS = join(dirname(fileURLToPath(import.meta.url)), '../../geo/layers');

type Loaded = { readonly ok: true; readonly atlas: Atlas } | Failure;

/** An atlas of the layers that hold the places and their members, and of further layers. */
export function loadAtlas(
  placeIds: readonly string[],
  catalogue: Catalogue,
  furtherLayers: readonly string[] = [],
): Loaded {
  return withLayers(atlasOf({}), [...placeIds.flatMap(layersOf), ...furtherLayers], catalogue);
}

/** The same atlas if it holds the places already; else one with the layers that it lacks. */
export function withPlaces(
  atlas: Atlas,
  placeIds: readonly string[],
  catalogue: Catalogue,
): Loaded {
  return withLayers(atlas, placeIds.flatMap(layersOf), catalogue);
}

function withLayers(atlas: Atlas, names: readonly string[], { cli }: Catalogue): Loaded {
  const lacking = new Set(names.filter((name) => !atlas.layers.has(name)));
  if (lacking.size === 0) return { ok: true, atlas };
  const layers = new Map(atlas.layers);
  for (const name of lacking) {
    const file = join(LAYERS, `${name}.geojson`);
    if (!existsSync(file)) return failure(cli.layerMissing(name));
    layers.set(name, JSON.parse(readFileSync(file, 'utf8')) as Layer);
  }
  return { ok: true, atlas: { layers } };
}

/** The layer that holds a place; its members' layers if it has none of its own. */
function layersOf(placeId: string): string[] {
  const place = placeById(placeId);
  if (place?.layer) return [place.layer];
  return (place?.members ?? []).flatMap(layersOf);
}
