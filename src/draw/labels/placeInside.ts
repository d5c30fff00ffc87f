import type { Point } from '../view/screenView.ts';
import type { AreaGrid } from './areaGrid.ts';
import { type Box, convexOf, grown, isWithin, meets, type Obstacle } from './convex.ts';
import { distanceToEdge, type Rings } from './ring.ts';

/** Room kept between a label and what it must not touch. */
const MARGIN_PX = 5;
/** Room between a label that is wholly inside its area and the area's border. */
const BORDER_PX = 3;
/** How much nearer to the border a label may come to stay nearer to where it was. */
const STABILITY = 0.15;

export interface LabelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface PlacedInside {
  readonly middle: Point;
  /** Corners of the label's box that lie in the area: 4 if it is wholly inside. */
  readonly cornersInside: number;
}

/**
 * The place of a label inside its area: off every obstacle, within the frame, its whole box in
 * the area if there is room, as far from the area's border and the frame as can be. Null if it
 * fits nowhere.
 *
 * @param before where the label stood in the view before, to keep it from jumping about
 * @param leastCorners corners of the box that have to lie in the area
 */
export function placeInside(
  { rings, isInside, candidates }: AreaGrid,
  size: LabelSize,
  obstacles: readonly Obstacle[],
  frame: Box,
  before: Point | null,
  leastCorners = 0,
): PlacedInside | null {
  let best: PlacedInside | null = null;
  let bestRoom = -Infinity;
  for (const { point, clearance } of candidates) {
    const box = boxAround(point, size);
    if (!isWithin(box, frame)) continue;
    const corners = convexOf(grown(box, BORDER_PX));
    const cornersInside = corners.filter(isInside).length;
    if (cornersInside < (best?.cornersInside ?? leastCorners)) continue;
    const away = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : 0;
    const toFrame = distanceToFrame(box, frame);
    // No room that is over the best so far can come of these: what takes longer is not asked.
    const needed = best?.cornersInside === cornersInside ? bestRoom + STABILITY * away : -Infinity;
    if (toFrame <= needed) continue;
    const around = grown(box, MARGIN_PX);
    if (obstacles.some((obstacle) => meets(around, obstacle))) continue;
    const clear =
      cornersInside === corners.length ? clearanceOf(corners, rings, needed) : clearance();
    const room = Math.min(clear, toFrame) - STABILITY * away;
    if (!best || cornersInside > best.cornersInside || room > bestRoom) {
      best = { middle: point, cornersInside };
      bestRoom = room;
    }
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

function distanceToFrame(box: Box, frame: Box): number {
  return Math.min(
    box.x - frame.x,
    box.y - frame.y,
    frame.x + frame.width - box.x - box.width,
    frame.y + frame.height - box.y - box.height,
  );
}

export function boxAround([x, y]: Point, { widthPx, heightPx }: LabelSize): Box {
  return { x: x - widthPx / 2, y: y - heightPx / 2, width: widthPx, height: heightPx };
}
