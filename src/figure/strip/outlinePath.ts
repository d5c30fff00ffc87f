import type { PlaneRing } from '../../shape/plane.ts';
import { type Outline, planeAreaKm2, withArea } from './outline.ts';

/** Vertices nearer than this to the one before are left out. */
const FINEST_PX = 0.35;
/** Islands and holes smaller than this are left out. */
const SMALLEST_RING_PX2 = 0.1;

/**
 * Path data of an outline, its bounds' upper left corner at (x, y). What is too fine to be seen is
 * left out, and the rest drawn so much larger that the area stays what it was.
 */
export function outlinePath(outline: Outline, pxPerKm: number, x: number, y: number): string {
  const { rings } = outline;
  const areaKm2 = planeAreaKm2(rings);
  const seen = rings.filter((ring) => planeAreaKm2([ring]) * pxPerKm ** 2 >= SMALLEST_RING_PX2);
  const finestKm = FINEST_PX / pxPerKm;
  const thinned = (seen.length > 0 ? seen : rings).map((ring) => thin(ring, finestKm));
  const drawn = withArea({ ...outline, rings: thinned }, areaKm2);
  const [left, top] = [x - outline.bounds.west * pxPerKm, y - outline.bounds.north * pxPerKm];
  return drawn.rings.map((ring) => ringPath(ring, pxPerKm, left, top)).join('');
}

function thin(ring: PlaneRing, finestKm: number): PlaneRing {
  const kept: number[] = [];
  let [x, y] = [Infinity, Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    if (Math.hypot(ring[i] - x, ring[i + 1] - y) < finestKm) continue;
    [x, y] = [ring[i], ring[i + 1]];
    kept.push(x, y);
  }
  return kept.length >= 6 ? Float64Array.from(kept) : ring;
}

function ringPath(ring: PlaneRing, pxPerKm: number, left: number, top: number): string {
  let d = '';
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [left + ring[i] * pxPerKm, top + ring[i + 1] * pxPerKm];
    d += `${i === 0 ? 'M' : 'L'}${rounded(x)},${rounded(y)}`;
  }
  return `${d}Z`;
}

function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}
