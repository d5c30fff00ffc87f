import type { Point } from '../view/screenView.ts';
import type { AreaGrid } from './areaGrid.ts';
import { type Box, convexOf, grown, isWithin, meets } from './convex.ts';
import { type Land, runsOnto } from './land.ts';
import type { Layout } from './layout.ts';
import { distanceToEdge, type Rings } from './ring.ts';

/** Room kept between a label and what it must not touch. */
const MARGIN_PX = 5;
/** Room between a label that is wholly inside its area and the area's border. */
const BORDER_PX = 3;
/** How much nearer to the border a label may come to stay nearer to where it was. */
const STABILITY = 0.15;
/** So much of a label lies in its area at least. */
export const LEAST_INSIDE = 0.8;
/** Points across a label and down it that tell how much of it is inside. */
const COLUMNS = 9;
const ROWS = 3;

export interface LabelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface PlacedInside {
  readonly middle: Point;
  /** Whether all of it lies in the area, off the border. */
  readonly isWhole: boolean;
}

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
 * the area if there is room, as far from the area's border and the frame as can be. Null if it
 * fits nowhere.
 */
export function placeInside(
  { rings, isInside, candidates }: AreaGrid,
  size: LabelSize,
  { obstacles, frame }: Pick<Layout, 'obstacles' | 'frame'>,
  { before, others, mustBeWhole }: InsideWishes,
): PlacedInside | null {
  let best: PlacedInside | null = null;
  let bestRoom = -Infinity;
  for (const { point, clearance } of candidates) {
    const box = boxAround(point, size);
    if (!isWithin(box, frame)) continue;
    const room = grown(box, BORDER_PX);
    const isWhole = convexOf(room).every(isInside) && shareInside(room, isInside) === 1;
    if (!isWhole && (mustBeWhole || best?.isWhole)) continue;
    if (!isWhole && shareInside(box, isInside) < LEAST_INSIDE) continue;
    const away = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : 0;
    const toFrame = distanceToFrame(box, frame);
    // No room that is over the best so far can come of these: what takes longer is not asked.
    const needed = best?.isWhole === isWhole ? bestRoom + STABILITY * away : -Infinity;
    if (toFrame <= needed) continue;
    const around = grown(box, MARGIN_PX);
    if (obstacles.some((obstacle) => meets(around, obstacle))) continue;
    const clear = isWhole ? clearanceOf(convexOf(room), rings, needed) : clearance();
    const free = Math.min(clear, toFrame) - STABILITY * away;
    if (best && best.isWhole === isWhole && free <= bestRoom) continue;
    if (others.some((land) => runsOnto(box, land))) continue;
    best = { middle: point, isWhole };
    bestRoom = free;
  }
  return best;
}

/** How much of a box lies in an area. */
function shareInside(
  { x, y, width, height }: Box,
  isInside: (point: readonly number[]) => boolean,
): number {
  let inside = 0;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const at = [x + (column * width) / (COLUMNS - 1), y + (row * height) / (ROWS - 1)];
      if (isInside(at)) inside++;
    }
  }
  return inside / (ROWS * COLUMNS);
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
