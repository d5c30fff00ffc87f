import type { Box } from '../../draw/drawing.ts';

const NUMBER = /[-+]?[\d.]+(?:e[-+]?\d+)?/gi;

/** A box around all points of path data of absolute M, L and C, within another; null if none is. */
export function pathBoxWithin(d: string, limits: Box): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const numbers = d.match(NUMBER) ?? [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x, y] = [Number(numbers[i]), Number(numbers[i + 1])];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  left = Math.max(left, limits.x);
  top = Math.max(top, limits.y);
  const width = Math.min(right, limits.x + limits.width) - left;
  const height = Math.min(bottom, limits.y + limits.height) - top;
  return width > 0 && height > 0 ? { x: left, y: top, width, height } : null;
}
