import type { Layer } from '../places/atlas.ts';
import { PLACES } from '../places/catalogue.ts';

/** Addresses of the layers by file name without extension; hashed files of the page's own origin. */
const LAYER_URLS: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../../geo/layers/*.geojson', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ).map(([path, url]) => [path.split('/').at(-1)!.replace('.geojson', ''), url]),
);

/** What the first screen needs: the named regions are units or made of units. */
export const FIRST_LAYERS = ['ukraine-units', 'greater-london', 'ukraine'] as const;

/** Every layer that a place has its boundaries in; those of its members are theirs. */
export const LAYERS_OF_PLACES: readonly string[] = [
  ...new Set(PLACES.filter(({ members }) => !members).flatMap(({ layer }) => layer ?? [])),
];

export type LayerLoading =
  | { readonly ok: true; readonly name: string; readonly layer: Layer }
  | { readonly ok: false; readonly name: string; readonly found: string };

export async function loadLayer(name: string): Promise<LayerLoading> {
  const url = LAYER_URLS.get(name);
  if (!url) return { ok: false, name, found: '404' };
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, name, found: String(response.status) };
    return { ok: true, name, layer: (await response.json()) as Layer };
  } catch (error) {
    return { ok: false, name, found: error instanceof Error ? error.message : String(error) };
  }
}
