import lakesUrl from '../../geo/basemap/lakes.topo.json?url';
import zooms from '../../geo/basemap/units/zooms.json';
import type { Basemap, NearLakes, UnitBorders } from '../draw/ground/basemap.ts';
import type { DrawnUnits } from '../draw/ground/drawnUnits.ts';
import {
  type GroundReader,
  type Look,
  nearGround,
  type NearNeeds,
  nearNeeds,
} from '../draw/ground/nearGround.ts';
import { type Atlas, NO_ATLAS } from '../places/atlas.ts';
import { withShapes } from '../places/shapes.ts';
import { loadWorldPlaces } from '../workspace/loadGazetteer.ts';
import { readLayer } from '../workspace/readLayer.ts';

const UNIT_BORDER_URLS = import.meta.glob<string>('../../geo/basemap/units/*.topo.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What was needed once: outlines of countries, and borders of units by the codes of theirs. */
let atlas: Atlas = NO_ATLAS;
const unitBorders = new Map<string, UnitBorders>();
let nearLakes: NearLakes | null = null;
/** Counts what was not to be had. */
let misses = 0;
/** The ground that was made last with all it needs: who asks for the same again gets the same. */
let last: { readonly of: readonly unknown[]; readonly ground: Basemap } | null = null;

const reader: GroundReader = {
  async outlines(placeIds) {
    if (!navigator.onLine) misses++;
    else {
      const { atlas: found, failures } = await withShapes(atlas, placeIds, readLayer);
      atlas = found;
      misses += failures.length;
    }
    return atlas;
  },
  async unitBorders(code) {
    const known = unitBorders.get(code);
    if (known) return known;
    const url = UNIT_BORDER_URLS[`../../geo/basemap/units/${code.toLowerCase()}.topo.json`];
    const borders = await fetched<UnitBorders>(url);
    if (borders) unitBorders.set(code, borders);
    return borders;
  },
  async lakes() {
    return (nearLakes ??= await fetched<NearLakes>(lakesUrl));
  },
};

async function fetched<T>(url: string): Promise<T | null> {
  const response = navigator.onLine ? await fetch(url).catch(() => null) : null;
  if (response?.ok) return (await response.json()) as T;
  misses++;
  return null;
}

export function needsOf(basemap: Basemap, look: Look, drawnUnits: DrawnUnits | null): NearNeeds {
  return nearNeeds(basemap, look, zooms, drawnUnits);
}

/** The basemap with what a near view needs; without a network with what of it is there. */
export async function nearGroundOf(
  basemap: Basemap,
  needs: NearNeeds,
  drawnUnits: DrawnUnits | null,
): Promise<Basemap> {
  const units = drawnUnits && [drawnUnits.code, drawnUnits.areInColour, drawnUnits.shapes.length];
  const of = [basemap, JSON.stringify([needs, units])];
  if (last?.of.every((part, i) => part === of[i])) return last.ground;
  const missesBefore = misses;
  // Which outline is a country's.
  if (navigator.onLine) await loadWorldPlaces().catch(() => misses++);
  const ground = await nearGround(basemap, needs, drawnUnits, reader);
  if (misses === missesBefore) last = { of, ground };
  return ground;
}
