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

const reader: GroundReader = {
  async outlines(placeIds) {
    if (navigator.onLine) ({ atlas } = await withShapes(atlas, placeIds, readLayer));
    return atlas;
  },
  async unitBorders(code) {
    const known = unitBorders.get(code);
    if (known || !navigator.onLine) return known ?? null;
    const url = UNIT_BORDER_URLS[`../../geo/basemap/units/${code.toLowerCase()}.topo.json`];
    const borders = await fetched<UnitBorders>(url);
    if (borders) unitBorders.set(code, borders);
    return borders;
  },
  async lakes() {
    if (navigator.onLine) nearLakes ??= await fetched<NearLakes>(lakesUrl);
    return nearLakes;
  },
};

async function fetched<T>(url: string): Promise<T | null> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? ((await response.json()) as T) : null;
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
  // Which outline is a country's.
  if (navigator.onLine) await loadWorldPlaces().catch(() => {});
  return nearGround(basemap, needs, drawnUnits, reader);
}
