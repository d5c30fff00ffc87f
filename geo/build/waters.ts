import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, MultiPolygon, Position } from 'geojson';
import { areaM2 } from '../../src/measure/area.ts';
import { packageFolder } from './fetch.ts';
import { arealOf, collection, polygonsOf, type ArealFeature, type Collection } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { PRECISION_DEGREES } from './precision.ts';
import { deltaCoded, topologyText } from './topology.ts';
import { regionOf, samplesOf, shareIn } from './sampling.ts';
import { zoneAt, type Zone } from './zones.ts';

/** The source's three geometries in their order; the sea is left out, it is what is not land. */
const KINDS = ['river', 'lake', 'sea'] as const;

interface Detail {
  /** Pieces smaller than this are left out before they are joined, km². */
  readonly smallestPieceKm2: number;
  /** Joined waters smaller than this are left out, km². */
  readonly smallestKm2: number;
  /** Metres up to half of which pieces are joined and notches closed; the source is full of both. */
  readonly closeMetres: number;
  /** Metres over which outlines are smoothed. */
  readonly smoothMetres: number;
  /** Metres of detail kept. */
  readonly intervalMetres: number;
}

type WaterZone = Exclude<Zone, 'ukraine'>;
/** The zones of which the basemap has waters too coarse for near views. */
type CoarseZone = 'europe' | 'world';

const DETAIL: Readonly<Record<WaterZone, Detail>> = {
  near: {
    smallestPieceKm2: 0.02,
    smallestKm2: 8,
    closeMetres: 700,
    smoothMetres: 1200,
    intervalMetres: 250,
  },
  england: {
    smallestPieceKm2: 0.02,
    smallestKm2: 4,
    closeMetres: 400,
    smoothMetres: 800,
    intervalMetres: 100,
  },
  europe: {
    smallestPieceKm2: 20,
    smallestKm2: 150,
    closeMetres: 2000,
    smoothMetres: 4000,
    intervalMetres: 2500,
  },
  world: {
    smallestPieceKm2: 400,
    smallestKm2: 2500,
    closeMetres: 5000,
    smoothMetres: 12_000,
    intervalMetres: 9000,
  },
};

/** For near views, which hide less. */
const NEAR_DETAIL: Readonly<Record<CoarseZone, Detail>> = {
  europe: {
    smallestPieceKm2: 2,
    smallestKm2: 40,
    closeMetres: 700,
    smoothMetres: 1200,
    intervalMetres: 600,
  },
  world: {
    smallestPieceKm2: 20,
    smallestKm2: 250,
    closeMetres: 1000,
    smoothMetres: 2000,
    intervalMetres: 1000,
  },
};

/** Reservoirs of the source that had been drained before the first report, by what they lie within. */
const DRAINED = [
  // The Oskil reservoir: its dam was breached at the end of March 2022.
  { west: 37.4, south: 49.1, east: 37.8, north: 49.6 },
];

function isDrained([x, y]: Position): boolean {
  return DRAINED.some(
    ({ west, south, east, north }) => x! > west && x! < east && y! > south && y! < north,
  );
}

/** In the Atlantic, and between Caspian and Balkhash. */
const MERIDIANS = [-25, 64];

/** Of a small lake of torn shores no more may be left, where these are finer. */
const LEAST_SHARED = 0.35;

/** A round lake has 1, a river next to 0: 4π area ÷ perimeter². */
const RIVER_ROUNDNESS = 0.08;

/** The background's waters, and finer ones for near views where it is coarse. */
export interface Waters {
  /** Those that near ones stand in for are `coarse`. */
  readonly all: Collection;
  readonly near: Collection;
}

/**
 * Lakes, reservoirs (as full as in 2017) and wide rivers, property `kind`, as background for the
 * map: the source comes in squares with torn edges, so pieces are joined and outlines smoothed.
 */
