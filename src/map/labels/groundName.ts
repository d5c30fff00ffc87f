import { dotBox } from '../../draw/labels/placeBeside.ts';
import type { PlacedLabel } from '../../draw/labels/layout.ts';
import type { MeasureText, TextStyle } from '../../draw/labels/textStyle.ts';
import type { Point } from '../../draw/view/screenView.ts';

const STYLE: TextStyle = { sizePx: 14, weight: 600 };
const LINE_PX = 20;
const GAP_PX = 6;

/** A place's name where it lies, whatever lies over it: in its middle, or to the right of its dot. */
export function groundName(
  text: string,
  [x, y]: Point,
  isDot: boolean,
  measure: MeasureText,
): PlacedLabel {
  const width = measure(text, STYLE);
  const left = isDot ? x + GAP_PX : x - width / 2;
  const from = isDot ? dotBox([x, y]).x : left;
  const top = y - LINE_PX / 2;
  const line = { text, style: STYLE, tone: 'plain' } as const;
  return {
    id: null,
    dot: isDot ? [x, y] : null,
    box: { x: from, y: top, width: left + width - from, height: LINE_PX },
    lines: [{ line, x: left, y: top + 0.75 * LINE_PX, anchor: 'start' }],
  };
}
