import type { Box, Hatch } from '../drawing.ts';
import { round } from './xml.ts';

/**
 * The lines of a hatch in a box as path data, for formats without patterns. They lie where the SVG's
 * pattern has them: half a spacing and whole ones from the sheet's corner, across the lines.
 */
export function hatchLines(
  { x, y, width, height }: Box,
  { spacingPx, widthPx }: Pick<Hatch, 'spacingPx' | 'widthPx'>,
): string {
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
    lines.push(`M${round(left)} ${round(sum - left)}L${round(right)} ${round(sum - right)}`);
  }
  return lines.join('');
}
