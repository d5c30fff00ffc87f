import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Basemap, type BasemapFiles, basemapOf } from '../figure/basemap.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const BASEMAP = join(dirname(fileURLToPath(import.meta.url)), '../../geo/basemap');

/** All of them: a figure may show any part of the world. */
const FILES: Readonly<Record<keyof BasemapFiles, string>> = {
  world: 'world.topo.json',
  towns: 'settlements.geojson',
  rivers: 'rivers.topo.json',
  seas: 'seas.geojson',
  cities: 'cities.geojson',
};

/** What lies under a figure's shapes. */
export async function loadBasemap(): Promise<Basemap> {
  const parts = Object.entries(FILES).map(async ([part, name]) => [
    part,
    JSON.parse(await readFile(join(BASEMAP, name), 'utf8')),
  ]);
  return basemapOf(Object.fromEntries(await Promise.all(parts)) as BasemapFiles);
}
