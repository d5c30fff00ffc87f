import { fromPlane, toPlane } from './plane.ts';
import type { RigidBody } from './rigid.ts';
import type { SphereRing } from './sphereRings.ts';

/** The same body, larger or smaller in the equal-area plane about its centre, with that area. */
export function resized(body: RigidBody, areaM2: number): RigidBody {
  const scale = Math.sqrt(areaM2 / body.areaM2);
  return {
    ...body,
    groups: body.groups.map((group) => group.map((ring) => resizedRing(ring, scale))),
    areaM2,
    arcAreaM2: body.arcAreaM2 * scale ** 2,
  };
}

function resizedRing(ring: SphereRing, scale: number): SphereRing {
  const resized = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 3) {
    const [x, y] = toPlane([ring[i], ring[i + 1], ring[i + 2]]);
    resized.set(fromPlane(x * scale, y * scale), i);
  }
  return resized;
}
