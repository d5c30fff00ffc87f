/** Which part of a place is meant, or in which direction from it. */
export type CompassPart =
  | 'north'
  | 'north-east'
  | 'east'
  | 'south-east'
  | 'south'
  | 'south-west'
  | 'west'
  | 'north-west'
  | 'centre';

/** How far each lies east and north of the middle: −1, 0 or 1. */
export const COMPASS: Readonly<Record<CompassPart, readonly [east: number, north: number]>> = {
  north: [0, 1],
  'north-east': [1, 1],
  east: [1, 0],
  'south-east': [1, -1],
  south: [0, -1],
  'south-west': [-1, -1],
  west: [-1, 0],
  'north-west': [-1, 1],
  centre: [0, 0],
};

/** "south" and "eastern" as one, "north-central" as the north; null of two that are none together. */
export function joinedParts(first: CompassPart, second: CompassPart): CompassPart | null {
  if (second === 'centre') return first;
  const [[east, north], [furtherEast, furtherNorth]] = [COMPASS[first], COMPASS[second]];
  const isTurned = east === 0 && north !== 0 && furtherEast !== 0 && furtherNorth === 0;
  return isTurned ? (`${first}-${second}` as CompassPart) : null;
}
