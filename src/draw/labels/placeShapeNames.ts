import type { Position } from 'geojson';
import { projectNear } from '../view/worldCopy.ts';
import {
  type Box,
  convexHull,
  fewCorners,
  grown,
  isWithin,
  meets,
  type Obstacle,
  obstacleOf,
} from './convex.ts';
import type { LabelledRegion, LabelledShape, Layout, PlacedLabel } from './layout.ts';
import { ALL_CORNERS, areaToLabel, placeArea } from './placeArea.ts';
import type { LabelSize } from './placeInside.ts';
import { regionLines } from './regionLines.ts';
import { baselinesOf, type LabelLine, sizeOfLines } from './textStyle.ts';

const GAP_PX = 5;
const MARGIN_PX = 3;
/** Into so many parts a box is divided each way to see how much of it hides others. */
const STEPS = 8;
/** A name beside a shape that is smaller than this keeps off the ring around it. */
const RING_PX = 13;

/**
 * Names of shapes, each wholly on its own and on no other, else beside it, else on it wherever there is
 * room between names.
 */
export function placeShapeNames(
  shapes: readonly LabelledShape[],
  covered: readonly Obstacle[],
  layout: Layout,
): PlacedLabel[] {
  const bodies = shapes.map(({ around }) =>
    around.map((positions) => hullObstacle(positions, layout)),
  );
  const labels: PlacedLabel[] = [];
  shapes.forEach((shape, i) => {
    const taken = [...covered, ...labels.map(({ box }) => ({ reaches: [], box }))];
    const others = bodies.filter((_, j) => j !== i).flat();
    const variants = regionLines({ ...shape.names, local: null }, layout.view.widthPx);
    const inside = (obstacles: readonly Obstacle[], corners: number) =>
      placeArea(
        areaToLabel(shape, layout, undefined),
        variants,
        { ...layout, obstacles: [...obstacles] },
        corners,
      );
    const beside = (others: readonly Obstacle[]) =>
      placeBesideShape(shape.id, bodies[i], variants, [...taken, ...bodies[i]], others, layout);
    const isFree = (placed: BesideShape | null) => (placed?.hidden === 0 ? placed.label : null);
    const nearby = beside(others);
    const label =
      inside([...taken, ...others], ALL_CORNERS) ??
      isFree(nearby) ??
      inside(taken, ALL_CORNERS) ??
      nearby?.label ??
      inside(taken, 0);
    if (label) labels.push(label);
  });
  return labels;
}

export function hullObstacle(positions: readonly Position[], { view }: Layout): Obstacle {
  const projected = projectNear(view, positions, positions[0]?.[0] ?? 0);
  return obstacleOf(fewCorners(convexHull(projected)));
}

/** The name of a region on whatever covers it, wherever there is room between other names. */
export function placeOnShapes(
  region: LabelledRegion,
  taken: readonly Obstacle[],
  layout: Layout,
): PlacedLabel | null {
  return placeArea(
    areaToLabel(region, layout, undefined),
    regionLines(region.names, layout.view.widthPx),
    { ...layout, obstacles: [...taken] },
  );
}

/** A name beside its shape, and how many points of its box lie on other shapes. */
interface BesideShape {
  readonly label: PlacedLabel;
  readonly hidden: number;
}

/** Of the ways to set a name and the sides of its shape, the first that hides least of `others`. */
function placeBesideShape(
  id: string,
  bodies: readonly Obstacle[],
  variants: readonly (readonly LabelLine[])[],
  obstacles: readonly Obstacle[],
  others: readonly Obstacle[],
  { measure, frame }: Layout,
): BesideShape | null {
  const shape = boxAroundAll(bodies);
  let best: BesideShape | null = null;
  for (const lines of variants) {
    const size = sizeOfLines(lines, measure);
    for (const box of boxesBeside(shape, size)) {
      const room = grown(box, MARGIN_PX);
      if (!isWithin(box, frame) || obstacles.some((obstacle) => meets(room, obstacle))) continue;
      const hidden = pointsOf(room).filter((point) =>
        others.some((one) => meets(point, one)),
      ).length;
      if (best && hidden >= best.hidden) continue;
      const baselines = baselinesOf(lines);
      const x = box.x + box.width / 2;
      const placed = lines.map((line, i) => ({
        line,
        x,
        y: box.y + baselines[i],
        anchor: 'middle' as const,
      }));
      best = { label: { id, box, dot: null, lines: placed }, hidden };
    }
  }
  return best;
}

/** Points across a box and down it, as boxes without a size. */
function pointsOf({ x, y, width, height }: Box): Box[] {
  return Array.from({ length: (STEPS + 1) ** 2 }, (_, n) => ({
    x: x + (width * (n % (STEPS + 1))) / STEPS,
    y: y + (height * Math.floor(n / (STEPS + 1))) / STEPS,
    width: 0,
    height: 0,
  }));
}

function boxAroundAll(obstacles: readonly Obstacle[]): Box {
  const boxes = obstacles.map(({ box }) => box);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Right of a box, left of it, above and below, in its middle and then towards its corners. */
function boxesBeside(shape: Box, { widthPx: width, heightPx: height }: LabelSize): Box[] {
  const gap = Math.max(shape.width, shape.height) < 2 * RING_PX ? RING_PX : GAP_PX;
  const { x, y, width: across, height: down } = grown(shape, gap);
  return [0.5, 0, 1].flatMap((at) => {
    const top = y + at * (down - height);
    const left = x + at * (across - width);
    return [
      { x: x + across, y: top, width, height },
      { x: x - width, y: top, width, height },
      { x: left, y: y - height, width, height },
      { x: left, y: y + down, width, height },
    ];
  });
}
