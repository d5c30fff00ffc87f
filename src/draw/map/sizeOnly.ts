import type { Group } from '../drawing.ts';
import type { Box } from '../labels/convex.ts';
import type { Palette } from '../palette.ts';
import type { Font, MeasureFont } from '../text/font.ts';
import { wrapText } from '../text/wrap.ts';
import { boxPath } from '../view/pathShapes.ts';
import type { ScreenView } from '../view/screenView.ts';
import { type Corner, freeCorner, type Valued } from './corners.ts';
import { layer, moved, type Pen } from './pen.ts';

const TYPE_PX = 12;
const LINE_PX = 16;
const PADDING_PX = 7;
const MARGIN_PX = 14;
const WIDEST_PX = 260;
const SHARE_OF_WIDTH = 0.6;
const CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

/** The words that a map's shape shows a size and not a place, and the box that they need. */
export interface SizeOnly {
  readonly lines: readonly string[];
  readonly box: Box;
}

const fontOf = (scale: number): Font => ({ family: 'sans', sizePx: TYPE_PX * scale, weight: 600 });

/** The words in the map's upper left corner, or in another that hides less of what is worth more. */
export function sizeOnly(
  words: string,
  valued: readonly Valued[],
  { view, scale }: Pen<ScreenView>,
  measure: MeasureFont,
): SizeOnly {
  const font = fontOf(scale);
  const widest = Math.min(WIDEST_PX * scale, SHARE_OF_WIDTH * view.widthPx);
  const lines = wrapText(words, widest, font, measure);
  const padding = 2 * PADDING_PX * scale;
  const size = {
    widthPx: Math.max(...lines.map((line) => measure(line, font))) + padding,
    heightPx: lines.length * LINE_PX * scale + padding,
  };
  const free = { valued, taken: [], most: Infinity };
  return { lines, box: freeCorner(view, size, MARGIN_PX * scale, CORNERS, free)! };
}

export function sizeOnlyMarks(
  { lines, box }: SizeOnly,
  palette: Palette,
  pen: Pen<ScreenView>,
): Group {
  const { scale } = pen;
  const plate = moved(box, pen);
  return layer('size-only', [
    {
      kind: 'path',
      d: boxPath(plate),
      fill: palette.paper,
      stroke: { colour: palette.ruleStrong, widthPx: 0.8 * scale },
    },
    ...lines.map((text, i) => ({
      kind: 'text' as const,
      x: plate.x + PADDING_PX * scale,
      y: plate.y + (PADDING_PX + (i + 0.78) * LINE_PX) * scale,
      anchor: 'start' as const,
      text,
      font: fontOf(scale),
      colour: palette.ink,
    })),
  ]);
}
