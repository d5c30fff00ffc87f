import type { Position } from 'geojson';
import { meanAuthalicSine } from './edge.ts';
import { AUTHALIC_RADIUS_SQUARED_M2, RADIANS, authalicSine } from './ellipsoid.ts';

/**
 * Signed area of a ring on the WGS84 ellipsoid, m², its edges straight in longitude and latitude
 * (RFC 7946 §3.1.1): positive when counter-clockwise. Closed or not, the ring is read as closed.
 *
 * An edge with more than 180° and less than 360° of longitude is read as crossing the antimeridian;
 * exactly 360° is a whole parallel. A ring that goes once round the axis encloses the nearer pole.
 * Longitudes may run beyond ±180°.
 */
export function ringAreaM2(ring: readonly Position[]): number {
  const count = ring.length;
  if (count < 3) return 0;
  const first = ring[0];
  // Sines relative to the first vertex's keep small rings free of cancellation.
  const reference = authalicSine(Math.sin(first[1] * RADIANS));
  let degreesRound = 0;
  let sum = 0;
  let lon = first[0];
  let lat = first[1];
  for (let i = 1; i <= count; i++) {
    const position = i < count ? ring[i] : first;
    const nextLon = position[0];
    const nextLat = position[1];
    let dLon = nextLon - lon;
    if (dLon > 180 || dLon < -180) {
      // The first position again, a turn or more later, closes the ring.
      if (i === count && nextLat === lat && dLon % 360 === 0) dLon = 0;
      else dLon = crossing(dLon);
    }
    if (dLon !== 0) {
      const mean = meanAuthalicSine(
        (lat + nextLat) * (RADIANS / 2),
        (nextLat - lat) * (RADIANS / 2),
      );
      degreesRound += dLon;
      sum += dLon * (mean - reference);
    }
    lon = nextLon;
    lat = nextLat;
  }
  const wholeTurns = Math.round(degreesRound / 360) * 360;
  if (wholeTurns !== 0) {
    const pole = (sum + wholeTurns * reference) / wholeTurns < 0 ? -1 : 1;
    sum += wholeTurns * (reference - pole);
  }
  return -sum * RADIANS * AUTHALIC_RADIUS_SQUARED_M2;
}

/** A longitude difference beyond ±180°, brought into ±180° unless it is exactly one turn. */
function crossing(dLon: number): number {
  if (dLon === 360 || dLon === -360) return dLon;
  return dLon - 360 * Math.round(dLon / 360);
}
