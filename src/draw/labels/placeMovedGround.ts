import type { Position } from 'geojson';
import type { Point } from '../view/screenView.ts';
import { projectNear } from '../view/worldCopy.ts';
import { type Box, isWithin } from './convex.ts';
import { boxInFrame, pointInView } from './inFrame.ts';
import type {
  LabelledRiver,
  LabelledSea,
  LabelledTown,
  Layout,
  Leader,
  PlacedLabel,
} from './layout.ts';
import { leaderTo, lengthOf } from './leader.ts';
import { riverLine } from './placeAlong.ts';
import { labelIn } from './placeArea.ts';
import { dotBox } from './placeBeside.ts';
import { seaLine } from './placeSea.ts';
import { townLine } from './placeTown.ts';
import { type LabelLine, sizeOfLines } from './textStyle.ts';

/** Words that are nearer to what they name than this need no line to it. */
const NEAR_PX = 9;

/** A town's name about a position, with its dot and, farther off, a line to that; null if either is out of view. */
export const placeMovedTown =
  (town: LabelledTown) =>
  (position: Position, layout: Layout): PlacedLabel | null => {
    const dot = pointInView(town.position, layout);
    if (!dot || !isWithin(dotBox(dot), layout.frame)) return null;
    const label = wordsAbout(position, town.id, townLine(town), layout);
    return label && { ...label, dot, ...tie(dot, label.box) };
  };

/** A river's name about a position and, farther off, with a line to the river; null if either is out of view. */
export const placeMovedRiver =
  (river: LabelledRiver) =>
  (position: Position, layout: Layout): PlacedLabel | null => {
    const label = wordsAbout(position, river.id, riverLine(river), layout);
    if (!label) return null;
    const near = river.lines.flatMap((line) =>
      nearestOn(projectNear(layout.view, line, position[0]), label.box),
    );
    if (near.length === 0) return null;
    const nearest = near.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
    const [x, y] = nearest.to;
    if (!isWithin({ x, y, width: 0, height: 0 }, layout.frame)) return null;
    return { ...label, ...tie(nearest.to, label.box) };
  };

/** A sea's name about a position; null if that is out of view. */
export const placeMovedSea = (sea: LabelledSea) => (position: Position, layout: Layout) =>
  wordsAbout(position, sea.id, seaLine(sea), layout);

function wordsAbout(
  position: Position,
  id: string,
  line: LabelLine,
  layout: Layout,
): PlacedLabel | null {
  const middle = pointInView(position, layout);
  if (!middle) return null;
  return labelIn(id, boxInFrame(middle, sizeOfLines([line], layout.measure), layout), [line]);
}

function tie(to: Point, box: Box): { readonly leader?: Leader } {
  const leader = leaderTo(to, box);
  const isOnIt = isWithin({ x: to[0], y: to[1], width: 0, height: 0 }, box);
  return isOnIt || lengthOf(leader) < NEAR_PX ? {} : { leader };
}

/** From a box to the nearest point of each piece of a line. */
function nearestOn(points: readonly Point[], box: Box): Leader[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return points.slice(1).map((to, i) => {
    const from = points[i];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length2 = dx * dx + dy * dy;
    const along = length2 > 0 ? ((x - from[0]) * dx + (y - from[1]) * dy) / length2 : 0;
    const t = Math.max(0, Math.min(1, along));
    return leaderTo([from[0] + t * dx, from[1] + t * dy], box);
  });
}
