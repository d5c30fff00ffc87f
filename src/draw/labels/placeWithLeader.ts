import type { Point } from '../view/screenView.ts';
import { type Box, grown, isWithin, meets, type Obstacle } from './convex.ts';
import { runsOnto } from './land.ts';
import type { Layout, Leader, PlacedLabel } from './layout.ts';
import { leaderTo, lengthOf, liesOn, pointsAlong } from './leader.ts';
import { type AreaToLabel, labelIn } from './placeArea.ts';
import type { LabelSize } from './areaGrid.ts';
import { isInside } from './ring.ts';
import { type LabelLine, sizeOfLines } from './textStyle.ts';

/** Room between the words and other things, and between them and their own area. */
const MARGIN_PX = 3;
/** Directions in which words are tried, and how far from the area's middle. */
const DIRECTIONS = 32;
const NEAREST_PX = 8;
const STEP_PX = 6;
/** The farthest, as a share of the view's shorter side. */
const FARTHEST_SHARE = 0.45;
/** A line ends at a point that has this share of the room that the roomiest has, or that much. */
const ROOM_SHARE = 0.6;
const ROOM_PX = 7;
/** At most so many such points are tried. */
const MOST_ENDS = 24;
/** What a pixel of a line over another region's ground costs, in pixels of line. */
const OVER_OTHERS = 3;
/** What it costs to stand a pixel away from where the label stood before. */
const STABILITY = 0.15;
/** How much worse words above or below are than beside. */
const UPRIGHT_PX = 10;

/** Words beside their area, and the line to it. */
interface Stand {
  readonly box: Box;
  readonly leader: Leader;
  readonly cost: number;
}

/**
 * A name beside its area, on ground of no other, with a line to a point well inside; the first of some ways
 * to set it that has room, near by. Null without one.
 *
 * @param over what the line may cross, such as shapes that hide all of the area
 */
export function placeWithLeader(
  area: AreaToLabel,
  variants: readonly (readonly LabelLine[])[],
  layout: Layout,
  over: ReadonlySet<Obstacle> = new Set(),
): PlacedLabel | null {
  const inTheWay = layout.obstacles.filter((obstacle) => !over.has(obstacle));
  const ends = endsIn(area, inTheWay);
  if (ends.length === 0) return null;
  for (const lines of variants) {
    const size = sizeOfLines(lines, layout.measure);
    const stands = standsAround(area, size, ends, layout).sort((a, b) => a.cost - b.cost);
    const stand = stands.find(({ leader }) => isClear(leader, inTheWay));
    if (stand) return { ...labelIn(area.id, stand.box, lines), leader: stand.leader };
  }
  return null;
}

/** Points well inside an area on which nothing lies, the roomiest first. */
export function endsIn(
  { grid: { candidates } }: AreaToLabel,
  obstacles: readonly Obstacle[],
): Point[] {
  const free = candidates
    .filter(({ point }) => !obstacles.some((obstacle) => liesOn(point, obstacle)))
    .map(({ point, clearance }) => ({ point, room: clearance() }))
    .sort((a, b) => b.room - a.room);
  if (free.length === 0) return [];
  const least = Math.min(ROOM_PX, free[0].room * ROOM_SHARE);
  const roomy = free.filter(({ room }) => room >= least).map(({ point }) => point);
  const step = Math.max(1, Math.floor(roomy.length / MOST_ENDS));
  return roomy.filter((_, i) => i % step === 0);
}

/** Where the words may stand around an area. */
function standsAround(
  { grid, before, others }: AreaToLabel,
  size: LabelSize,
  ends: readonly Point[],
  { view, frame, obstacles }: Layout,
): Stand[] {
  const farthest = FARTHEST_SHARE * Math.min(view.widthPx, view.heightPx);
  const stands: Stand[] = [];
  for (let i = 0; i < DIRECTIONS; i++) {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (let away = NEAREST_PX; away < farthest; away += STEP_PX) {
      const box = boxTowards(ends[0], [cos, sin], away, size);
      const room = grown(box, MARGIN_PX);
      if (!isWithin(box, frame) || obstacles.some((obstacle) => meets(room, obstacle))) continue;
      if (runsOnto(room, grid) || others.some((land) => runsOnto(room, land))) continue;
      const leader = shortestTo(ends, box);
      const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
      const moved = before ? Math.hypot(middle[0] - before[0], middle[1] - before[1]) : 0;
      const cost =
        lengthOf(leader) +
        overOthers(leader, others) +
        UPRIGHT_PX * Math.abs(sin) +
        STABILITY * moved;
      stands.push({ box, leader, cost });
      // Farther off in this direction is no better.
      break;
    }
  }
  return stands;
}

/** A box whose nearest side or corner lies that far from a point in a direction. */
function boxTowards(
  [x, y]: Point,
  [cos, sin]: Point,
  away: number,
  { widthPx: width, heightPx: height }: LabelSize,
): Box {
  const middleX = x + cos * (away + width / 2);
  const middleY = y + sin * (away + height / 2);
  return { x: middleX - width / 2, y: middleY - height / 2, width, height };
}

/** The shortest line from a box to one of some points. */
export function shortestTo(ends: readonly Point[], box: Box): Leader {
  return ends
    .map((end) => leaderTo(end, box))
    .reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
}

function overOthers(leader: Leader, others: AreaToLabel['others']): number {
  const points = pointsAlong(leader);
  const over = points.filter((point) => others.some(({ rings }) => isInside(rings, point)));
  return (OVER_OTHERS * lengthOf(leader) * over.length) / points.length;
}

function isClear(leader: Leader, obstacles: readonly Obstacle[]): boolean {
  return pointsAlong(leader).every(
    (point) => !obstacles.some((obstacle) => liesOn(point, obstacle)),
  );
}
