import type { Point } from '../view/screenView.ts';
import type { AreaGrid } from './areaGrid.ts';
import { type Box, convexOf, grown, isWithin, meets, type Obstacle } from './convex.ts';
import { distanceToEdge, isInside } from './ring.ts';

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
 */
export function placeInside(
  { rings, candidates }: AreaGrid,
  size: LabelSize,
  obstacles: readonly Obstacle[],
  frame: Box,
  before: Point | null,
): PlacedInside | null {
  let best: PlacedInside | null = null;
  let bestRoom = -Infinity;
  for (const { point, clearance } of candidates) {
    const box = boxAround(point, size);
    if (!isWithin(box, frame)) continue;
    const around = grown(box, MARGIN_PX);
    if (obstacles.some((obstacle) => meets(around, obstacle))) continue;
    const corners = convexOf(grown(box, BORDER_PX));
    const cornersInside = corners.filter((corner) => isInside(rings, corner)).length;
    if (best && cornersInside < best.cornersInside) continue;
    const away = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : 0;
    const clear =
      cornersInside === corners.length
        ? Math.min(...corners.map((corner) => distanceToEdge(rings, corner)))
        : clearance();
    const room = Math.min(clear, distanceToFrame(box, frame)) - STABILITY * away;
    if (!best || cornersInside > best.cornersInside || room > bestRoom) {
      best = { middle: point, cornersInside };
      bestRoom = room;
    }
  }
  return best;
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
