import type { Position } from 'geojson';
import { RADIANS, geodeticLatitude } from '../measure/ellipsoid.ts';
import type { Rotation } from './sphere.ts';
import type { SphereRing } from './sphereRings.ts';

/** A ring in longitude and latitude. */
export interface UnrolledRing {
  /** Not closed; longitudes run on beyond ±180° where the ring crosses the antimeridian. */
  readonly positions: Position[];
  /** Full turns about the axis from the first position round to it again: −1, 0 or 1. */
  readonly turns: number;
  /** Whether some edge crosses the antimeridian. */
  readonly crosses: boolean;
}

/**
 * A ring of the sphere, scaled by `scale` about its frame's centre in the Lambert azimuthal
 * equal-area plane, turned by `rotation`, in longitude and latitude.
 */
export function unrollRing(ring: SphereRing, rotation: Rotation, scale: number): UnrolledRing {
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = rotation;
  const positions: Position[] = [];
  const scaleSquared = scale * scale;
  let turn = 0;
  let crosses = false;
  let lastLon = NaN;
  for (let i = 0; i < ring.length; i += 3) {
    let e = ring[i];
    let n = ring[i + 1];
    let u = ring[i + 2];
    if (scale !== 1) {
      const drop = scaleSquared * (1 - u);
      const k = scale * Math.sqrt((2 - drop) / (1 + u));
      e *= k;
      n *= k;
      u = 1 - drop;
    }
    const x = m0 * e + m1 * n + m2 * u;
    const y = m3 * e + m4 * n + m5 * u;
    const beta = Math.atan2(m6 * e + m7 * n + m8 * u, Math.sqrt(x * x + y * y));
    const lon = Math.atan2(y, x) / RADIANS;
    turn += turnBetween(lastLon, lon);
    crosses ||= turn !== 0;
    positions.push([lon + turn, geodeticLatitude(beta) / RADIANS]);
    lastLon = lon;
  }
  turn += turnBetween(lastLon, positions[0][0]);
  return { positions, turns: turn / 360, crosses: crosses || turn !== 0 };
}

/** What to add to `to`, so that it is at most half a turn from `from`. */
function turnBetween(from: number, to: number): number {
  if (to - from > 180) return -360;
  return to - from < -180 ? 360 : 0;
}
