import type { MultiPolygon } from 'geojson';
import { outlinedKm2 } from '../../places/areas.ts';
import type { PlaceShape } from '../../places/atlas.ts';
import { resized } from '../../shape/resized.ts';
import { type RigidShape, toRigid } from '../../shape/rigid.ts';

interface Known {
  readonly km2: number | null;
  readonly parts: readonly MultiPolygon[];
  readonly body: RigidShape;
}

/** The shapes made last, by the first outline that each is made of. */
const known = new WeakMap<MultiPolygon, Known>();

/**
 * A place's outline as a shape with the area that the place has: a coarse outline is no larger. Of the same
 * outlines the same shape, for what is worked out of that.
 */
export function shapeBody(place: PlaceShape): RigidShape {
  const km2 = outlinedKm2(place.placeId);
  const parts = place.parts.map(({ geometry }) => geometry);
  const last = known.get(parts[0]);
  const isSame =
    last?.km2 === km2 &&
    last.parts.length === parts.length &&
    last.parts.every((part, i) => part === parts[i]);
  if (isSame) return last.body;
  const body = bodyOf(place, km2);
  known.set(parts[0], { km2, parts, body });
  return body;
}

function bodyOf({ geometry }: PlaceShape, km2: number | null): RigidShape {
  const shape = toRigid(geometry);
  if (km2 === null) return shape;
  const bodies = shape.bodies.map((body) => resized(body, km2 * 1e6));
  return { ...shape, bodies, areaM2: km2 * 1e6 };
}
