import { RADIANS } from '../measure/ellipsoid.ts';
import type { RigidShape } from './rigid.ts';

/** How far a shape's farthest vertex lies from its centre, degrees on the authalic sphere. */
export function reachDegrees({ bodies }: RigidShape): number {
  let least = 1;
  for (const { groups, frame } of bodies) {
    for (const ring of groups.flat()) {
      for (let i = 0; i < ring.length; i += 3) {
        const up = frame[6] * ring[i] + frame[7] * ring[i + 1] + frame[8] * ring[i + 2];
        if (up < least) least = up;
      }
    }
  }
  return Math.acos(Math.max(-1, least)) / RADIANS;
}
