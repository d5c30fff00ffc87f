import type { Point } from '../view/screenView.ts';
import { projectNear } from '../view/worldCopy.ts';
import { type Box, grown, isWithin, meets } from './convex.ts';
import { block, type LabelledRiver, type Layout, type PlacedLabel } from './layout.ts';
import { boxOf } from './ring.ts';
import { type LabelLine, sizeOfLines } from './textStyle.ts';

const STYLE = { sizePx: 11, weight: 400, isItalic: true } as const;
/** How far words stand off the line, and other things off them. */
const GAP_PX = 3;
const MARGIN_PX = 1;
/** How far apart the places are that are tried along a line. */
const STEP_PX = 12;
/** A line that is this much longer than the words winds too much to bear them. */
const MOST_WINDING = 1.8;
/** How far the line's farthest bend may be from the words. */
const MOST_BEND_PX = 18;
/** Steeper words are hard to read. */
const STEEPEST_DEGREES = 72;
/** What a degree of slant costs, in pixels of bend. */
const SLANT = 0.06;

/** Where words may stand along a line: middle of their baseline, slant, and how good it is. */
interface Stand {
  readonly middle: Point;
  readonly angle: number;
  readonly cost: number;
}

/** A river's name as it is set. */
export function riverLine({ name }: LabelledRiver): LabelLine {
  return { text: name, style: STYLE, tone: 'water' };
}

/** A river's name along its line, on either side of it, in the way of what comes later; null without room. */
export function placeAlong(river: LabelledRiver, layout: Layout): PlacedLabel | null {
  const { view, measure, frame, obstacles } = layout;
  const line = riverLine(river);
  const { widthPx, heightPx } = sizeOfLines([line], measure);
  const middleLon = (river.bounds[0] + river.bounds[2]) / 2;
  const stands = river.lines
    .map((positions) => projectNear(view, positions, middleLon))
    .flatMap((points) => standsAlong(points, widthPx, frame))
    .sort((a, b) => a.cost - b.cost);
  for (const { middle, angle } of stands) {
    const parts = partsOf(middle, angle, widthPx, heightPx);
    const isFree = parts.every(
      (part) =>
        isWithin(part, frame) &&
        !obstacles.some((obstacle) => meets(grown(part, MARGIN_PX), obstacle)),
    );
    if (!isFree) continue;
    const [x, y] = middle;
    const box = boxOf([
      parts.flatMap((part) => [
        [part.x, part.y],
        [part.x + part.width, part.y + part.height],
      ]),
    ]);
    const angleDegrees = (angle * 180) / Math.PI;
    const label: PlacedLabel = {
      id: river.id,
      box,
      parts,
      dot: null,
      lines: [{ line, x, y, anchor: 'middle', angleDegrees }],
    };
    block(layout, label);
    return label;
  }
  return null;
}

function standsAlong(points: readonly Point[], widthPx: number, frame: Box): Stand[] {
  const stands: Stand[] = [];
  let walked = STEP_PX;
  for (let i = 0; i < points.length - 1; i++) {
    const [x, y] = points[i];
    if (walked >= STEP_PX && holds(frame, points[i])) {
      walked = 0;
      stands.push(...standsFrom(points, i, widthPx));
    }
    walked += Math.hypot(points[i + 1][0] - x, points[i + 1][1] - y);
  }
  return stands;
}

const holds = ({ x, y, width, height }: Box, [px, py]: Point) =>
  px >= x && py >= y && px <= x + width && py <= y + height;

/** Words from a point of the line on as far as they reach, above it and below it. */
function standsFrom(points: readonly Point[], first: number, widthPx: number): Stand[] {
  const from = points[first];
  let length = 0;
  let last = first;
  let to: Point = from;
  while (Math.hypot(to[0] - from[0], to[1] - from[1]) < widthPx) {
    if (++last === points.length) return [];
    length += Math.hypot(points[last][0] - to[0], points[last][1] - to[1]);
    to = points[last];
    if (length > 3 * widthPx) break;
  }
  const reach = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (reach < widthPx || length > MOST_WINDING * reach) return [];
  const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
  const angle = Math.atan2(right[1] - left[1], right[0] - left[0]);
  const slant = Math.abs((angle * 180) / Math.PI);
  if (slant > STEEPEST_DEGREES) return [];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // How far points of the line lie above the chord, along the chord's normal.
  const heights = points
    .slice(first, last + 1)
    .map(([x, y]) => (x - left[0]) * sin - (y - left[1]) * cos);
  const middle: Point = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
  const standing = (above: number, bend: number): Stand[] =>
    bend > MOST_BEND_PX
      ? []
      : [
          {
            middle: [middle[0] + above * sin, middle[1] - above * cos],
            angle,
            cost: bend + SLANT * slant,
          },
        ];
  const [highest, lowest] = [Math.max(...heights), Math.min(...heights)];
  const bend = highest - lowest;
  return [
    ...standing(highest + GAP_PX, bend),
    ...standing(lowest - GAP_PX - STYLE.sizePx * 0.78, bend + 1),
  ];
}

/** Boxes as high as the words, one after another along them. */
function partsOf([x, y]: Point, angle: number, widthPx: number, heightPx: number): Box[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const count = Math.max(1, Math.ceil(widthPx / heightPx));
  const wide = widthPx / count;
  const rise = STYLE.sizePx * 0.35;
  const half: Point = [
    (wide * Math.abs(cos) + heightPx * Math.abs(sin)) / 2,
    (wide * Math.abs(sin) + heightPx * Math.abs(cos)) / 2,
  ];
  return Array.from({ length: count }, (_, i): Box => {
    const along = (i + 0.5) * wide - widthPx / 2;
    const [mx, my] = [x + along * cos + rise * sin, y + along * sin - rise * cos];
    return { x: mx - half[0], y: my - half[1], width: 2 * half[0], height: 2 * half[1] };
  });
}
