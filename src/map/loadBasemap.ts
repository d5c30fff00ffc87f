import citiesUrl from '../../geo/basemap/cities.geojson?url';
import riversUrl from '../../geo/basemap/rivers.topo.json?url';
import seasUrl from '../../geo/basemap/seas.geojson?url';
import townsUrl from '../../geo/basemap/settlements.geojson?url';
import worldUrl from '../../geo/basemap/world.topo.json?url';
import { type Basemap, type BasemapFiles, basemapOf, type Town } from '../draw/ground/basemap.ts';
import { lazily } from '../workspace/lazily.ts';

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return (await response.json()) as T;
}

/**
 * Loads it once from the page's own origin, without the further cities of the world; throws what the
 * browser says if that fails.
 */
export const loadBasemap = lazily(async (): Promise<Basemap> => {
  const [world, towns, rivers, seas] = await Promise.all([
    loadJson<BasemapFiles['world']>(worldUrl),
    loadJson<BasemapFiles['towns']>(townsUrl),
    loadJson<BasemapFiles['rivers']>(riversUrl),
    loadJson<BasemapFiles['seas']>(seasUrl),
  ]);
  return basemapOf({ world, towns, rivers, seas });
});

/** Loads the further cities of the world once; throws what the browser says if that fails. */
export const loadCities = lazily(
  async (): Promise<readonly Town[]> =>
    (await loadJson<Required<BasemapFiles>['cities']>(citiesUrl)).features,
);

const loadAll = lazily(async (): Promise<Basemap> => {
  const [basemap, cities] = await Promise.all([loadBasemap(), loadCities()]);
  return { ...basemap, cities };
});

/** The basemap with all that there is of it; without the further cities if they cannot be loaded. */
export function loadWholeBasemap(): Promise<Basemap> {
  return loadAll().catch(async () => ({ ...(await loadBasemap()), cities: [] }));
}
