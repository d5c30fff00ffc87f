import type { Point } from '../view/screenView.ts';
import { type Box, type Convex, meets, type Obstacle, obstacleOf } from './convex.ts';
import type { Leader } from './layout.ts';

/** How it is drawn: its width, that of its soft edge, and the radius of the point where it ends. */
export const LEADER = { widthPx: 0.9, haloPx: 2.6, endPx: 1.7 };

/** How far a line's end stands off the words. */
const GAP_PX = 2;
/** Words keep that far off the middle of a line. */
const HALF_WIDTH_PX = 2;
/** Points along a line that tell what it crosses lie that far apart. */
const STEP_PX = 2;

/** The line from a label's box to a point: from the middle of its side, or from above or below the words. */
export function leaderTo(to: Point, { x, y, width, height }: Box): Leader {
  const [left, right] = [x - GAP_PX, x + width + GAP_PX];
  const beyondX = Math.max(left - to[0], to[0] - right);
  const beyondY = Math.max(y - to[1], to[1] - y - height);
  if (beyondX >= beyondY) return { from: [to[0] < x ? left : right, y + height / 2], to };
  const inset = Math.min(width / 2, height);
  const alongX = Math.max(x + inset, Math.min(x + width - inset, to[0]));
  return { from: [alongX, to[1] < y ? y - GAP_PX : y + height + GAP_PX], to };
}

export const lengthOf = ({ from, to }: Leader) => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** Points along a line from the words on. */
export function pointsAlong(leader: Leader): Point[] {
  const { from, to } = leader;
  const count = Math.max(1, Math.ceil(lengthOf(leader) / STEP_PX));
  return Array.from({ length: count + 1 }, (_, i): Point => [
    from[0] + ((to[0] - from[0]) * i) / count,
    from[1] + ((to[1] - from[1]) * i) / count,
  ]);
}

/** Whether a point lies on something. */
export function liesOn([x, y]: Point, obstacle: Obstacle): boolean {
  return meets({ x, y, width: 0, height: 0 }, obstacle);
}

/** The line as something that others keep off. */
export function lineObstacle(leader: Leader): Obstacle {
  const { from, to } = leader;
  const length = lengthOf(leader) || 1;
  const [nx, ny] = [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
  const side = ([x, y]: Point, way: number): Point => [
    x + way * nx * HALF_WIDTH_PX,
    y + way * ny * HALF_WIDTH_PX,
  ];
  const quad: Convex = [side(from, 1), side(to, 1), side(to, -1), side(from, -1)];
  return obstacleOf(quad);
}
