import { type Box, isWithin, meets, type Obstacle } from '../../draw/labels/convex.ts';
import type { Leader } from '../../draw/labels/layout.ts';
import { leaderTo } from '../../draw/labels/leader.ts';
import { boxOf } from '../../draw/labels/ring.ts';
import type { MeasureText, TextStyle } from '../../draw/labels/textStyle.ts';
import type { Point, Size } from '../../draw/view/screenView.ts';

const STYLE: TextStyle = { sizePx: 14, weight: 600 };
const LINE_PX = 20;
/** How far off its shape a name stands: near by first. */
const AWAY_PX = [8, 20, 36, 56, 80];
/** A name needs so much room inside its shape. */
const ROOM = 1.3;

/** A shape's name where it stands: the middle of its baseline, and the box that it takes. */
export interface ShapeName {
  readonly text: string;
  readonly style: TextStyle;
  readonly at: Point;
  readonly box: Box;
  /** From a name beside its shape; null from one inside. */
  readonly leader: Leader | null;
}

/** What a name keeps off. */
export interface InTheWay {
  /** Other names and grips, and shapes that lie over this one. */
  readonly taken: readonly Obstacle[];
  /** Shapes under it, which it keeps off where it can. */
  readonly under: readonly Obstacle[];
}

/**
 * Inside the shape, if there is room, else beside it with a line to it, below it if everything is full; null of a shape
 * that is not there.
 */
export function shapeName(
  text: string,
  hulls: readonly (readonly Point[])[],
  measure: MeasureText,
  { taken, under }: InTheWay,
  { widthPx, heightPx }: Size,
): ShapeName | null {
  if (hulls.length === 0) return null;
  const shape = boxOf(hulls);
  const wide = measure(text, STYLE);
  const named = (box: Box, leader: Leader | null): ShapeName => ({
    text,
    style: STYLE,
    at: [box.x + box.width / 2, box.y + 0.75 * LINE_PX],
    box,
    leader,
  });
  const isFree = (box: Box, obstacles: readonly Obstacle[]) =>
    !obstacles.some((obstacle) => meets(box, obstacle));
  const [x, y] = middleOf(shape);
  const inside = { x: x - wide / 2, y: y - LINE_PX / 2, width: wide, height: LINE_PX };
  const hasRoom = shape.width > wide * ROOM && shape.height > LINE_PX * ROOM;
  if (hasRoom && isFree(inside, taken)) return named(inside, null);
  const frame = { x: 0, y: 0, width: widthPx, height: heightPx };
  const beside = AWAY_PX.flatMap((away) => boxesAround(shape, away, wide));
  const seen = beside.filter((box) => isWithin(box, frame) && isFree(box, taken));
  const box = seen.find((one) => isFree(one, under)) ?? seen[0] ?? beside[0];
  return named(box, leaderTo(middleOf(largest(hulls)), box));
}

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

function largest(hulls: readonly (readonly Point[])[]): Box {
  return hulls
    .map((hull) => boxOf([hull]))
    .reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
}

/** Below a shape, above it, right and left of it, then towards its corners. */
function boxesAround({ x, y, width, height }: Box, away: number, wide: number): Box[] {
  const [left, middle, right] = [x - away - wide, x + (width - wide) / 2, x + width + away];
  const [above, level, below] = [y - away - LINE_PX, y + (height - LINE_PX) / 2, y + height + away];
  const corners: Point[] = [[middle, below], [middle, above], [right, level], [left, level], [right, below], [left, below], [right, above], [left, above]]; // prettier-ignore
  return corners.map(([x, y]) => ({ x, y, width: wide, height: LINE_PX }));
}
