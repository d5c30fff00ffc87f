import type { Mark } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import { boxPath } from '../view/pathShapes.ts';

export const BAR_PX = 4;
const GAP_PX = 1.5;

/** Beyond so many the parts of a bar are too narrow to be told apart. */
const MOST_PARTS = 16;

/**
 * A bar as long as the larger of the two: the place's length with the claim's share of it, or, where
 * the claim is the larger, the claim's length in as many parts as places go into it.
 */
export function shareBar(
  share: number,
  x: number,
  y: number,
  widthPx: number,
  palette: Palette,
): Mark[] {
  const bar = (from: number, width: number, fill: string): Mark => ({
    kind: 'path',
    d: boxPath({ x: x + from, y, width, height: BAR_PX }),
    fill,
  });
  if (share <= 1) {
    return [bar(0, widthPx, palette.rule), bar(0, Math.max(1, share * widthPx), palette.claim)];
  }
  if (share > MOST_PARTS) return [bar(0, widthPx, palette.claim)];
  const part = widthPx / share;
  return Array.from({ length: Math.ceil(share) }, (_, i) => {
    const from = i * part;
    const isLast = i + 1 >= share;
    return bar(from, isLast ? widthPx - from : part - GAP_PX, palette.claim);
  });
}