export async function simplifiedWaters(): Promise<Waters> {
  const path = join(packageFolder('waterbodies'), 'map.geo.json');
  const source = JSON.parse(readFileSync(path, 'utf8')) as GeometryCollection<MultiPolygon>;
  const pieces = source.geometries.flatMap(({ coordinates }, i) =>
    KINDS[i] === 'sea' ? [] : coordinates,
  );
  const all: ArealFeature[] = [];
  for (const zone of zonesOf(DETAIL)) {
    const isCoarse = zone in NEAR_DETAIL;
    all.push(...(await joinedWaters(zone, pieces, DETAIL[zone], isCoarse)).features);
  }
  const near: ArealFeature[] = [];
  for (const zone of zonesOf(NEAR_DETAIL))
    for (const slice of slicesOf(pieces))
      near.push(...(await joinedWaters(zone, slice, NEAR_DETAIL[zone], false)).features);
  mustStandIn(all, near);
  return { all: collection(all), near: collection(near) };
}

/** The pieces between meridians that cross no lake: of the whole world at once the buffer loses Lake Victoria. */
function slicesOf(pieces: Position[][][]): Position[][][][] {
  const west = (rings: Position[][]) => rings[0]![0]![0]!;
  return [-Infinity, ...MERIDIANS].map((from, i) =>
    pieces.filter((rings) => west(rings) >= from && west(rings) < (MERIDIANS[i] ?? Infinity)),
  );
}

/** Throws if near waters lack one that they stand in for. */
function mustStandIn(all: readonly ArealFeature[], near: readonly ArealFeature[]): void {
  const finer = regionOf(arealOf(near.flatMap(({ geometry }) => polygonsOf(geometry))));
  for (const { properties, geometry } of all) {
    const points = samplesOf(regionOf(geometry));
    if (!('coarse' in properties) || shareIn(points, finer) >= LEAST_SHARED) continue;
    throw new Error(`near views lack the water at ${points[0]?.join(', ')}`);
  }
}

function zonesOf<Z extends WaterZone>(details: Readonly<Record<Z, Detail>>): Z[] {
  return Object.keys(details) as Z[];
}

/** geo/basemap/lakes.topo.json: object `lakes` (kind). */
export async function nearWatersText(near: Collection): Promise<string> {
  const output = await runMapshaper(
    { 'lakes.json': near },
    `-o waters.json format=topojson no-quantization`,
  );
  return topologyText(deltaCoded(output.topology('waters.json')));
}

function piecesIn(
  zone: WaterZone,
  pieces: Position[][][],
  { smallestPieceKm2 }: Detail,
): Collection {
  const smallestM2 = smallestPieceKm2 * 1e6;
  return collection(
    pieces
      .filter((rings) => zoneAt(rings[0]![0]!) === zone && !isDrained(rings[0]![0]!))
      .map((rings): ArealFeature => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: rings },
      }))
      .filter(({ geometry }) => areaM2(geometry) > smallestM2),
  );
}

async function joinedWaters(
  zone: WaterZone,
  pieces: Position[][][],
  detail: Detail,
  isCoarse: boolean,
): Promise<Collection> {
  const found = piecesIn(zone, pieces, detail);
  if (found.features.length === 0) return found;
  const output = await runMapshaper(
    { 'waters.json': found },
    `-dissolve
     -buffer radius=${detail.closeMetres}m
     -buffer radius=-${detail.closeMetres}m
     -explode
     -filter 'this.area > ${detail.smallestKm2}e6'
     -smooth ${detail.smoothMetres}m no-corners
     -simplify interval=${detail.intervalMetres}
     -filter-islands min-area=${detail.smallestKm2 / 2}km2
     -filter 'this.area > 0'
     -each 'round = 4 * Math.PI * this.area / this.perimeter ** 2'
     -each 'kind = round < ${RIVER_ROUNDNESS} ? "river" : "lake"'
     ${isCoarse ? `-each 'coarse = true'` : ''}
     -filter-fields ${isCoarse ? 'kind,coarse' : 'kind'}
     -o waters.json format=geojson precision=${PRECISION_DEGREES}`,
  );
  return output.collection('waters.json');
}
