import { AUTHALIC_RADIUS_METRES, AUTHALIC_RADIUS_SQUARED_M2 } from '../../measure/ellipsoid.ts';
import { toPlane } from '../../shape/plane.ts';
import type { RigidBody, RigidShape } from '../../shape/rigid.ts';
import { solidAngle } from '../../shape/solidAngle.ts';
import type { SphereGroup, SphereRing } from '../../shape/sphereRings.ts';
import { cornersWithin } from './cornersWithin.ts';

/** How far an outline may leave the true one, pixels: under a pixel of the finest screens. */
const TOLERANCE_PX = 0.2;
/** How far an edge may bend from its great circle, pixels. */
const BEND_PX = 0.05;

/**
 * The shape with the corners that can be seen at a scale, for the time that a hand moves it: a few
 * hundred in place of thousands. Its bodies have the same areas, to which `placeRigid` scales them.
 *
 * @param metresPerPx on the ground
 */
export function coarseShape(shape: RigidShape, metresPerPx: number): RigidShape {
  const made = new Map<RigidBody['groups'], readonly SphereGroup[]>();
  const bodies = shape.bodies.map((body): RigidBody => {
    // Copies of a place have their rings in common.
    const groups =
      made.get(body.groups) ??
      body.groups.map((group) => group.map((ring) => coarseRing(ring, metresPerPx)));
    made.set(body.groups, groups);
    return {
      ...body,
      groups,
      arcAreaM2: solidAngle(groups) * AUTHALIC_RADIUS_SQUARED_M2,
      bend: Math.max(body.bend, (BEND_PX * metresPerPx) / AUTHALIC_RADIUS_METRES),
    };
  });
  return { ...shape, bodies };
}

function coarseRing(ring: SphereRing, metresPerPx: number): SphereRing {
  const xy = new Float64Array((ring.length / 3) * 2);
  for (let i = 0; i < ring.length / 3; i++) {
    xy.set(toPlane([ring[3 * i], ring[3 * i + 1], ring[3 * i + 2]]), 2 * i);
  }
  const kept = cornersWithin(xy, (TOLERANCE_PX * metresPerPx) / AUTHALIC_RADIUS_METRES);
  const coarse = new Float64Array(3 * kept.length);
  kept.forEach((index, i) => coarse.set(ring.subarray(3 * index, 3 * index + 3), 3 * i));
  return coarse;
}
