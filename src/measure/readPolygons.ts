import type { ProblemList, ProblemPath } from './problem.ts';
import { type Ring, readRing, swappedPosition } from './ring.ts';

/** A polygon's rings that can be measured; `shell` is null if that one cannot. */
export interface ReadPolygon {
  readonly shell: Ring | null;
  readonly holes: readonly Ring[];
}

type Reader = (geometry: Record<string, unknown>, context: Context) => ReadPolygon[];

interface Context {
  readonly feature: number | null;
  readonly list: ProblemList;
  /** Polygons read so far in this feature. */
  polygons: number;
}

const notAnArea: Reader = (geometry, { feature, list }) => {
  list.add('not-an-area', at(feature), geometry.type);
  return [];
};

const READERS: Readonly<Record<string, Reader>> = {
  Polygon: ({ coordinates }, context) => readPolygon(coordinates, context),
  MultiPolygon: ({ coordinates }, context) =>
    arrayOf(coordinates, context).flatMap((polygon) => readPolygon(polygon, context)),
  GeometryCollection: ({ geometries }, context) =>
    arrayOf(geometries, context).flatMap((geometry) => readGeometry(geometry, context)),
  Point: notAnArea,
  MultiPoint: notAnArea,
  LineString: notAnArea,
  MultiLineString: notAnArea,
};

/** The measurable polygons of a geometry that may be malformed in any way; never throws. */
export function readPolygons(
  geometry: unknown,
  feature: number | null,
  list: ProblemList,
): ReadPolygon[] {
  return readGeometry(geometry, { feature, list, polygons: 0 });
}

function readGeometry(geometry: unknown, context: Context): ReadPolygon[] {
  const type = isObject(geometry) ? geometry.type : undefined;
  const read = typeof type === 'string' && Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (!read || !isObject(geometry)) {
    context.list.add('not-geojson', at(context.feature), type === undefined ? geometry : type);
    return [];
  }
  return read(geometry, context);
}

function readPolygon(coordinates: unknown, context: Context): ReadPolygon[] {
  const { list } = context;
  const path = { ...at(context.feature), polygon: context.polygons++ };
  if (!Array.isArray(coordinates)) {
    list.add('not-coordinates', path, coordinates);
    return [];
  }
  const swapped = swappedPosition(coordinates);
  if (swapped) list.add('swapped-coordinates', path, swapped, [swapped[1], swapped[0]]);
  if (coordinates.length === 0) list.add('too-few-positions', path, coordinates);
  const [shell = null, ...others] = coordinates.map((raw, ring) =>
    readRing(raw, { ...path, ring }, swapped !== null, list),
  );
  return [{ shell, holes: others.filter((hole) => hole !== null) }];
}

function arrayOf(value: unknown, context: Context): unknown[] {
  if (Array.isArray(value)) return value;
  context.list.add('not-coordinates', at(context.feature), value);
  return [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(feature: number | null): ProblemPath {
  return { feature, polygon: null, ring: null, vertex: null };
}
