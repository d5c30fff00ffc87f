import { wrapText } from '../text/wrap.ts';
import type { Point } from '../view/screenView.ts';
import { type Note, noteLabelId } from './annotations.ts';
import { boxAround, type LabelSize } from './areaGrid.ts';
import { type Box, grown, isWithin, meets } from './convex.ts';
import { boxInFrame, pointInView } from './inFrame.ts';
import type { Layout, PlacedLabel } from './layout.ts';
import { leaderTo, lengthOf } from './leader.ts';
import { labelIn } from './placeArea.ts';
import { type LabelLine, sizeOfLines } from './textStyle.ts';

const STYLE = { sizePx: 12, weight: 400 } as const;
/** About so many letters stand in a line. */
const LETTERS = 24;
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
  const lines = linesOf(note.text, layout);
  if (lines.length === 0) return null;
  const size = sizeOfLines(lines, layout.measure);
  const box = middle ? boxInFrame(middle, size, layout) : boxBeside(to, size, layout);
  const label = { ...labelIn(noteLabelId(note.id), box, lines), isByHand: true };
  const arrow = leaderTo(to, box);
  const isApart =
    lengthOf(arrow) >= SHORTEST_PX && !isWithin({ x: to[0], y: to[1], width: 0, height: 0 }, box);
  return isApart ? { ...label, arrow } : label;
}

function linesOf(text: string, { measure }: Layout): LabelLine[] {
  const ownMeasure = (words: string) => measure(words, STYLE);
  const font = { family: 'sans', ...STYLE } as const;
  return text
    .split('\n')
    .flatMap((row) => wrapText(row.trim(), ownMeasure('n'.repeat(LETTERS)), font, ownMeasure))
    .map((line) => ({ text: line, style: STYLE, tone: 'plain' }));
}

/** The nearest place for the words on which nothing lies; else the nearest in the frame. */
function boxBeside([x, y]: Point, size: LabelSize, layout: Layout): Box {
  const boxes = DISTANCES_PX.flatMap((away) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return boxAround(
        [x + cos * (away + size.widthPx / 2), y + sin * (away + size.heightPx / 2)],
        size,
      );
    }),
  ).filter((box) => isWithin(box, layout.frame));
  const free = boxes.find(
    (box) => !layout.obstacles.some((obstacle) => meets(grown(box, 3), obstacle)),
  );
  return free ?? boxes[0] ?? boxInFrame([x, y], size, layout);
}
