import type { Position } from 'geojson';
import { isObject } from './readPolygons.ts';

/**
 * Names of WGS 84 in degrees, as files write them: letters and digits only, in capitals, without
 * authority, version and address.
 */
const DEGREES: ReadonlySet<string> = new Set([
  '4326',
  '4979',
  'CRS84',
  'CRS84H',
  'WGS84',
  'WGS1984',
  'GCSWGS84',
  'GCSWGS1984',
]);

/** Of these positions at most it is looked whether they are degrees. */
const LOOKED_AT = 10_000;

/** Beyond this neither of two numbers can be a longitude or a latitude, in either order. */
const MOST_FIRST = 540;
const MOST_SECOND = 180;

/**
 * The coordinate reference system that a `crs` member names (GeoJSON of 2008, §3), wherever it
 * stands, if it is not WGS 84 in degrees, which RFC 7946 has always; else null.
 */
export function foreignCrs(geojson: unknown): string | null {
  for (const object of objectsWithCrs(geojson)) {
    const name = nameOfCrs(object.crs);
    if (name !== null && !isDegrees(name)) return name;
  }
  return null;
}

/**
 * A position that shows that the coordinates are projected, as most of them are too large for
 * degrees in either order; else null.
 */
export function projectedPosition(geojson: unknown): Position | null {
  let first: Position | null = null;
  let beyond = 0;
  let count = 0;
  for (const position of positionsIn(geojson)) {
    if (count === LOOKED_AT) break;
    count++;
    const [x, y] = position;
    if (Math.abs(x) <= MOST_FIRST && Math.abs(y) <= MOST_SECOND) continue;
    beyond++;
    first ??= [x, y];
  }
  return beyond * 2 > count ? first : null;
}

function* objectsWithCrs(geojson: unknown): Generator<Record<string, unknown>> {
  if (!isObject(geojson)) return;
  if (isSet(geojson.crs)) yield geojson;
  if (isObject(geojson.geometry) && isSet(geojson.geometry.crs)) yield geojson.geometry;
  if (Array.isArray(geojson.features)) {
    for (const feature of geojson.features) yield* objectsWithCrs(feature);
  }
}

const isSet = (value: unknown) => value !== undefined && value !== null;

/** What a `crs` member names: by name, by the code of EPSG, or where it is described. */
function nameOfCrs(crs: unknown): string | null {
  if (typeof crs === 'string') return crs;
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  const { name, code, href } = properties;
  if (typeof name === 'string') return name;
  if (typeof code === 'number' || typeof code === 'string') return `EPSG:${code}`;
  return typeof href === 'string' ? href : JSON.stringify(crs);
}

function isDegrees(name: string): boolean {
  // "WGS 84 / UTM zone 33N" is projected.
  if (name.includes(' / ')) return false;
  const last = name.split(/[:/#]/).findLast((part) => part !== '') ?? '';
  return DEGREES.has(last.toUpperCase().replace(/[^A-Z0-9]/g, ''));
}

/** Positions of every geometry, in the order of the file. */
function* positionsIn(value: unknown): Generator<Position> {
  if (Array.isArray(value)) {
    if (typeof value[0] === 'number' && typeof value[1] === 'number') yield value as Position;
    else for (const item of value) yield* positionsIn(item);
  } else if (isObject(value)) {
    for (const key of ['features', 'geometry', 'geometries', 'coordinates']) {
      yield* positionsIn(value[key]);
    }
  }
}
