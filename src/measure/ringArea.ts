import type { Position } from 'geojson';
import { meanAuthalicSine } from './edge.ts';
import { AUTHALIC_RADIUS_SQUARED_M2, RADIANS, authalicSine } from './ellipsoid.ts';
import { longStepDegrees, runsRoundParallels } from './longitudeSteps.ts';
import { nearRingAreaM2 } from './nearRing.ts';

/**
 * Signed area of a ring on the WGS84 ellipsoid, m², its edges straight in longitude and latitude
 * (RFC 7946 §3.1.1): positive when counter-clockwise. Closed or not, the ring is read as closed.
 *
 * An edge with more than 180° and less than 360° of longitude is read as crossing the antimeridian.
 * One between the two ends of a parallel runs round it if that closes the ring; between other
 * latitudes it follows the antimeridian, whose two sides are one. A ring that goes once round the
 * axis encloses the nearer pole. Longitudes may run beyond ±180°.
 */
export function ringAreaM2(ring: readonly Position[]): number {
  const first = ring[0];
  const last = ring[ring.length - 1];
  const isClosed = ring.length > 1 && first[0] === last[0] && first[1] === last[1];
  return surveyRing(ring, isClosed ? ring.length - 1 : ring.length, isClosed).areaM2;
}

export interface RingSurvey {
  /** Signed, counter-clockwise positive. */
  readonly areaM2: number;
  /** How often the ring goes round the axis, eastwards positive. */
  readonly turns: number;
  /** The pole that a ring round the axis encloses: 1 north, −1 south; 0 for other rings. */
  readonly pole: -1 | 0 | 1;
}

/** Surveys the first `count` positions of a ring, which leave out the closing one. */
export function surveyRing(
  ring: readonly Position[],
  count: number,
  isClosed: boolean,
): RingSurvey {
  if (count < 3) return { areaM2: 0, turns: 0, pole: 0 };
  const near = nearRingAreaM2(ring, count);
  if (near !== null) return { areaM2: near, turns: 0, pole: 0 };
  const first = ring[0];
  // Sines relative to the first vertex's keep small rings free of cancellation.
  const reference = authalicSine(Math.sin(first[1] * RADIANS));
  let roundParallels: boolean | null = null;
  let degreesRound = 0;
  let sum = 0;
  let from = first;
  for (let i = 1; i <= count; i++) {
    const to = i < count ? ring[i] : first;
    let dLon = to[0] - from[0];
    if (dLon > 180 || dLon < -180) {
      roundParallels ??= runsRoundParallels(ring, count, isClosed);
      dLon = longStepDegrees(from, to, roundParallels);
    }
    if (dLon !== 0) {
      const lat = from[1];
      const mean = meanAuthalicSine((lat + to[1]) * (RADIANS / 2), (to[1] - lat) * (RADIANS / 2));
      degreesRound += dLon;
      sum += dLon * (mean - reference);
    }
    from = to;
  }
  const turns = Math.round(degreesRound / 360);
  let pole: RingSurvey['pole'] = 0;
  if (turns !== 0) {
    pole = (sum + turns * 360 * reference) / turns < 0 ? -1 : 1;
    sum += turns * 360 * (reference - pole);
  }
  return { areaM2: -sum * RADIANS * AUTHALIC_RADIUS_SQUARED_M2, turns, pole };
}
