import { outlinedKm2 } from '../../places/areas.ts';
import type { PlaceShape } from '../../places/atlas.ts';
import { resized } from '../../shape/resized.ts';
import { type RigidShape, toRigid } from '../../shape/rigid.ts';

/** A place's outline as a shape with the area that the place has: a coarse outline is no larger. */
export function shapeBody({ placeId, geometry }: PlaceShape): RigidShape {
  const shape = toRigid(geometry);
  const km2 = outlinedKm2(placeId);
  if (km2 === null) return shape;
  const bodies = shape.bodies.map((body) => resized(body, km2 * 1e6));
  return { ...shape, bodies, areaM2: km2 * 1e6 };
}
