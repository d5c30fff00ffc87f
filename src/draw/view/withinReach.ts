import type { MultiPolygon, Polygon, Position } from 'geojson';
import { RADIANS } from '../../measure/ellipsoid.ts';
import { toVector } from '../../shape/sphere.ts';

/** A part of the sphere about a unit vector. */
interface Cap {
  readonly middle: readonly number[];
  readonly radiusDegrees: number;
}

/** Edges that are straight in longitude and latitude leave the cap of their ends by less. */
const MARGIN_DEGREES = 10;

/** Worked out once for each polygon, as the same ground is drawn again and again. */
const CAPS = new WeakMap<Polygon['coordinates'], Cap>();

/**
 * The polygons of an area but those of which nothing is within an angle of a position: they need not be
 * projected. A few more may stay.
 */
export function withinReach(
  geometry: Polygon | MultiPolygon,
  center: Position,
  reachDegrees: number,
): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const at = toVector(center);
  const coordinates = polygons.filter((polygon) => {
    const { middle, radiusDegrees } = capOf(polygon);
    return degreesApart(at, middle) <= reachDegrees + radiusDegrees + MARGIN_DEGREES;
  });
  return { type: 'MultiPolygon', coordinates };
}

function capOf(polygon: Polygon['coordinates']): Cap {
  const known = CAPS.get(polygon);
  if (known) return known;
  const vectors = (polygon[0] ?? []).map(toVector);
  const sum = [0, 1, 2].map((axis) => vectors.reduce((total, vector) => total + vector[axis], 0));
  const length = Math.hypot(...sum) || 1;
  const middle = sum.map((value) => value / length);
  const radiusDegrees = vectors.reduce(
    (most, vector) => Math.max(most, degreesApart(middle, vector)),
    0,
  );
  const cap = { middle, radiusDegrees };
  CAPS.set(polygon, cap);
  return cap;
}

function degreesApart(a: readonly number[], b: readonly number[]): number {
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / RADIANS;
}
