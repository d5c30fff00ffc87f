/**
 * A ring of Greater London's size and latitude moved to Kherson by Areacheck, by
 * turf.transformTranslate and by GeographicLib (the geodesic from an anchor to each vertex, and the
 * same from the new anchor): time of a move and the drift of the WGS84 area. What each needs once for
 * a shape (`toRigid`, Inverse) is timed with the move and without.
 */
import { rhumbBearing, rhumbDistance, transformTranslate } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { areaM2 } from '../../src/measure/area.ts';
import { layOutCopies } from '../../src/shape/copies.ts';
import { placeMercator } from '../../src/shape/mercator.ts';
import { type Placement, placeRigid, toRigid } from '../../src/shape/rigid.ts';
import { medianMs, mediansMs } from './timing.ts';

const LONDON: Position = [-0.11, 51.5];
const KHERSON: Placement = { center: [33.6, 46.7], bearingDegrees: 0 };

function raggedRing(vertices: number): Polygon {
  const ring: Position[] = [];
  for (let i = 0; i < vertices; i++) {
    const angle = (2 * Math.PI * i) / vertices;
    const radius = 0.2 * (1 + 0.08 * Math.sin(7 * angle) + 0.02 * Math.sin(23 * angle));
    ring.push([LONDON[0] + 1.6 * radius * Math.cos(angle), LONDON[1] + radius * Math.sin(angle)]);
  }
  ring.push(ring[0]);
  return { type: 'Polygon', coordinates: [ring] };
}

const { WGS84 } = geodesic.Geodesic;

/** Distance and azimuth of each vertex from London. */
function geographicLibShape({ coordinates: [ring] }: Polygon) {
  return ring.map(([lon, lat]) => WGS84.Inverse(LONDON[1], LONDON[0], lat, lon));
}

function geographicLibMove(shape: ReturnType<typeof geographicLibShape>): Polygon {
  const moved = shape.map(({ azi1, s12 }): Position => {
    const { lat2, lon2 } = WGS84.Direct(KHERSON.center[1], KHERSON.center[0], azi1!, s12!);
    return [lon2!, lat2!];
  });
  return { type: 'Polygon', coordinates: [moved] };
}

/**
 * A copy as from a file. turf leaves the positions that it reads as arrays of boxed numbers, which
 * would slow whatever reads them next.
 */
function asRead<T>(geometry: T): T {
  return JSON.parse(JSON.stringify(geometry)) as T;
}

function turfMove(polygon: Polygon): Polygon {
  const km = rhumbDistance(LONDON, KHERSON.center);
  return transformTranslate(polygon, km, rhumbBearing(LONDON, KHERSON.center));
}

for (const vertices of [100, 1000, 10_000, 100_000]) {
  const polygon = raggedRing(vertices);
  const shape = toRigid(polygon);
  const geodesics = geographicLibShape(polygon);
  const forTurf = asRead(polygon);
  const methods = {
    'Areacheck, placeRigid': () => placeRigid(shape, KHERSON).geometry,
    'Areacheck, toRigid and placeRigid': () => placeRigid(toRigid(polygon), KHERSON).geometry,
    'turf.transformTranslate': () => turfMove(forTurf),
    'GeographicLib Inverse and Direct': () => geographicLibMove(geographicLibShape(polygon)),
    'GeographicLib Direct': () => geographicLibMove(geodesics),
    'Web Mercator offset': () => placeMercator(polygon, KHERSON).geometry,
  } satisfies Record<string, () => Polygon | MultiPolygon>;
  const times = mediansMs(methods);
  const rows = Object.entries(methods).map(([method, move]) => {
    const ms = times[method as keyof typeof times];
    const faster = (than: keyof typeof times) => Number((times[than] / ms).toPrecision(3));
    const row = {
      ms: Number(ms.toPrecision(3)),
      'times as fast as turf': faster('turf.transformTranslate'),
      'as GeographicLib': faster('GeographicLib Inverse and Direct'),
      'as its Direct alone': faster('GeographicLib Direct'),
      'area drift': (areaM2(asRead(move())) / areaM2(polygon) - 1).toExponential(1),
    };
    return [method, row];
  });
  console.log(`\nMoving a ring of ${vertices.toLocaleString('en')} vertices`);
  console.table(Object.fromEntries(rows));
}

const copies = layOutCopies(toRigid(raggedRing(4000)), 3.8);
if (copies.ok) {
  const ms = medianMs(() => placeRigid(copies.shape, KHERSON));
  const { drift } = placeRigid(copies.shape, KHERSON);
  console.log(
    `\n3.8 copies of 4,000 vertices: ${ms.toPrecision(3)} ms a placement, drift ${drift.toExponential(1)}; a frame at 60 Hz is 16.7 ms`,
  );
}
