import type { FeatureCollection, Point } from 'geojson';
import townsUrl from '../../geo/basemap/settlements.geojson?url';
import worldUrl from '../../geo/basemap/world.topo.json?url';
import { type Basemap, basemapOf, type TownProperties, type World } from '../figure/basemap.ts';

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return (await response.json()) as T;
}

let loading: Promise<Basemap> | null = null;

/**
 * Loads it once from the page's own origin; throws what the browser says if that fails, and tries
 * again when asked again.
 */
export function loadBasemap(): Promise<Basemap> {
  loading ??= fetchBasemap().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchBasemap(): Promise<Basemap> {
  const [world, towns] = await Promise.all([
    loadJson<World>(worldUrl),
    loadJson<FeatureCollection<Point, TownProperties>>(townsUrl),
  ]);
  return basemapOf(world, towns.features);
}
