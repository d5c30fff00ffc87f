import { WGS84 } from './ellipsoid.ts';
import { type Quadrature, gaussLegendre } from './quadrature.ts';

/**
 * The shortest path between two positions, as the great circle that stands for it on the
 * auxiliary sphere of reduced latitudes β. All angles are radians.
 *
 * Sources: F. W. Bessel (1825), in C. F. F. Karney's notation: Algorithms for geodesics,
 * J. Geodesy 87 (2013), eq. 5–14; T. Vincenty, Survey Review 23 (1975), for the iteration.
 */
export interface GeodesicEdge {
  /** Signed area between the great circle and the equator on a unit sphere. */
  readonly sphericalExcess: number;
  /** Sine of the azimuth where the great circle crosses the equator, and its cosine. */
  readonly sinAlpha0: number;
  readonly cosAlpha0: number;
  /** Arc from that crossing to the first position, and from there to the second. */
  readonly sigma1: number;
  readonly sigma12: number;
}

const F = WGS84.flattening;
const SECOND_ECCENTRICITY_SQUARED = WGS84.e2 / (1 - WGS84.e2);

const FEWEST = gaussLegendre(2);
const FEW = gaussLegendre(4);
const MANY = gaussLegendre(16);

/** Nodes enough for an integrand that varies by e² over an arc: the error is under 10⁻¹⁶. */
export function nodesFor(arc: number): Quadrature {
  return arc < 0.003 ? FEWEST : arc < 0.1 ? FEW : MANY;
}

/** How far the longitude on the auxiliary sphere runs ahead of the real one (Karney, eq. 8). */
function longitudeExcess(
  sinAlpha0: number,
  cosAlpha0: number,
  sigma1: number,
  sigma12: number,
): number {
  const k2 = SECOND_ECCENTRICITY_SQUARED * cosAlpha0 * cosAlpha0;
  const { nodes, weights } = nodesFor(sigma12);
  const half = sigma12 / 2;
  let integral = 0;
  for (let i = 0; i < nodes.length; i++) {
    const sine = Math.sin(sigma1 + half + half * nodes[i]);
    integral += (weights[i] * (2 - F)) / (1 + (1 - F) * Math.sqrt(1 + k2 * sine * sine));
  }
  return F * sinAlpha0 * half * integral;
}

function reducedLatitude(phi: number): number {
  return Math.atan2((1 - F) * Math.sin(phi), Math.cos(phi));
}

/** `Math.hypot`, several times as fast. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** Area under a great circle on the unit sphere that spans `omega` of longitude (Karney, eq. 63). */
function excess(beta1: number, beta2: number, omega: number): number {
  const tan1 = Math.tan(beta1 / 2);
  const tan2 = Math.tan(beta2 / 2);
  return (
    2 * Math.atan2(Math.sin(omega / 2) * (tan1 + tan2), Math.cos(omega / 2) * (1 + tan1 * tan2))
  );
}

/** Great-circle arcs this close to half a turn, radians, are solved by bisection. */
const NEARLY_ANTIPODAL = 0.02;
const MOST_ITERATIONS = 40;

/** Up to here each step leaves less than a hundredth of the last one's error, beyond it up to half. */
const LONG_ARC = 2.5;

