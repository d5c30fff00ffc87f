import type { Point } from '../view/screenView.ts';
import { type Box, grown, isWithin, meets, type Obstacle } from './convex.ts';

/** On which side of its dot a label stands. */
export type Side = 'right' | 'left' | 'above' | 'below';

export interface DotLabel {
  readonly dot: Point;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface PlacedDotLabel {
  readonly side: Side;
  readonly box: Box;
}

const GAP_PX = 6;
const DOT_PX = 3;
const MARGIN_PX = 2;

const BOXES: Readonly<Record<Side, (label: DotLabel) => Box>> = {
  right: ({ dot: [x, y], widthPx, heightPx }) => ({
    x: x + GAP_PX,
    y: y - heightPx / 2,
    width: widthPx,
    height: heightPx,
  }),
  left: ({ dot: [x, y], widthPx, heightPx }) => ({
    x: x - GAP_PX - widthPx,
    y: y - heightPx / 2,
    width: widthPx,
    height: heightPx,
  }),
  above: ({ dot: [x, y], widthPx, heightPx }) => ({
    x: x - widthPx / 2,
    y: y - GAP_PX - heightPx,
    width: widthPx,
    height: heightPx,
  }),
  below: ({ dot: [x, y], widthPx, heightPx }) => ({
    x: x - widthPx / 2,
    y: y + GAP_PX,
    width: widthPx,
    height: heightPx,
  }),
};

export function dotBox([x, y]: Point): Box {
  return { x: x - DOT_PX, y: y - DOT_PX, width: 2 * DOT_PX, height: 2 * DOT_PX };
}

/** The first of `sides` on which the label touches no obstacle; null if dot or label has no room. */
export function placeBeside(
  label: DotLabel,
  obstacles: readonly Obstacle[],
  frame: Box,
  sides: readonly Side[],
): PlacedDotLabel | null {
  const dot = dotBox(label.dot);
  if (obstacles.some((obstacle) => meets(dot, obstacle))) return null;
  for (const side of sides) {
    const box = BOXES[side](label);
    if (!isWithin(box, frame)) continue;
    const room = grown(box, MARGIN_PX);
    if (!obstacles.some((obstacle) => meets(room, obstacle))) return { side, box };
  }
  return null;
}
