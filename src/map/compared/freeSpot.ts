import type { Position } from 'geojson';
import { frameAt, rotate, toPosition, toVector } from '../../shape/sphere.ts';

const RADIANS = Math.PI / 180;
/** Room between two shapes and for their names, as a share of their sizes. */
const GAP = 0.4;
/** From one ring about the middle on which is looked to the next: a share of the shape's own reach … */
const STEP = 0.25;
/** … and far from the middle of the way there. */
const STEP_FAR = 0.05;
const DIRECTIONS = 24;
/** Farther away nobody would look for it. */
const FARTHEST_DEGREES = 90;

/** All that a shape may take when it is turned: a cap of the globe. */
export interface Cap {
  readonly center: Position;
  /** Of its edge from the centre, degrees. */
  readonly reachDegrees: number;
}

/**
 * The centre of a free spot for a shape, the nearest to `middle`: wholly within a place if there is one,
 * else anywhere; null if there is none near.
 *
 * @param taken what lies there
 * @param isWithin whether a position lies in the place
 */
export function freeSpot(
  middle: Position,
  reachDegrees: number,
  taken: readonly Cap[],
  isWithin: (position: Position) => boolean,
): Position | null {
  let anywhere: Position | null = null;
  for (const center of spotsAround(middle, reachDegrees * STEP)) {
    if (!taken.every((cap) => areApart(cap, { center, reachDegrees }))) continue;
    if (around(center, reachDegrees).every(isWithin)) return center;
    anywhere ??= center;
  }
  return anywhere;
}

function* spotsAround(middle: Position, stepDegrees: number): Generator<Position> {
  yield middle;
  let degrees = stepDegrees;
  while (degrees <= FARTHEST_DEGREES) {
    yield* around(middle, degrees);
    degrees += Math.max(stepDegrees, degrees * STEP_FAR);
  }
}

/** Positions so far from another, from the east anticlockwise. */
function around(center: Position, degrees: number): Position[] {
  const frame = frameAt(center);
  const [sine, cosine] = [Math.sin(degrees * RADIANS), Math.cos(degrees * RADIANS)];
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    return toPosition(rotate(frame, [Math.cos(angle) * sine, Math.sin(angle) * sine, cosine]));
  });
}

function areApart(a: Cap, b: Cap): boolean {
  const [x, y, z] = toVector(a.center);
  const [x2, y2, z2] = toVector(b.center);
  const apart = Math.acos(Math.max(-1, Math.min(1, x * x2 + y * y2 + z * z2))) / RADIANS;
  return apart >= (a.reachDegrees + b.reachDegrees) * (1 + GAP);
}
