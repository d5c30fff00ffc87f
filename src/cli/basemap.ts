import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, Point } from 'geojson';
import { type Basemap, basemapOf, type TownProperties, type World } from '../figure/basemap.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const BASEMAP = join(dirname(fileURLToPath(import.meta.url)), '../../geo/basemap');

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(BASEMAP, name), 'utf8')) as T;
}

/** What lies under a figure's shapes. */
export async function loadBasemap(): Promise<Basemap> {
  const [world, towns] = await Promise.all([
    readJson<World>('world.topo.json'),
    readJson<FeatureCollection<Point, TownProperties>>('settlements.geojson'),
  ]);
  return basemapOf(world, towns.features);
}