/** The geodesic of 0 ≤ `dLon` ≤ π between two geodetic latitudes. */
export function geodesicEdge(phi1: number, phi2: number, dLon: number): GeodesicEdge {
  const beta1 = reducedLatitude(phi1);
  const beta2 = reducedLatitude(phi2);
  const cos1 = Math.cos(beta1);
  const cos2 = Math.cos(beta2);
  const sin1 = Math.sin(beta1);
  // sin(β₂ − β₁) from the difference of the latitudes, so that short edges keep their digits.
  const sinDifference =
    ((1 - F) * cos1 * cos2 * Math.sin(phi2 - phi1)) / (Math.cos(phi1) * Math.cos(phi2));
  let omega = dLon;
  for (let i = 0; i < MOST_ITERATIONS; i++) {
    const sinHalf = Math.sin(omega / 2);
    const east = cos2 * Math.sin(omega);
    const north = sinDifference + 2 * sin1 * cos2 * sinHalf * sinHalf;
    const sinSigma = length(east, north);
    const sigma12 = Math.atan2(sinSigma, sin1 * Math.sin(beta2) + cos1 * cos2 * Math.cos(omega));
    if (sigma12 > Math.PI - NEARLY_ANTIPODAL) break;
    const sinAlpha0 = sinSigma === 0 ? 0 : (cos1 * east) / sinSigma;
    // Not from sin α₀, which says nothing of small cosines.
    const cosAlpha0 = sinSigma === 0 ? 1 : length(north, sin1 * east) / sinSigma;
    const sigma1 = Math.atan2(sin1 * sinSigma, cos1 * north);
    const next = dLon + longitudeExcess(sinAlpha0, cosAlpha0, sigma1, sigma12);
    const converged = Math.abs(next - omega) <= (sigma12 < LONG_ARC ? 1e-13 : 2e-16) * next;
    omega = next;
    if (converged || i === MOST_ITERATIONS - 1) {
      return {
        sphericalExcess: excess(beta1, beta2, omega),
        sinAlpha0,
        cosAlpha0,
        sigma1,
        sigma12,
      };
    }
  }
  return nearlyAntipodalEdge(beta1, beta2, dLon);
}

/**
 * For latitudes β₁ ≤ −|β₂| the longitude reached grows with the first azimuth (Karney, §4), so
 * halving the azimuth's interval always finds it. Other cases are mirrored into this one. Ends
 * swapped east for west span the same area, so they are left so; hemispheres are put back. Of two
 * equally short ways the northern one is taken.
 */
function nearlyAntipodalEdge(beta1: number, beta2: number, dLon: number): GeodesicEdge {
  const [from, to] = Math.abs(beta2) > Math.abs(beta1) ? [beta2, beta1] : [beta1, beta2];
  const sign = from < 0 ? 1 : -1;
  let low = 0;
  let high = Math.PI;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (edgeAtAzimuth(sign * from, sign * to, middle).dLon < dLon) low = middle;
    else high = middle;
  }
  const { edge } = edgeAtAzimuth(sign * from, sign * to, (low + high) / 2);
  if (sign === 1) return edge;
  return {
    ...edge,
    sphericalExcess: -edge.sphericalExcess,
    sigma1: edge.sigma1 + Math.PI,
  };
}

/** The geodesic that leaves β₁ ≤ 0 at azimuth `alpha1` and comes to β₂ going north (Karney, eq. 45). */
function edgeAtAzimuth(beta1: number, beta2: number, alpha1: number) {
  const cos1 = Math.cos(beta1);
  const cos2 = Math.cos(beta2);
  // Just south of the equator, so that the arc starts on the right side of it.
  const sin1 = Math.min(Math.sin(beta1), -Number.MIN_VALUE);
  const sin2 = Math.sin(beta2);
  const cosAlpha1 = Math.cos(alpha1);
  const sinAlpha0 = Math.sin(alpha1) * cos1;
  const cosAlpha0 = length(cosAlpha1, Math.sin(alpha1) * sin1);
  const northward2 = Math.sqrt(
    Math.max(0, (cosAlpha1 * cos1) ** 2 + (cos2 - cos1) * (cos2 + cos1)),
  );
  const sigma1 = Math.atan2(sin1, cosAlpha1 * cos1);
  const sigma2 = Math.atan2(sin2, northward2);
  const omega =
    Math.atan2(sinAlpha0 * sin2, northward2) - Math.atan2(sinAlpha0 * sin1, cosAlpha1 * cos1);
  const sigma12 = sigma2 - sigma1;
  const dLon = omega - longitudeExcess(sinAlpha0, cosAlpha0, sigma1, sigma12);
  const sphericalExcess = Math.atan2(sinAlpha0, northward2) - alpha1;
  return { dLon, edge: { sphericalExcess, sinAlpha0, cosAlpha0, sigma1, sigma12 } };
}
