import type { Mark } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import { linePath } from '../view/pathShapes.ts';
import type { Point } from '../view/screenView.ts';

/** In the usual size. */
const ARROW = { widthPx: 1, haloPx: 3, headPx: 6, headHalfPx: 2.4 };

/** An arrow with a soft edge; its head is an area of its own. */
export function arrowMarks(from: Point, to: Point, { ink, paper }: Palette, scale: number): Mark[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const back = ARROW.headPx * scale;
  const half = ARROW.headHalfPx * scale;
  const neck: Point = [to[0] - ux * back, to[1] - uy * back];
  const head = linePath([
    to,
    [neck[0] - uy * half, neck[1] + ux * half],
    [neck[0] + uy * half, neck[1] - ux * half],
  ]);
  const line = linePath([from, neck]);
  const edge = { colour: paper, widthPx: ARROW.haloPx * scale, opacity: 0.85 };
  return [
    { kind: 'path', d: line, stroke: edge },
    { kind: 'path', d: `${head}Z`, stroke: { ...edge, widthPx: 1.5 * scale } },
    { kind: 'path', d: line, stroke: { colour: ink, widthPx: ARROW.widthPx * scale } },
    { kind: 'path', d: `${head}Z`, fill: ink },
  ];
}
