import type { Point } from '../view/screenView.ts';
import type { Box } from './convex.ts';
import { type Rings, boxOf, distanceToEdge, insideTest } from './ring.ts';

const GRID = 23;

/** A point of an area where its label's middle could be. */
export interface Candidate {
  readonly point: Point;
  /** Distance to the area's border, pixels; reckoned when first asked for. */
  readonly clearance: () => number;
}

/** An area on the screen and the points inside it that are tried for its label. */
export interface AreaGrid {
  readonly rings: Rings;
  readonly isInside: (point: readonly number[]) => boolean;
  /** Around all of the area. */
  readonly box: Box;
  readonly candidates: readonly Candidate[];
}

/**
 * A grid over the part of an area that lies in the frame.
 *
 * @param before where the label stood, tried as well
 */
export function areaGrid(rings: Rings, frame: Box, before: Point | null): AreaGrid {
  const box = boxOf(rings);
  const points = before ? [before, ...gridOver(box, frame)] : gridOver(box, frame);
  const isInside = insideTest(rings);
  const candidates = [...points]
    .filter((point) => isInside(point))
    .map((point) => {
      let clearance: number | null = null;
      return { point, clearance: () => (clearance ??= distanceToEdge(rings, point)) };
    });
  return { rings, isInside, box, candidates };
}

function* gridOver(area: Box, frame: Box): Generator<Point> {
  const left = Math.max(area.x, frame.x);
  const top = Math.max(area.y, frame.y);
  const width = Math.min(area.x + area.width, frame.x + frame.width) - left;
  const height = Math.min(area.y + area.height, frame.y + frame.height) - top;
  if (width <= 0 || height <= 0) return;
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      yield [left + ((column + 0.5) / GRID) * width, top + ((row + 0.5) / GRID) * height];
    }
  }
}
