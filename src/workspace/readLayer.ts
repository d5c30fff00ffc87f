import type { Layer } from '../places/atlas.ts';
import type { ReadLayer } from '../places/shapes.ts';
import { lazily } from './lazily.ts';

/** Addresses of the layers that the first screen needs; those of all others are loaded with the first of them. */
const FIRST_URLS: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>(
      ['../../geo/layers/*.geojson', '../../geo/layers/{countries,units}/ua.geojson'],
      { query: '?url', import: 'default', eager: true },
    ),
  ).map(([path, url]) => [path.replace('../../geo/layers/', '').replace('.geojson', ''), url]),
);

const layerUrls = lazily(async () => (await import('./layerUrls.ts')).LAYER_URLS);

export const readLayer: ReadLayer = async (name) => {
  try {
    const url = FIRST_URLS.get(name) ?? (await layerUrls()).get(name);
    if (!url) return { ok: false, found: '404' };
    const response = await fetch(url);
    if (!response.ok) return { ok: false, found: String(response.status) };
    return { ok: true, layer: (await response.json()) as Layer };
  } catch (error) {
    return { ok: false, found: error instanceof Error ? error.message : String(error) };
  }
};
