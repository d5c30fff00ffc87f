import type { Position } from 'geojson';
import type { Point } from '../view/screenView.ts';
import { projectNear } from '../view/worldCopy.ts';
import { boxAround, type LabelSize } from './areaGrid.ts';
import { type Box, isWithin } from './convex.ts';
import type { Layout } from './layout.ts';

/** Where a position lies in a view; null if it cannot be seen. */
export function pointInView(position: Position, { view }: Layout): Point | null {
  const [point] = projectNear(view, [position], position[0]);
  const [x, y] = point;
  return x >= 0 && y >= 0 && x <= view.widthPx && y <= view.heightPx ? point : null;
}

/** A box about a point, or as near to it as it is wholly in the frame. */
export function boxInFrame(point: Point, size: LabelSize, layout: Layout): Box {
  return pushedInFrame(boxAround(point, size), layout);
}

/** A box where it is, or as near to that as it is wholly in the frame. */
export function pushedInFrame(box: Box, { frame }: Layout): Box {
  if (isWithin(box, frame)) return box;
  const within = (at: number, from: number, room: number) =>
    Math.max(from, Math.min(at, from + room));
  return {
    ...box,
    x: within(box.x, frame.x, frame.width - box.width),
    y: within(box.y, frame.y, frame.height - box.height),
  };
}
