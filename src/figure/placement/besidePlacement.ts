import type { MultiPolygon, Position } from 'geojson';
import { COMPASS, type CompassPart } from '../../claims/compass.ts';
import { placeRigid, type RigidShape, toRigid } from '../../shape/rigid.ts';
import { isInside, type Rings } from '../../draw/labels/ring.ts';
import { cellPlane } from './cellPlane.ts';

const METRES_A_KM = 1000;
/** The ways that a shape may be put from a point, east first, then clockwise. */
const WAYS = Array.from({ length: 8 }, (_, i) => (-i * Math.PI) / 4);
/** How much of the shape has to lie in the region. */
const ENOUGH = 0.98;
/** How much of it may lie in the place that it is put beside. */
const MOST_OVER = 0.02;
/** How many vertices of the shape tell well enough where it lies. */
const MOST_POINTS = 100;
/** Steps away from the middle of a place, in radii of the place and the shape together. */
const STEPS = Array.from({ length: 16 }, (_, i) => (i + 1) / 4);

/** The radius of a circle of an area. */
export function circleKm(areaKm2: number): number {
  return Math.sqrt(areaKm2 / Math.PI);
}

/** Some kilometres from a point, in that direction if one is said, or over it; null if there is no room. */
export function besidePoint(
  shape: RigidShape,
  region: Rings,
  point: Position,
  awayKm: number,
  part: CompassPart | null,
): Position | null {
  const at = placerAt(point);
  const beside = waysTo(part).map((way) => at(way, awayKm));
  const isRoomy = (center: Position) => verticesInside(shape, center, region) >= ENOUGH;
  return [...beside, point].find(isRoomy) ?? null;
}

/** Right outside of a place in a direction from its middle, in the region; null if there is no room. */
export function besideOutline(
  shape: RigidShape,
  region: Rings,
  place: MultiPolygon,
  part: CompassPart,
): Position | null {
  const { home, areaM2 } = toRigid(place);
  const outline: Rings = place.coordinates.flat();
  const at = placerAt(home.center);
  const radiiKm = circleKm(areaM2 / 1e6) + circleKm(shape.areaM2 / 1e6);
  for (const way of waysTo(part)) {
    const found = STEPS.map((step) => at(way, step * radiiKm)).find(
      (center) =>
        !isInside(outline, center) &&
        verticesInside(shape, center, outline) <= MOST_OVER &&
        verticesInside(shape, center, region) >= ENOUGH,
    );
    if (found) return found;
  }
  return null;
}

/** The way that is said, and those that are nearest to it; all if none is said. */
function waysTo(part: CompassPart | null): readonly number[] {
  if (part === null || part === 'centre') return WAYS;
  const [east, north] = COMPASS[part];
  const said = Math.atan2(north, east);
  return [0, Math.PI / 8, -Math.PI / 8, Math.PI / 4, -Math.PI / 4].map((turn) => said + turn);
}

/** Positions so many kilometres from a point. */
function placerAt(point: Position): (way: number, km: number) => Position {
  const { unproject } = cellPlane(point, METRES_A_KM);
  return (way, km) => unproject([km * Math.cos(way), -km * Math.sin(way)]);
}

/** How many of the shape's vertices lie inside, put there, 0 … 1. */
export function verticesInside(shape: RigidShape, center: Position, rings: Rings): number {
  const { geometry } = placeRigid(shape, { center, bearingDegrees: 0 });
  const all = geometry.coordinates.flat(2);
  const points = all.filter((_, i) => i % Math.ceil(all.length / MOST_POINTS) === 0);
  return points.filter((point) => isInside(rings, point)).length / points.length;
}
