import { WGS84 } from '../measure/ellipsoid.ts';
import { AUTHALIC_BEND } from './bend.ts';
import type { Rotation } from './sphere.ts';
import type { SphereRing } from './sphereRings.ts';

export interface RingSurvey {
  /**
   * Area, steradians, that the ring gains when its edges become straight in longitude and latitude
   * instead of great circles; negative where it loses.
   */
  readonly gain: number;
  /** Greatest bend of an edge, radians, or somewhat more: see `edgeBend`. Infinite near a pole. */
  readonly bend: number;
}

/** Second derivative of the authalic latitude by the geodetic one, over sin φ cos φ. */
const CURVATURE = (8 / 3) * WGS84.e2;

/**
 * What straight lon/lat edges would do to a ring that `rotation` puts on the Earth, without a
 * trigonometric function.
 *
 * An edge runs from its great circle by −½ s(1 − s) sin β cos β Δλ² in latitude and
 * s(1 − s) tan β Δλ Δβ in longitude (see `edgeBend`), and by −½ s(1 − s) of the curvature of β over
 * φ; between the two lies ⅙ sin β Δλ (Δβ² (1 + ½ curvature cos² β) + ½ cos² β Δλ²). To second order in the
 * edge's length, Δλ = sine ÷ cosine and Δβ = Δz ÷ cos β, with the sine and cosine below.
 */
export function surveyRing(ring: SphereRing, rotation: Rotation): RingSurvey {
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = rotation;
  const last = ring.length - 3;
  let x = m0 * ring[last] + m1 * ring[last + 1] + m2 * ring[last + 2];
  let y = m3 * ring[last] + m4 * ring[last + 1] + m5 * ring[last + 2];
  let z = m6 * ring[last] + m7 * ring[last + 1] + m8 * ring[last + 2];
  let gain = 0;
  // The greatest of the two terms of `edgeBend`, apart; the first squared, which saves a root.
  let steepSquared = 0;
  let oblique = 0;
  for (let i = 0; i < ring.length; i += 3) {
    const e = ring[i];
    const n = ring[i + 1];
    const u = ring[i + 2];
    const x2 = m0 * e + m1 * n + m2 * u;
    const y2 = m3 * e + m4 * n + m5 * u;
    const z2 = m6 * e + m7 * n + m8 * u;
    const sine = x * y2 - y * x2;
    const cosine = x * x2 + y * y2;
    const dz = z2 - z;
    const secant = 1 / cosine;
    const tangent = sine * secant;
    if (!(cosine > 0 && tangent < 0.5 && tangent > -0.5)) return { gain: 0, bend: Infinity };
    const squares = dz * dz * (1 + 0.5 * CURVATURE * cosine) + 0.5 * sine * sine;
    gain += (z + z2) * tangent * secant * squares;
    const across = Math.abs(sine);
    const up = Math.abs(dz);
    const steepest = Math.abs(z) > Math.abs(z2) ? z : z2;
    const steep = Math.abs(tangent * steepest) * (across + 2 * up);
    if (steep * steep * secant > steepSquared) steepSquared = steep * steep * secant;
    if (up * across * secant > oblique) oblique = up * across * secant;
    x = x2;
    y = y2;
    z = z2;
  }
  return { gain: gain / 12, bend: (Math.sqrt(steepSquared) + AUTHALIC_BEND * oblique) / 8 };
}
