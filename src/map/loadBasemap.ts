import type { FeatureCollection, Point } from 'geojson';
import townsUrl from '../../geo/basemap/settlements.geojson?url';
import worldUrl from '../../geo/basemap/world.topo.json?url';
import { type Basemap, basemapOf, type TownProperties, type World } from '../figure/basemap.ts';
import { lazily } from '../workspace/lazily.ts';

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return (await response.json()) as T;
}

/** Loads it once from the page's own origin; throws what the browser says if that fails. */
export const loadBasemap = lazily(async (): Promise<Basemap> => {
  const [world, towns] = await Promise.all([
    loadJson<World>(worldUrl),
    loadJson<FeatureCollection<Point, TownProperties>>(townsUrl),
  ]);
  return basemapOf(world, towns.features);
});
