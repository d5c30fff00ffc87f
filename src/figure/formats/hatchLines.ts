import type { Box, Hatch } from '../../draw/drawing.ts';
import { round } from './xml.ts';

/**
 * The lines of a hatch in a box as path data: half a spacing and whole ones from the sheet's corner, across the
 * lines. No pattern, as PDF has none that is as simple, and renderers of SVG draw a tile once, in whole pixels:
 * its lines have gaps from tile to tile.
 */
export function hatchLines(
  box: Box,
  { spacingPx, widthPx, isMirrored = false }: Omit<Hatch, 'colour'>,
): string {
  // What falls in a box rises in that box seen in a mirror.
  const { x, width, y, height } = isMirrored ? { ...box, x: -box.x - box.width } : box;
  const xOf = (at: number) => round(isMirrored ? -at : at);
  // On each line x + y is the same.
  const step = spacingPx * Math.SQRT2;
  const first = Math.ceil((x + y - widthPx) / step - 0.5);
  const last = Math.floor((x + width + y + height + widthPx) / step - 0.5);
  const lines: string[] = [];
  for (let n = first; n <= last; n++) {
    const sum = (n + 0.5) * step;
    // Beyond the box at both ends, so that their corners do not show.
    const left = Math.max(x, sum - (y + height)) - widthPx;
    const right = Math.min(x + width, sum - y) + widthPx;
    lines.push(`M${xOf(left)} ${round(sum - left)}L${xOf(right)} ${round(sum - right)}`);
  }
  return lines.join('');
}
