import type { Position } from 'geojson';
import { AUTHALIC_RADIUS_SQUARED_M2, RADIANS, WGS84 } from './ellipsoid.ts';
import { type GeodesicEdge, geodesicEdge, nodesFor } from './geodesic.ts';

/**
 * Area with geodesic edges, as GeographicLib and PostGIS geography measure it.
 *
 * Source: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013), eq. 58–63; the integral
 * is done by Gauss–Legendre quadrature instead of Karney's Fourier series.
 */

const E2 = WGS84.e2;
const SECOND_ECCENTRICITY_SQUARED = E2 / (1 - E2);
const SEMI_MAJOR_SQUARED = WGS84.semiMajorMetres ** 2;

/**
 * Taylor coefficients of Karney's t(x) = x + √(1 + 1/x) arsinh √x, from
 * arsinh √x / √(x(1 + x)) = Σ (−4)^k k!² x^k / (2k + 1)!. Eight leave less than 10⁻¹⁷ at x = e′².
 */
const T = (() => {
  const coefficients: number[] = [1];
  let before = 1;
  for (let k = 1; k < 8; k++) {
    const term = (-before * 2 * k) / (2 * k + 1);
    coefficients.push(term + before + (k === 1 ? 1 : 0));
    before = term;
  }
  return coefficients;
})();

/** (t(x) − t(y)) / (x − y), without cancellation: Horner's scheme and its remainder. */
function dividedDifference(x: number, y: number): number {
  let value = 0;
  let difference = 0;
  for (let k = T.length - 1; k >= 0; k--) {
    difference = difference * y + value;
    value = value * x + T[k];
  }
  return difference;
}

/** Area between a geodesic and the equator, m², negative south of it. */
function areaUnderM2(edge: GeodesicEdge): number {
  const { sphericalExcess, sinAlpha0, cosAlpha0, sigma1, sigma12 } = edge;
  const k2 = SECOND_ECCENTRICITY_SQUARED * cosAlpha0 * cosAlpha0;
  const { nodes, weights } = nodesFor(sigma12);
  const half = sigma12 / 2;
  let integral = 0;
  for (let i = 0; i < nodes.length; i++) {
    const sine = Math.sin(sigma1 + half + half * nodes[i]);
    integral +=
      weights[i] * sine * dividedDifference(SECOND_ECCENTRICITY_SQUARED, k2 * sine * sine);
  }
  const flattened = (-integral * half) / 2;
  return (
    AUTHALIC_RADIUS_SQUARED_M2 * sphericalExcess +
    E2 * SEMI_MAJOR_SQUARED * cosAlpha0 * sinAlpha0 * flattened
  );
}

/**
 * Signed area of a ring on the WGS84 ellipsoid, m², its edges geodesics: positive when
 * counter-clockwise. Antimeridian and poles as in `ringAreaM2`; an edge always takes the shorter
 * way, so a whole parallel has no geodesic edge and counts nothing.
 */
export function geodesicRingAreaM2(ring: readonly Position[]): number {
  const count = ring.length;
  if (count < 3) return 0;
  let degreesRound = 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const [lon1, lat1] = ring[i];
    const [lon2, lat2] = ring[i + 1 < count ? i + 1 : 0];
    let dLon = lon2 - lon1;
    if (dLon > 180 || dLon < -180) dLon -= 360 * Math.round(dLon / 360);
    if (dLon === 0) continue;
    degreesRound += dLon;
    const edge = geodesicEdge(lat1 * RADIANS, lat2 * RADIANS, Math.abs(dLon) * RADIANS);
    sum += dLon > 0 ? areaUnderM2(edge) : -areaUnderM2(edge);
  }
  const turns = Math.round(degreesRound / 360);
  const pole = sum * turns < 0 ? -1 : 1;
  return turns * pole * 2 * Math.PI * AUTHALIC_RADIUS_SQUARED_M2 - sum;
}
