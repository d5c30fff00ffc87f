import type { Placement } from '../shape/rigid.ts';

/** Where somebody has moved what is laid over a map, by the ids of the places. */
export type Moved = ReadonlyMap<string, Placement>;

export const NOT_MOVED: Moved = new Map();

export function withMoved(moved: Moved, placeId: string, placement: Placement): Moved {
  return new Map([...moved, [placeId, placement]]);
}

export function withoutMoved(moved: Moved, placeId: string): Moved {
  return new Map([...moved].filter(([id]) => id !== placeId));
}
