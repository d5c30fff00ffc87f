import { areaM2 } from '../../src/measure/area.ts';
import { bytesOf } from './byteBudget.ts';
import {
  arealOf,
  collection,
  polygonsOf,
  type Areal,
  type ArealFeature,
  type Collection,
} from './geometry.ts';
import { runMapshaper } from './mapshaper.ts';

/** Degrees that coordinates are rounded to, and the area in km² under which the finer grid is used. */
const GRID = { coarse: 1e-4, fine: 1e-5, belowKm2: 3000 } as const;

/**
 * Metres between the vertices that simplification keeps, for each kilometre of a shape's extent
 * (the root of the area of its largest piece): at the least, and at the most if it is over its
 * budget of bytes.
 */
interface Fineness {
  readonly least: number;
  readonly most: number;
}
export const COUNTRY_METRES_PER_KM: Fineness = { least: 1, most: 3 };
export const ISLAND_METRES_PER_KM: Fineness = { least: 0.4, most: 2 };
/** Countries that units are cut at: small units on a long coast must not lose theirs. */
export const GROUND_METRES_PER_KM: Fineness = { least: 0.15, most: 0.5 };
export const UNIT_METRES_PER_KM: Fineness = { least: 4, most: 12 };
const LEAST_METRES = 20;

/** Bytes fall somewhat less than the interval grows. */
const GROWTH = 1.4;

const km2Of = (f: ArealFeature) => areaM2(f.geometry) / 1e6;

const extentKm = ({ geometry }: ArealFeature) =>
  Math.sqrt(
    Math.max(
      ...polygonsOf(geometry).map(
        (rings) => areaM2({ type: 'Polygon', coordinates: rings.slice(0, 1) }) / 1e6,
      ),
    ),
  );

/**
 * Shapes (by property `A3`) simplified on shared arcs and rounded, to one grid or each to that for
 * its size: as finely as their size asks, or more coarsely if they take more than `budgetBytes`.
 */
export async function withinBudget(
  shapes: Collection,
  budgetBytes: (a3: string) => number,
  metresPerKm: Fineness,
  gridDegrees?: number,
): Promise<Collection> {
  const extents = new Map(shapes.features.map((f) => [f.properties.A3!, extentKm(f)] as const));
  const least = new Map(
    [...extents].map(([a3, km]) => [a3, Math.max(LEAST_METRES, km * metresPerKm.least)]),
  );
  const first = await simplified(shapes, least);
  const metres = new Map(
    first.features.map((f) => {
      const a3 = f.properties.A3!;
      const over = Math.max(1, bytesOf(f.geometry) / budgetBytes(a3));
      const most = Math.max(LEAST_METRES, extents.get(a3)! * metresPerKm.most);
      return [a3, Math.min(least.get(a3)! * over ** GROWTH, most)];
    }),
  );
  const second = await simplified(first, metres);
  return gridDegrees === undefined ? roundedByArea(second) : rounded(second, gridDegrees);
}

async function simplified(
  shapes: Collection,
  metres: ReadonlyMap<string, number>,
): Promise<Collection> {
  const table = Object.fromEntries([...metres].map(([a3, m]) => [a3, Math.round(m)]));
  const output = await runMapshaper(
    { 'shapes.json': shapes },
    `-simplify variable keep-shapes interval='${JSON.stringify(table)}[A3]'
     -clean overlap-rule=min-area gap-fill-area=0
     -o shapes.json format=geojson`,
  );
  return output.collection('shapes.json');
}

/** Shapes rounded to a grid; what is cleaned after rounding and rounded again stays clean. */
export async function rounded(shapes: Collection, gridDegrees: number): Promise<Collection> {
  const first = await runMapshaper(
    { 'shapes.json': shapes },
    `-o shapes.json format=geojson precision=${gridDegrees} fix-geometry`,
  );
  const second = await runMapshaper(
    { 'shapes.json': first.collection('shapes.json') },
    `-clean overlap-rule=min-area gap-fill-area=0
     -o shapes.json format=geojson precision=${gridDegrees} fix-geometry`,
  );
  const { features } = second.collection('shapes.json');
  return collection(
    features.filter((f) => f.geometry).map((f) => ({ ...f, geometry: onFinestGrid(f.geometry) })),
  );
}

/** Where two edges were made to meet, the point that they share is on no grid. */
const onFinestGrid = (geometry: Areal) =>
  arealOf(
    polygonsOf(geometry).map((rings) =>
      rings.map((ring) => ring.map((point) => point.map((degrees) => Number(degrees.toFixed(5))))),
    ),
  );

/** The grid for shapes of that size. */
export const gridFor = (km2: number) => (km2 < GRID.belowKm2 ? GRID.fine : GRID.coarse);

/** Shapes (by property `A3`) each rounded to the grid for its size. */
async function roundedByArea(shapes: Collection): Promise<Collection> {
  const grids = new Set<number>(shapes.features.map((f) => gridFor(km2Of(f))));
  const byA3 = async (grid: number) => {
    const features = grids.has(grid) ? (await rounded(shapes, grid)).features : [];
    return new Map(features.map((f) => [f.properties.A3!, f]));
  };
  const coarse = await byA3(GRID.coarse);
  const fine = await byA3(GRID.fine);
  return collection(
    shapes.features.flatMap((f) => {
      const found = (gridFor(km2Of(f)) === GRID.fine ? fine : coarse).get(f.properties.A3!);
      return found ? [found] : [];
    }),
  );
}
