import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, MultiPolygon, Position } from 'geojson';
import { ISLAND_METRES_PER_KM, withinBudget } from './detail.ts';
import { packageFolder } from './fetch.ts';
import { arealOf, collection, polygonsOf, type ArealFeature } from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';
import { readGeo } from './read.ts';
import { contains, regionOf } from './sampling.ts';
import type { Shape } from './unions.ts';

/** A lake as the waters that hold the points, inside a box; a row of geo/recipes/lakes.json. */
interface LakeRecipe {
  readonly id: string;
  readonly points: readonly Position[];
  /** Waters beyond it are cut off (a strait, an outflow). */
  readonly within: readonly [west: number, south: number, east: number, north: number];
}

const LAKES = readGeo<readonly LakeRecipe[]>('recipes/lakes.json');

/** The source comes in squares: what is torn apart by so much is joined, metres. */
const JOIN_METRES = 80;
/** Ponds are left out and shores simplified before, m² and metres: joining is slow. */
const SMALLEST_M2 = 20_000;
const FIRST_METRES = 30;
const LAKE_BYTES = 40_000;

/** Lakes and reservoirs as they were in 2017. */
export async function lakeShapes(): Promise<Shape[]> {
  const path = join(packageFolder('waterbodies'), 'map.geo.json');
  const source = JSON.parse(readFileSync(path, 'utf8')) as GeometryCollection<MultiPolygon>;
  // The third geometry is the sea.
  const waters = source.geometries.slice(0, 2).flatMap(({ coordinates }) => coordinates);
  const lakes: ArealFeature[] = [];
  for (const { id, points, within } of LAKES) {
    const [west, south, east, north] = within;
    const near = waters.filter(([shell]) =>
      shell!.some(([x, y]) => x! >= west && x! <= east && y! >= south && y! <= north),
    );
    const output = await runMapshaper(
      { 'waters.json': collection(near.map(featureOf)) },
      `-clip bbox=${within.join()} -filter 'this.area > ${SMALLEST_M2}' -dissolve
       -simplify interval=${FIRST_METRES} keep-shapes
       -buffer radius=${JOIN_METRES}m -buffer radius=-${JOIN_METRES}m
       -explode -o waters.json format=geojson geojson-type=FeatureCollection`,
    );
    const pieces = output
      .collection('waters.json')
      .features.filter(({ geometry }) => points.some((p) => contains(regionOf(geometry), p)));
    const geometry = arealOf(pieces.flatMap((piece) => polygonsOf(piece.geometry)));
    lakes.push({ type: 'Feature', properties: { A3: id }, geometry });
  }
  const shapes = await withinBudget(collection(lakes), () => LAKE_BYTES, ISLAND_METRES_PER_KM);
  return shapes.features.map(({ properties, geometry }) => ({ id: properties.A3!, geometry }));
}

const featureOf = (rings: Position[][]): ArealFeature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: rings },
});
