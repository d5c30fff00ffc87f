import type { Palette } from '../../draw/palette.ts';
import type { Scale, ScaleStep } from '../../draw/view/scaleBar.ts';

/** The words of a scale. */
export interface ScaleWords {
  readonly step: (step: ScaleStep) => string;
  readonly where: string;
}

const FONT = "400 11.5px 'Noto Sans', 'Segoe UI', system-ui, sans-serif";
const PADDING_PX = 9;
const ROW_PX = 18;
const GAP_PX = 10;

/** The scale bar in the lower left corner of a map of this height, kilometres above miles. */
export function drawScale(
  context: CanvasRenderingContext2D,
  { km, mi }: Scale,
  words: ScaleWords,
  mapHeightPx: number,
  palette: Palette,
): void {
  context.font = FONT;
  const bars = Math.max(km.widthPx, mi.widthPx);
  const width = bars + GAP_PX + context.measureText(words.where).width + 2 * PADDING_PX;
  const height = 2 * ROW_PX + 2 * PADDING_PX - 4;
  context.save();
  context.translate(10, mapHeightPx - height - 10);
  context.fillStyle = palette.surface;
  context.globalAlpha = 0.92;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  context.translate(PADDING_PX, height / 2);
  context.strokeStyle = context.fillStyle = palette.ink;
  context.lineWidth = 1.5;
  drawBar(context, km, words.step(km), -1);
  drawBar(context, mi, words.step(mi), 1);
  context.fillStyle = palette.muted;
  context.fillText(words.where, bars + GAP_PX, 4);
  context.restore();
}

/** A bar with its ends up (−1) or down (1) from the line. */
function drawBar(
  context: CanvasRenderingContext2D,
  { widthPx }: ScaleStep,
  label: string,
  side: -1 | 1,
): void {
  context.beginPath();
  context.moveTo(0, side * (ROW_PX - 4));
  context.lineTo(0, 0);
  context.lineTo(widthPx, 0);
  context.lineTo(widthPx, side * (ROW_PX - 4));
  context.stroke();
  context.fillText(label, 5, side === -1 ? -4.5 : 13);
}
