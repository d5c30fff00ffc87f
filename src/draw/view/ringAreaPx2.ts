import type { Point } from './screenView.ts';

/** Signed area of a ring, closed or not; positive if it runs clockwise on the screen. */
export function ringAreaPx2(ring: readonly Point[]): number {
  if (ring.length === 0) return 0;
  const [x0, y0] = ring[0];
  let sum = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    sum += (ring[i][0] - x0) * (ring[i + 1][1] - y0) - (ring[i + 1][0] - x0) * (ring[i][1] - y0);
  }
  return sum / 2;
}
