import type { Placement } from '../../shape/rigid.ts';
import type { Point, ScreenView } from '../../figure/view/screenView.ts';
import type { Box } from '../../figure/labels/convex.ts';

const AWAY_PX = 26;
const STEM_PX = 6;
const ROOM_PX = 13;

/** The grip by which a shape is turned: beyond its farthest point, in the direction it faces. */
export interface Handle {
  readonly middle: Point;
  /** Distance of the shape's farthest point from its middle, pixels. */
  readonly radius: number;
  readonly stem: Point;
  readonly knob: Point;
}

export function handleOf(
  hulls: readonly (readonly Point[])[],
  { center, bearingDegrees }: Placement,
  view: ScreenView,
): Handle {
  const middle = view.project(center);
  const radius = Math.max(
    0,
    ...hulls.flat().map(([x, y]) => Math.hypot(x - middle[0], y - middle[1])),
  );
  const angle = (bearingDegrees * Math.PI) / 180;
  const at = (distance: number): Point => [
    middle[0] + Math.sin(angle) * distance,
    middle[1] - Math.cos(angle) * distance,
  ];
  return { middle, radius, stem: at(radius + STEM_PX), knob: at(radius + AWAY_PX) };
}

/** The room that the knob takes. */
export function knobBox({ knob: [x, y] }: Handle): Box {
  return { x: x - ROOM_PX, y: y - ROOM_PX, width: 2 * ROOM_PX, height: 2 * ROOM_PX };
}
