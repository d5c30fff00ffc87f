import type { Position } from 'geojson';
import { RADIANS, authalicLatitude, geodeticLatitude } from '../measure/ellipsoid.ts';

/**
 * The authalic sphere: geodetic latitude becomes authalic latitude, so that areas on the ellipsoid
 * are areas on this sphere (Snyder 1987, p. 16) and every rotation of it keeps them.
 */

/** Row-major 3×3 matrix of a rotation. */
export type Rotation = Float64Array;

export const IDENTITY: Rotation = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);

export type Vector = readonly [number, number, number];

/** Unit vector on the authalic sphere. */
export function toVector([lon, lat]: Position): Vector {
  const beta = authalicLatitude(lat * RADIANS);
  const lambda = lon * RADIANS;
  const r = Math.cos(beta);
  return [r * Math.cos(lambda), r * Math.sin(lambda), Math.sin(beta)];
}

/** Longitude (−180…180) and geodetic latitude, degrees, of a vector of any length. */
export function toPosition([x, y, z]: Vector): Position {
  const beta = Math.atan2(z, Math.hypot(x, y));
  return [Math.atan2(y, x) / RADIANS, geodeticLatitude(beta) / RADIANS];
}

/**
 * The rotation that lays a local frame (east, north, up) at `center`, its north turned clockwise
 * to `bearingDegrees`.
 */
export function frameAt(center: Position, bearingDegrees = 0): Rotation {
  const beta = authalicLatitude(center[1] * RADIANS);
  const lambda = center[0] * RADIANS;
  const bearing = bearingDegrees * RADIANS;
  const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
  const [sinB, cosB] = [Math.sin(beta), Math.cos(beta)];
  const [sinT, cosT] = [Math.sin(bearing), Math.cos(bearing)];
  const north = [-sinB * cosL, -sinB * sinL, cosB];
  const east = [-sinL, cosL, 0];
  const up = [cosB * cosL, cosB * sinL, sinB];
  return Float64Array.from(
    [0, 1, 2].flatMap((i) => [
      east[i] * cosT - north[i] * sinT,
      east[i] * sinT + north[i] * cosT,
      up[i],
    ]),
  );
}

/** The smallest rotation that brings the frame's up to the unit vector (e, n, u), u > −1. */
export function tilt([e, n, u]: Vector): Rotation {
  const k = 1 / (1 + u);
  return Float64Array.of(1 - e * e * k, -e * n * k, e, -e * n * k, 1 - n * n * k, n, -e, -n, u);
}

/** The rotation eastwards about the Earth's axis. */
export function aboutAxis(radians: number): Rotation {
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  return Float64Array.of(cosine, -sine, 0, sine, cosine, 0, 0, 0, 1);
}

/** The rotation `b` followed by `a`. */
export function compose(a: Rotation, b: Rotation): Rotation {
  const product = new Float64Array(9);
  for (let row = 0; row < 9; row += 3) {
    for (let column = 0; column < 3; column++) {
      product[row + column] =
        a[row] * b[column] + a[row + 1] * b[column + 3] + a[row + 2] * b[column + 6];
    }
  }
  return product;
}

export function rotate(m: Rotation, [x, y, z]: Vector): Vector {
  return [
    m[0] * x + m[1] * y + m[2] * z,
    m[3] * x + m[4] * y + m[5] * z,
    m[6] * x + m[7] * y + m[8] * z,
  ];
}

/** The inverse of a rotation. */
export function transpose(m: Rotation): Rotation {
  return Float64Array.of(m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]);
}
