import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Basemap,
  type BasemapFiles,
  basemapOf,
  type NearLakes,
  type UnitBorders,
} from '../draw/ground/basemap.ts';
import { figureLook, type LookedAt } from '../figure/figureLook.ts';
import { nearGround, nearNeeds, type UnitZooms } from '../draw/ground/nearGround.ts';
import { NO_ATLAS } from '../places/atlas.ts';
import { withShapes } from '../places/shapes.ts';
import { kept } from './kept.ts';
import { readLayer } from './layers.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const BASEMAP = join(dirname(fileURLToPath(import.meta.url)), '../../geo/basemap');

/** Of finer ground: lakes, and the borders of a country's units. */
const KEPT_FILES = 32;

/** All of them: a figure may show any part of the world. */
const FILES: Readonly<Record<keyof BasemapFiles, string>> = {
  world: 'world.topo.json',
  towns: 'settlements.geojson',
  rivers: 'rivers.topo.json',
  seas: 'seas.geojson',
  cities: 'cities.geojson',
};

/** What lies under a figure's shapes, with what is finer where it looks. */
export async function loadBasemap(order: LookedAt): Promise<Basemap> {
  const basemap = await plain('');
  const looks = figureLook(order);
  if (!looks) return basemap;
  const zooms = (await readJson('units/zooms.json')) as UnitZooms;
  const { look, drawnUnits } = looks;
  return nearGround(basemap, nearNeeds(basemap, look, zooms, drawnUnits), drawnUnits, {
    outlines: async (placeIds) => (await withShapes(NO_ATLAS, placeIds, readLayer)).atlas,
    unitBorders: async (code) =>
      (await readJson(`units/${code.toLowerCase()}.topo.json`)) as UnitBorders,
    lakes: async () => (await readJson('lakes.topo.json')) as NearLakes,
  });
}

/** As it is for every figure. */
const plain = kept(async (): Promise<Basemap> => {
  const parts = Object.entries(FILES).map(async ([part, name]) => [part, await readFrom(name)]);
  return basemapOf(Object.fromEntries(await Promise.all(parts)) as BasemapFiles);
}, 1);

const readJson = kept(readFrom, KEPT_FILES);

async function readFrom(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(BASEMAP, name), 'utf8'));
}
