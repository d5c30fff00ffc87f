import type { Position } from 'geojson';
import {
  RADIANS,
  authalicLatitude,
  authalicMinusGeodetic,
  geodeticLatitude,
} from '../measure/ellipsoid.ts';

/**
 * The authalic sphere: geodetic latitude becomes authalic latitude, so that areas on the ellipsoid
 * are areas on this sphere (Snyder 1987, p. 16) and every rotation of it keeps them.
 */

/** Row-major 3×3 matrix of a rotation. */
export type Rotation = readonly number[];

export const IDENTITY: Rotation = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export type Vector = readonly [number, number, number];

/**
 * Unit vector on the authalic sphere. The authalic latitude is at most 0.0023 radians from the
 * geodetic one, so that a few terms of its sine and cosine are enough.
 */
export function toVector([lon, lat]: Position): Vector {
  const phi = lat * RADIANS;
  const lambda = lon * RADIANS;
  const sinPhi = Math.sin(phi);
  const cosPhi = Math.cos(phi);
  const d = authalicMinusGeodetic(sinPhi, cosPhi);
  const d2 = d * d;
  const sinD = d * (1 - d2 * (1 / 6 - d2 / 120));
  const cosD = 1 - d2 * (1 / 2 - d2 / 24);
  const r = cosPhi * cosD - sinPhi * sinD;
  return [r * Math.cos(lambda), r * Math.sin(lambda), sinPhi * cosD + cosPhi * sinD];
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
  const [northX, northY] = [-sinB * cosL, -sinB * sinL];
  return [
    -sinL * cosT - northX * sinT, -sinL * sinT + northX * cosT, cosB * cosL,
    cosL * cosT - northY * sinT, cosL * sinT + northY * cosT, cosB * sinL,
    -cosB * sinT, cosB * cosT, sinB,
  ]; // prettier-ignore
}

/** The smallest rotation that brings the frame's up to the unit vector (e, n, u), u > −1. */
export function tilt([e, n, u]: Vector): Rotation {
  const k = 1 / (1 + u);
  return [1 - e * e * k, -e * n * k, e, -e * n * k, 1 - n * n * k, n, -e, -n, u];
}

/** The rotation eastwards about the Earth's axis. */
export function aboutAxis(radians: number): Rotation {
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  return [cosine, -sine, 0, sine, cosine, 0, 0, 0, 1];
}

/** The rotation `b` followed by `a`. */
export function compose(a: Rotation, b: Rotation): Rotation {
  const [b0, b1, b2, b3, b4, b5, b6, b7, b8] = b;
  const [x0, y0, z0] = rotate(a, [b0, b3, b6]);
  const [x1, y1, z1] = rotate(a, [b1, b4, b7]);
  const [x2, y2, z2] = rotate(a, [b2, b5, b8]);
  return [x0, x1, x2, y0, y1, y2, z0, z1, z2];
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
  return [m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]];
}
