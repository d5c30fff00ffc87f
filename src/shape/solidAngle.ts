import { angleOf } from './angle.ts';
import type { SphereGroup, SphereRing } from './sphereRings.ts';

/**
 * Area in steradians of rings in a local frame, their edges great circles: the sum of the triangles
 * that edges make with the frame's up, each by tan(Ω/2) = up·(a×b)/(1 + up·a + up·b + a·b)
 * (A. Van Oosterom, J. Strackee, IEEE Trans. Biomed. Eng. 30, 1983, eq. 8). Holes, which run
 * clockwise, are subtracted.
 */
export function solidAngle(groups: readonly SphereGroup[]): number {
  let sum = 0;
  for (const group of groups) for (const ring of group) sum += ringSolidAngle(ring);
  return sum;
}

function ringSolidAngle(ring: SphereRing): number {
  let sum = 0;
  let e = ring[ring.length - 3];
  let n = ring[ring.length - 2];
  let u = ring[ring.length - 1];
  for (let i = 0; i < ring.length; i += 3) {
    const e2 = ring[i];
    const n2 = ring[i + 1];
    const u2 = ring[i + 2];
    sum += 2 * angleOf(e * n2 - n * e2, 1 + u + u2 + e * e2 + n * n2 + u * u2);
    e = e2;
    n = n2;
    u = u2;
  }
  return sum;
}
