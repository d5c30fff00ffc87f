import { type Box, boxObstacle, meets } from '../../draw/labels/convex.ts';
import { boxOf } from '../../draw/labels/ring.ts';
import type { MeasureText, TextStyle } from '../../draw/labels/textStyle.ts';
import type { Point } from '../../draw/view/screenView.ts';

const STYLE: TextStyle = { sizePx: 14, weight: 600 };
const LINE_PX = 20;
const BELOW_PX = 6;
/** A name needs so much room inside its shape. */
const ROOM = 1.3;

/** A shape's name where it stands: the middle of its baseline, and the box that it takes. */
export interface ShapeName {
  readonly text: string;
  readonly style: TextStyle;
  readonly at: Point;
  readonly box: Box;
}

/**
 * Inside the shape, if there is room, else below it; null of a shape that is not there.
 *
 * @param taken what stands there already; null if nothing does
 */
export function shapeName(
  text: string,
  hulls: readonly (readonly Point[])[],
  measure: MeasureText,
  taken: Box | null,
): ShapeName | null {
  if (hulls.length === 0) return null;
  const { x, y, width, height } = boxOf(hulls);
  const wide = measure(text, STYLE);
  const middle = x + width / 2;
  const boxAt = (top: number): Box => ({
    x: middle - wide / 2,
    y: top,
    width: wide,
    height: LINE_PX,
  });
  const inside = boxAt(y + (height - LINE_PX) / 2);
  const hasRoom = width > wide * ROOM && height > LINE_PX * ROOM;
  const isFree = taken === null || !meets(inside, boxObstacle(taken));
  const box = hasRoom && isFree ? inside : boxAt(y + height + BELOW_PX);
  return { text, style: STYLE, at: [middle, box.y + 0.75 * LINE_PX], box };
}
