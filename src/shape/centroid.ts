import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaM2 } from '../measure/area.ts';
import { AUTHALIC_RADIUS_METRES } from '../measure/ellipsoid.ts';
import { allowedBend } from './bend.ts';
import { type Rotation, type Vector, frameAt, rotate, toPosition, transpose } from './sphere.ts';
import { type SphereGroup, sphereRings } from './sphereRings.ts';

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
  const sum: [number, number, number] = [0, 0, 0];
  for (const ring of groups.flat()) addRing(sum, ring, toLocal);
  return sum[0] === 0 && sum[1] === 0 && sum[2] === 0 ? middle : toPosition(rotate(frame, sum));
}

function meanVertex(groups: readonly SphereGroup[]): Vector {
  const sum: [number, number, number] = [0, 0, 0];
  for (const ring of groups.flat()) {
    for (let i = 0; i < ring.length; i++) sum[i % 3] += ring[i];
  }
  return sum;
}

function addRing(sum: [number, number, number], ring: Float64Array, toLocal: Rotation): void {
  let [e, n, u] = rotate(toLocal, [ring.at(-3)!, ring.at(-2)!, ring.at(-1)!]);
  let drop = (e * e + n * n) / (1 + u);
  for (let i = 0; i < ring.length; i += 3) {
    const next = rotate(toLocal, [ring[i], ring[i + 1], ring[i + 2]]);
    const [e2, n2, u2] = next;
    const drop2 = u2 > -0.5 ? (e2 * e2 + n2 * n2) / (1 + u2) : 1 - u2;
    const more = angleOverSine(e - e2, n - n2, u - u2) - 1;
    sum[0] += drop * n2 - n * drop2 + more * (n * u2 - u * n2);
    sum[1] += e * drop2 - drop * e2 + more * (u * e2 - e * u2);
    sum[2] += (1 + more) * (e * n2 - n * e2);
    [e, n, u] = next;
    drop = drop2;
  }
}

/** θ / sin θ for two unit vectors that differ by (x, y, z). */
function angleOverSine(x: number, y: number, z: number): number {
  const halfSine = Math.min(1, Math.hypot(x, y, z) / 2);
  if (halfSine < 1e-4) return 1 + (2 / 3) * halfSine * halfSine;
  const theta = 2 * Math.asin(halfSine);
  return theta / Math.sin(theta);
}
