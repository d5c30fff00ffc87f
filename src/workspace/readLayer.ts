import type { Layer } from '../places/atlas.ts';
import type { ReadLayer } from '../places/shapes.ts';

/** Addresses of the layers by their names; hashed files of the page's own origin. */
const LAYER_URLS: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../../geo/layers/**/*.geojson', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ).map(([path, url]) => [path.replace('../../geo/layers/', '').replace('.geojson', ''), url]),
);

export const readLayer: ReadLayer = async (name) => {
  const url = LAYER_URLS.get(name);
  if (!url) return { ok: false, found: '404' };
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, found: String(response.status) };
    return { ok: true, layer: (await response.json()) as Layer };
  } catch (error) {
    return { ok: false, found: error instanceof Error ? error.message : String(error) };
  }
};
