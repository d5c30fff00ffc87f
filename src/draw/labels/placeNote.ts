import { wrapText } from '../text/wrap.ts';
import type { Point } from '../view/screenView.ts';
import { type Note, noteLabelId } from './annotations.ts';
import { boxAround } from './areaGrid.ts';
import { type Box, grown, isWithin, meets } from './convex.ts';
import { boxInFrame, pointInView, pushedInFrame } from './inFrame.ts';
import type { Layout, PlacedLabel } from './layout.ts';
import { leaderTo, lengthOf } from './leader.ts';
import { labelIn } from './placeArea.ts';
import { type LabelLine, sizeOfLines } from './textStyle.ts';

const STYLE = { sizePx: 12, weight: 400 } as const;
/** About so many letters stand in a line: fewer where there is no room for the words beside what they point at. */
const LETTERS = [24, 15, 9] as const;
/** Shorter arrows cannot be seen. */
const SHORTEST_PX = 7;
/** How far from what they point at words are tried, and in which directions. */
const DISTANCES_PX = [34, 55, 80, 110] as const;
const DIRECTIONS = 16;

/** A note's words with an arrow to what it points at; null if either is out of view. */
export function placeNote(note: Note, layout: Layout): PlacedLabel | null {
  const to = pointInView(note.at, layout);
  const middle = note.textAt && pointInView(note.textAt, layout);
  if (!to || (note.textAt && !middle)) return null;
  const ways = LETTERS.map((letters) => linesOf(note.text, letters, layout));
  if (ways[0].length === 0) return null;
  const { lines, box } = middle
    ? { lines: ways[0], box: boxInFrame(middle, sizeOfLines(ways[0], layout.measure), layout) }
    : placeBeside(to, ways, layout);
  const label = { ...labelIn(noteLabelId(note.id), box, lines), isByHand: true };
  return isApart(to, box) ? { ...label, arrow: leaderTo(to, box) } : label;
}

/** Whether an arrow can be seen between words and a point. */
function isApart(point: Point, box: Box): boolean {
  return lengthOf(leaderTo(point, box)) >= SHORTEST_PX && !liesIn(point, box);
}

const liesIn = ([x, y]: Point, box: Box) => isWithin({ x, y, width: 0, height: 0 }, box);

function linesOf(text: string, letters: number, { measure }: Layout): LabelLine[] {
  const ownMeasure = (words: string) => measure(words, STYLE);
  const font = { family: 'sans', ...STYLE } as const;
  return text
    .split('\n')
    .flatMap((row) => wrapText(row.trim(), ownMeasure('n'.repeat(letters)), font, ownMeasure))
    .map((line) => ({ text: line, style: STYLE, tone: 'plain' }));
}

interface Beside {
  readonly lines: readonly LabelLine[];
  readonly box: Box;
}

/** Words beside a point: in the first way that has room there, else pushed in from the frame's edge, else over it. */
function placeBeside(to: Point, ways: readonly LabelLine[][], layout: Layout): Beside {
  const places = ways.map((lines) => ({ lines, boxes: boxesBeside(to, lines, layout) }));
  const pushed = places.map(({ lines, boxes }) => ({
    lines,
    boxes: boxes.map((box) => pushedInFrame(box, layout)),
  }));
  for (const { lines, boxes } of [...places, ...pushed]) {
    const seen = boxes.filter((box) => isWithin(box, layout.frame) && isApart(to, box));
    const box = freest(seen, layout);
    if (box) return { lines, box };
  }
  const lines = ways[0];
  return { lines, box: boxInFrame(to, sizeOfLines(lines, layout.measure), layout) };
}

/** Places for words about a point, the nearest first. */
function boxesBeside([x, y]: Point, lines: readonly LabelLine[], { measure }: Layout): Box[] {
  const size = sizeOfLines(lines, measure);
  return DISTANCES_PX.flatMap((away) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return boxAround(
        [x + cos * (away + size.widthPx / 2), y + sin * (away + size.heightPx / 2)],
        size,
      );
    }),
  );
}

/** The first place on which nothing lies; else the first. */
function freest(boxes: readonly Box[], { obstacles }: Layout): Box | undefined {
  const free = boxes.find((box) => !obstacles.some((obstacle) => meets(grown(box, 3), obstacle)));
  return free ?? boxes[0];
}
