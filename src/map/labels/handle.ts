import type { Position } from 'geojson';
import type { Placement } from '../../shape/rigid.ts';
import type { Point, ScreenView } from '../../draw/view/screenView.ts';
import { projectNear } from '../../draw/view/worldCopy.ts';
import type { Box } from '../../draw/labels/convex.ts';

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

/** The shape's hulls and its grip in a view, in the copy of the world that is looked at. */
export interface ShapeOnScreen {
  readonly hulls: readonly (readonly Point[])[];
  readonly handle: Handle;
}

export function shapeOnScreen(
  hulls: readonly (readonly Position[])[],
  placement: Placement,
  view: ScreenView,
): ShapeOnScreen {
  const [lon] = placement.center;
  const seen = hulls.map((hull) => projectNear(view, hull, lon));
  return { hulls: seen, handle: handleOf(seen, placement, view) };
}

function handleOf(
  hulls: readonly (readonly Point[])[],
  { center, bearingDegrees }: Placement,
  view: ScreenView,
): Handle {
  const [middle] = projectNear(view, [center], center[0]);
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
