import type { Point } from '../view/screenView.ts';
import { type Box, convexOf, grown, isWithin } from './convex.ts';
import { type Rings, boxOf, distanceToEdge, insideTest } from './ring.ts';

const GRID = 23;
/** Room between a label that is wholly inside its area and the area's border. */
const BORDER_PX = 3;
/** So much of a label that is in its area lies there at least. */
export const LEAST_INSIDE = 0.8;
/** Points across a label and down it that tell how much of it is inside. */
const COLUMNS = 9;
const ROWS = 3;

export interface LabelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A point of an area where its label's middle could be. */
export interface Candidate {
  readonly point: Point;
  /** Distance to the area's border, pixels; reckoned when first asked for. */
  readonly clearance: () => number;
}

/** A candidate at which most of a label of some size lies in the area, and the label's box there. */
export interface Fit extends Candidate {
  readonly box: Box;
  /** Whether all of it does, off the border. */
  readonly isWhole: boolean;
}

/** An area on the screen and the points inside it that are tried for its label. */
export interface AreaGrid {
  readonly rings: Rings;
  readonly isInside: (point: readonly number[]) => boolean;
  /** Around all of the area. */
  readonly box: Box;
  readonly candidates: readonly Candidate[];
  /** Where a label of some size is in the area and the frame, whatever else is there. */
  readonly fitsOf: (size: LabelSize) => readonly Fit[];
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
    .map((point) => ({ point, clearance: once(() => distanceToEdge(rings, point)) }));
  const known = new Map<string, readonly Fit[]>();
  const fitsOf = (size: LabelSize) => {
    const key = `${size.widthPx} ${size.heightPx}`;
    let fits = known.get(key);
    if (!fits) known.set(key, (fits = fitsAmong(candidates, size, isInside, frame)));
    return fits;
  };
  return { rings, isInside, box, candidates, fitsOf };
}

function once(reckon: () => number): () => number {
  let value: number | null = null;
  return () => (value ??= reckon());
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

function fitsAmong(
  candidates: readonly Candidate[],
  size: LabelSize,
  isInside: AreaGrid['isInside'],
  frame: Box,
): Fit[] {
  return candidates.flatMap((candidate): Fit[] => {
    const box = boxAround(candidate.point, size);
    if (!isWithin(box, frame)) return [];
    const room = grown(box, BORDER_PX);
    if (convexOf(room).every(isInside) && shareInside(room, isInside) === 1) {
      return [{ ...candidate, box, isWhole: true }];
    }
    return shareInside(box, isInside) < LEAST_INSIDE ? [] : [{ ...candidate, box, isWhole: false }];
  });
}

/** How much of a box lies in an area. */
function shareInside({ x, y, width, height }: Box, isInside: AreaGrid['isInside']): number {
  let inside = 0;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const at = [x + (column * width) / (COLUMNS - 1), y + (row * height) / (ROWS - 1)];
      if (isInside(at)) inside++;
    }
  }
  return inside / (ROWS * COLUMNS);
}

export function boxAround([x, y]: Point, { widthPx, heightPx }: LabelSize): Box {
  return { x: x - widthPx / 2, y: y - heightPx / 2, width: widthPx, height: heightPx };
}
