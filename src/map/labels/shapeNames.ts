import { type Box, boxObstacle, fewCorners, obstacleOf } from '../../draw/labels/convex.ts';
import type { MeasureText } from '../../draw/labels/textStyle.ts';
import type { ScreenView } from '../../draw/view/screenView.ts';
import { knobBox, type ShapeOnScreen } from './handle.ts';
import { type ShapeName, shapeName } from './shapeName.ts';

/** A shape in the view, with the name that it is to have there. */
export interface ShapeToName {
  readonly seen: ShapeOnScreen;
  /** Null if it has none on the map. */
  readonly name: string | null;
  readonly areaKm2: number | null;
}

/** Where the names of shapes stand, each in or beside its own, none on another, on a grip or on `covered`. */
export function shapeNames(
  shapes: readonly ShapeToName[],
  covered: readonly Box[],
  measure: MeasureText,
  view: ScreenView,
): (ShapeName | null)[] {
  const bodies = shapes.map(({ seen }) => seen.hulls.map((hull) => obstacleOf(fewCorners(hull))));
  const taken = [...covered, ...shapes.map(({ seen }) => knobBox(seen.handle))].map(boxObstacle);
  return shapes.map(({ seen, name, areaKm2 }, i) => {
    if (name === null) return null;
    // A smaller shape is seen on a larger one, and so are its words.
    const isOver = (j: number) => (shapes[j].areaKm2 ?? 0) <= (areaKm2 ?? 0);
    const others = bodies.flatMap((hulls, j) => (j === i ? [] : [{ hulls, isOver: isOver(j) }]));
    const hullsOf = (over: boolean) =>
      others.filter((other) => other.isOver === over).flatMap(({ hulls }) => hulls);
    const placed = shapeName(
      name,
      seen.hulls,
      measure,
      { taken: [...taken, ...hullsOf(true)], under: hullsOf(false) },
      view,
    );
    if (placed) taken.push(boxObstacle(placed.box));
    return placed;
  });
}
