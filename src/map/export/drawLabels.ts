import { LEADER } from '../../draw/labels/leader.ts';
import type { Leader, PlacedLabel } from '../../draw/labels/layout.ts';
import { cssFont } from '../../draw/labels/textStyle.ts';
import type { Palette } from '../../draw/palette.ts';

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
const DOT_RADIUS_PX = 2.4;
const HALO_PX = 3;

/** The map's words as they stand on the page, with dots and halos. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  palette: Palette,
): void {
  context.lineJoin = 'round';
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.paper;
  for (const { dot, leader, lines } of labels) {
    if (leader) drawLeader(context, leader, palette);
    if (dot) drawDot(context, dot);
    for (const { line, x, y, anchor, angleDegrees = 0 } of lines) {
      context.save();
      context.translate(x, y);
      context.rotate((angleDegrees * Math.PI) / 180);
      context.font = cssFont(line.style);
      context.textAlign = ALIGN[anchor];
      context.lineWidth = HALO_PX;
      context.globalAlpha = 0.85;
      context.strokeText(line.text, 0, 0);
      context.globalAlpha = 1;
      context.fillStyle = line.tone === 'water' ? palette.waterText : palette.ink;
      context.fillText(line.text, 0, 0);
      context.restore();
    }
  }
  context.textAlign = 'left';
}

function drawLeader(
  context: CanvasRenderingContext2D,
  { from, to }: Leader,
  { ink, paper }: Palette,
): void {
  context.save();
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.lineWidth = LEADER.haloPx;
  context.globalAlpha = 0.85;
  context.stroke();
  context.globalAlpha = 1;
  context.strokeStyle = ink;
  context.lineWidth = LEADER.widthPx;
  context.stroke();
  context.strokeStyle = paper;
  drawDot(context, to, LEADER.endPx);
  context.restore();
}

function drawDot(
  context: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  radiusPx = DOT_RADIUS_PX,
): void {
  context.beginPath();
  context.arc(x, y, radiusPx, 0, 2 * Math.PI);
  context.lineWidth = 1.2;
  context.stroke();
  context.fill();
}
