import type { Position } from 'geojson';
import { DEGREES, geodeticMinusAuthalic } from '../measure/ellipsoid.ts';
import { angleOf } from './angle.ts';
import { type Rotation, aboutAxis, compose } from './sphere.ts';
import type { SphereRing } from './sphereRings.ts';

/** A ring in longitude and latitude. */
export interface UnrolledRing {
  /** Closed; longitudes run on beyond ±180° where the ring crosses the antimeridian. */
  readonly positions: Position[];
  /** Full turns about the axis from the first position round to it again: −1, 0 or 1. */
  readonly turns: number;
  /** Whether some edge crosses the antimeridian, or all of the ring lies beyond it. */
  readonly crosses: boolean;
}

/**
 * A ring of the sphere, scaled by `scale` about its frame's centre in the Lambert azimuthal
 * equal-area plane, turned by `rotation`, in longitude and latitude. The scale's root is taken to the
 * first order of scale² − 1, which is exact to 10⁻¹² for the scales that moving needs.
 *
 * Angles are taken from the centre's meridian and latitude, as they are small there.
 */
export function unrollRing(ring: SphereRing, rotation: Rotation, scale: number): UnrolledRing {
  const center = Math.atan2(rotation[5], rotation[2]);
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = compose(aboutAxis(-center), rotation);
  const centerR = Math.sqrt(m2 * m2 + m5 * m5);
  const centerBeta = Math.atan2(m8, centerR);
  const centerLon = center * DEGREES;
  // Grown, not made at full length: an array of 100,000 that is old before it is full slows the heap.
  const positions: Position[] = [];
  const scaleSquared = scale * scale;
  const bulge = (scale * (scaleSquared - 1)) / 2;
  let turn = 0;
  let crosses = false;
  let last = NaN;
  for (let i = 0; i < ring.length; i += 3) {
    const u = ring[i + 2];
    const drop = 1 - u;
    const k = scale - (bulge * drop) / (1 + u);
    const e = ring[i] * k;
    const n = ring[i + 1] * k;
    const up = 1 - scaleSquared * drop;
    const x = m0 * e + m1 * n + m2 * up;
    const y = m3 * e + m4 * n + m5 * up;
    const z = m6 * e + m7 * n + m8 * up;
    const r = Math.sqrt(x * x + y * y);
    const beta = centerBeta + angleOf(z * centerR - r * m8, z * m8 + r * centerR);
    const fromCenter = angleOf(y, x) * DEGREES;
    if (Math.abs(fromCenter - last) > 180) turn += turnBetween(last, fromCenter);
    const lon = centerLon + fromCenter + turn;
    if (Math.abs(lon) > 180) crosses = true;
    positions.push([lon, (beta + geodeticMinusAuthalic(z, r)) * DEGREES]);
    last = fromCenter;
  }
  positions.push(positions[0]);
  turn += turnBetween(last, positions[0][0] - centerLon);
  return { positions, turns: turn / 360, crosses: crosses || turn !== 0 };
}

/** What to add to `to`, so that it is at most half a turn from `from`. */
function turnBetween(from: number, to: number): number {
  if (to - from > 180) return -360;
  return to - from < -180 ? 360 : 0;
}
