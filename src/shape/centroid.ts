import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaM2 } from '../measure/area.ts';
import { AUTHALIC_RADIUS_METRES } from '../measure/ellipsoid.ts';
import { allowedBend } from './bend.ts';
import { type Vector, frameAt, rotate, toPosition, transpose } from './sphere.ts';
import { type SphereGroup, type SphereRing, sphereRings, turnedRing } from './sphereRings.ts';

/**
 * Area centroid of a geometry: where the mean of its points, as vectors of the authalic sphere,
 * stands over. Holes and several parts are counted; shapes are smaller than half the sphere.
 */
export function areaCentroid(geometry: Polygon | MultiPolygon): Position {
  const bend = allowedBend(areaM2(geometry), AUTHALIC_RADIUS_METRES);
  return centroidOf(sphereRings(geometry, bend));
}

/**
 * Area centroid of rings on the sphere. Twice the integral of the position vector over a polygon of
 * great circles is Σ θ (a × b)/|a × b| over its edges of angle θ (J. E. Brock, The inertia tensor
 * for a spherical triangle, J. Appl. Mech. 42, 1975). It is summed in a frame at the mean vertex,
 * without the differences a − b that cancel around a ring, so that small shapes lose no digits.
 */
export function centroidOf(groups: readonly SphereGroup[]): Position {
  const middle = toPosition(meanVertex(groups));
  const frame = frameAt(middle);
  const toLocal = transpose(frame);
  let [e, n, u] = [0, 0, 0];
  for (const ring of groups.flat()) {
    const moment = momentOf(turnedRing(ring, toLocal));
    e += moment[0];
    n += moment[1];
    u += moment[2];
  }
  return e === 0 && n === 0 && u === 0 ? middle : toPosition(rotate(frame, [e, n, u]));
}

function meanVertex(groups: readonly SphereGroup[]): Vector {
  let [x, y, z] = [0, 0, 0];
  for (const ring of groups.flat()) {
    for (let i = 0; i < ring.length; i += 3) {
      x += ring[i];
      y += ring[i + 1];
      z += ring[i + 2];
    }
  }
  return [x, y, z];
}

/** What a ring in a frame at the mean vertex adds to the sum. */
function momentOf(ring: SphereRing): Vector {
  let [sumE, sumN, sumU] = [0, 0, 0];
  let e = ring[ring.length - 3];
  let n = ring[ring.length - 2];
  let u = ring[ring.length - 1];
  let drop = dropOf(e, n, u);
  for (let i = 0; i < ring.length; i += 3) {
    const e2 = ring[i];
    const n2 = ring[i + 1];
    const u2 = ring[i + 2];
    const drop2 = dropOf(e2, n2, u2);
    const more = angleOverSine(e - e2, n - n2, u - u2) - 1;
    sumE += drop * n2 - n * drop2 + more * (n * u2 - u * n2);
    sumN += e * drop2 - drop * e2 + more * (u * e2 - e * u2);
    sumU += (1 + more) * (e * n2 - n * e2);
    e = e2;
    n = n2;
    u = u2;
    drop = drop2;
  }
  return [sumE, sumN, sumU];
}

/** 1 − u of a unit vector, without cancellation. */
function dropOf(e: number, n: number, u: number): number {
  return u > -0.5 ? (e * e + n * n) / (1 + u) : 1 - u;
}

/** θ / sin θ for two unit vectors that differ by (x, y, z). */
function angleOverSine(x: number, y: number, z: number): number {
  const quarter = (x * x + y * y + z * z) / 4;
  if (quarter < 1e-8) return 1 + (2 / 3) * quarter;
  const theta = 2 * Math.asin(Math.min(1, Math.sqrt(quarter)));
  return theta / Math.sin(theta);
}
