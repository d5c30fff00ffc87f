import type { Box } from '../labels/convex.ts';
import type { Point } from './screenView.ts';

/** To two decimals, as path data is written. */
function px(value: number): number {
  return Math.round(value * 100) / 100;
}

export function boxPath({ x, y, width, height }: Box): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(px);
  return `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;
}

/** Control points of a quarter circle, as a share of its radius: 4/3 tan(π/8). */
const QUARTER = 0.5522847;

export function circlePath([x, y]: Point, radius: number): string {
  const at = (dx: number, dy: number) => `${px(x + dx * radius)},${px(y + dy * radius)}`;
  const k = QUARTER;
  return [
    `M${at(1, 0)}`,
    `C${at(1, k)} ${at(k, 1)} ${at(0, 1)}`,
    `C${at(-k, 1)} ${at(-1, k)} ${at(-1, 0)}`,
    `C${at(-1, -k)} ${at(-k, -1)} ${at(0, -1)}`,
    `C${at(k, -1)} ${at(1, -k)} ${at(1, 0)}Z`,
  ].join('');
}

export function linePath(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${px(x)},${px(y)}`).join('L')}`;
}
