import type { Point } from '../view/screenView.ts';
import type { AreaGrid, Fit, LabelSize } from './areaGrid.ts';
import { type Box, convexOf, grown, meets, type Obstacle } from './convex.ts';
import { type Land, runsOnto } from './land.ts';
import type { LayoutInside } from './layout.ts';
import { distanceToEdge, type Rings } from './ring.ts';

/** Room kept between a label and what it must not touch. */
const MARGIN_PX = 5;
/** How much nearer to the border a label may come to stay nearer to where it was. */
const STABILITY = 0.15;

/** What a label inside an area goes by besides its size. */
export interface InsideWishes {
  /** Where the label stood in the view before, to keep it from jumping about. */
  readonly before: Point | null;
  /** Ground of other names. */
  readonly others: readonly Land[];
  readonly mustBeWhole: boolean;
}

/**
 * The place of a label inside its area: off every obstacle and other ground, within the frame, its whole box in
 * the area if there is room, as far from the area's border, the frame and shapes as can be. Null if it
 * fits nowhere.
 */
export function placeInside(
  { rings, fitsOf }: AreaGrid,
  size: LabelSize,
  { obstacles, shapes, frame }: LayoutInside,
  { before, others, mustBeWhole }: InsideWishes,
): Fit | null {
  let best: Fit | null = null;
  let bestRoom = -Infinity;
  for (const fit of fitsOf(size)) {
    const { point, box, isWhole, clearance } = fit;
    if (!isWhole && (mustBeWhole || best?.isWhole)) continue;
    const away = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : 0;
    const toOthers = Math.min(distanceToFrame(box, frame), distanceTo(shapes, box));
    // No room that is over the best so far can come of these: what takes longer is not asked.
    const needed = best?.isWhole === isWhole ? bestRoom + STABILITY * away : -Infinity;
    if (toOthers <= needed) continue;
    const around = grown(box, MARGIN_PX);
    if (obstacles.some((obstacle) => meets(around, obstacle))) continue;
    const clear = isWhole ? clearanceOf(convexOf(box), rings, needed) : clearance();
    const room = Math.min(clear, toOthers) - STABILITY * away;
    if (best?.isWhole === isWhole && room <= bestRoom) continue;
    if (others.some((land) => runsOnto(box, land))) continue;
    best = fit;
    bestRoom = room;
  }
  return best;
}

/** How far the nearest of some points is from the edge; at or under `enough` only that it is no more. */
function clearanceOf(points: readonly Point[], rings: Rings, enough: number): number {
  let least = Infinity;
  for (const point of points) {
    least = Math.min(least, distanceToEdge(rings, point, enough));
    if (least <= enough) break;
  }
  return least;
}

/** How far a box is from the nearest of some obstacles' boxes. */
function distanceTo(obstacles: readonly Obstacle[], { x, y, width, height }: Box): number {
  const distances = obstacles.map(({ box }) => {
    const dx = Math.max(box.x - x - width, x - box.x - box.width, 0);
    const dy = Math.max(box.y - y - height, y - box.y - box.height, 0);
    return Math.hypot(dx, dy);
  });
  return Math.min(Infinity, ...distances);
}

function distanceToFrame(box: Box, frame: Box): number {
  return Math.min(
    box.x - frame.x,
    box.y - frame.y,
    frame.x + frame.width - box.x - box.width,
    frame.y + frame.height - box.y - box.height,
  );
}
