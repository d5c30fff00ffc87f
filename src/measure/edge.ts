import { AUTHALIC_SINE_POWERS } from './ellipsoid.ts';

/**
 * The mean of the authalic sine F(φ) along a straight lon/lat edge, where φ runs evenly from one
 * end to the other. Times the edge's longitude difference and the authalic radius squared, it is
 * the area between the edge and the equator.
 */

const P = AUTHALIC_SINE_POWERS;

/** F″ as a polynomial in sin φ: (sin^m φ)″ = m(m − 1) sin^(m−2) φ − m² sin^m φ. */
const [D0, D1, D2, D3, D4, D5] = P.slice(0, 6).map((p, k) => {
  const m = 2 * k + 1;
  return (m + 2) * (m + 1) * P[k + 1] - m * m * p;
});

function binomial(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i;
  return value;
}

/** Coefficients of sin φ, sin 3φ, sin 5φ, … in F: the powers of sin φ expanded in multiples. */
export const AUTHALIC_SINE_HARMONICS: readonly number[] = P.map((_, j) => {
  let sum = 0;
  for (let k = P.length - 1; k >= j; k--) {
    sum += (P[k] * binomial(2 * k + 1, k - j) * (j % 2 ? -1 : 1)) / 4 ** k;
  }
  return sum;
});

/** F⁗ up to 7·10⁻⁴ of itself, from sin φ and sin 3φ = 3 sin φ − 4 sin³ φ. */
const Q0 = AUTHALIC_SINE_HARMONICS[0] + 243 * AUTHALIC_SINE_HARMONICS[1];
const Q1 = -324 * AUTHALIC_SINE_HARMONICS[1];

const [P0, P1, P2, P3, P4, P5, P6, P7] = P;

/**
 * Half a latitude difference, radians, up to which the Taylor series about the middle serves:
 * what it leaves out is under 10⁻¹³ of F's change along the edge.
 */
export const SHORT_EDGE_HALF_RADIANS = 0.003;

/** Mean of F along an edge of middle latitude `phi` and half latitude difference `half`, radians. */
export function meanAuthalicSine(phi: number, half: number): number {
  if (half > SHORT_EDGE_HALF_RADIANS || half < -SHORT_EDGE_HALF_RADIANS) {
    return meanOverLongEdge(phi, half);
  }
  const s = Math.sin(phi);
  const s2 = s * s;
  const h2 = half * half;
  const value =
    P0 + s2 * (P1 + s2 * (P2 + s2 * (P3 + s2 * (P4 + s2 * (P5 + s2 * (P6 + s2 * P7))))));
  const second = D0 + s2 * (D1 + s2 * (D2 + s2 * (D3 + s2 * (D4 + s2 * D5))));
  const fourth = Q0 + Q1 * s2;
  return s * (value + h2 * (second * (1 / 6) + h2 * fourth * (1 / 120)));
}

/** Exact for any length: the mean of sin mφ over φ ± h is sin mφ · sin(mh)/(mh). */
function meanOverLongEdge(phi: number, half: number): number {
  let sum = 0;
  for (let j = AUTHALIC_SINE_HARMONICS.length - 1; j >= 0; j--) {
    const m = 2 * j + 1;
    sum += AUTHALIC_SINE_HARMONICS[j] * Math.sin(m * phi) * (Math.sin(m * half) / (m * half));
  }
  return sum;
}
