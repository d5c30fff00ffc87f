import type { Box } from '../drawing.ts';

const PAIR = /([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)/gi;

/** A box around all points of path data of absolute M, L and C, within another; null if none is. */
export function pathBoxWithin(d: string, limits: Box): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, x, y] of d.matchAll(PAIR)) {
    left = Math.min(left, Number(x));
    right = Math.max(right, Number(x));
    top = Math.min(top, Number(y));
    bottom = Math.max(bottom, Number(y));
  }
  left = Math.max(left, limits.x);
  top = Math.max(top, limits.y);
  const width = Math.min(right, limits.x + limits.width) - left;
  const height = Math.min(bottom, limits.y + limits.height) - top;
  return width > 0 && height > 0 ? { x: left, y: top, width, height } : null;
}
