import type { Position } from 'geojson';
import type { ScreenView } from '../view/screenView.ts';
import { projectNear } from '../view/worldCopy.ts';
import { boxObstacle, convexHull, fewCorners, type Obstacle, obstacleOf } from './convex.ts';
import { block, type LabelledShape, type Layout, type PlacedLabel } from './layout.ts';
import { areaToLabel, placeArea } from './placeArea.ts';
import { boxAround } from './areaGrid.ts';
import { placeWithLeader } from './placeWithLeader.ts';
import { besideLines, regionLines } from './regionLines.ts';

/** A shape that is smaller than this has a ring around it, which names keep off. */
const RING_PX = 13;

/**
 * Names of shapes, each wholly on its own and on no other, else beside it with a line to it. One that has no room is
 * left out.
 */
export function placeShapeNames(
  shapes: readonly LabelledShape[],
  covered: readonly Obstacle[],
  layout: Layout,
): PlacedLabel[] {
  const bodies = shapes.map(({ around }) =>
    around.map((positions) => hullObstacle(positions, layout.view)),
  );
  const own: Layout = { ...layout, obstacles: [...covered] };
  return shapes.flatMap((shape, i) => {
    const names = { ...shape.names, local: null };
    const { widthPx } = layout.view;
    const others = bodies.filter((_, j) => j !== i).flat();
    const area = areaToLabel(shape, layout, undefined);
    const offOthers = { ...layout, obstacles: [...own.obstacles, ...others], shapes: others };
    const room = [...bodies[i], ...ringAround(bodies[i])];
    const label =
      placeArea(area, regionLines(names, widthPx).flat(), offOthers, true) ??
      placeWithLeader(
        area,
        besideLines(names, widthPx),
        { ...layout, obstacles: [...offOthers.obstacles, ...room] },
        new Set(room),
      );
    if (!label) return [];
    block(own, label);
    return [label];
  });
}

export function hullObstacle(positions: readonly Position[], view: ScreenView): Obstacle {
  const projected = projectNear(view, positions, positions[0]?.[0] ?? 0);
  return obstacleOf(fewCorners(convexHull(projected)));
}

function ringAround(bodies: readonly Obstacle[]): Obstacle[] {
  return bodies
    .filter(({ box }) => Math.max(box.width, box.height) < RING_PX)
    .map(({ box: { x, y, width, height } }) =>
      boxObstacle(
        boxAround([x + width / 2, y + height / 2], {
          widthPx: 2 * RING_PX,
          heightPx: 2 * RING_PX,
        }),
      ),
    );
}
