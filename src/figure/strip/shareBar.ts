import type { Mark } from '../../draw/drawing.ts';
import { boxPath } from '../../draw/view/pathShapes.ts';

export const BAR_PX = 4;
const GAP_PX = 1.5;

/** Beyond so many the parts of a bar are too narrow to be told apart. */
const MOST_PARTS = 16;

/**
 * A bar as long as the larger of two: the whole's length with the part's share of it, or, where
 * the part is the larger, the part's length in as many parts as wholes go into it.
 */
export function shareBar(
  share: number,
  x: number,
  y: number,
  widthPx: number,
  { whole, part: filled }: { readonly whole: string; readonly part: string },
): Mark[] {
  const bar = (from: number, width: number, fill: string): Mark => ({
    kind: 'path',
    d: boxPath({ x: x + from, y, width, height: BAR_PX }),
    fill,
  });
  if (share <= 1) {
    return [bar(0, widthPx, whole), bar(0, Math.max(1, share * widthPx), filled)];
  }
  if (share > MOST_PARTS) return [bar(0, widthPx, filled)];
  const part = widthPx / share;
  return Array.from({ length: Math.ceil(share) }, (_, i) => {
    const from = i * part;
    const isLast = i + 1 >= share;
    return bar(from, isLast ? widthPx - from : part - GAP_PX, filled);
  });
}
