import type { Point } from '../view/screenView.ts';
import type { Box } from './convex.ts';

/** Rings of an area, on the screen or on the ground: shells and holes alike, not closed. */
export type Rings = readonly (readonly (readonly number[])[])[];

/** Whether the point is inside by the even-odd rule. */
export function isInside(rings: Rings, [x, y]: readonly number[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      if (a[1] > y === b[1] > y) continue;
      if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/**
 * `isInside` of the same rings for many points that share few heights, such as those of a grid: where
 * the edges cross a height is found once.
 */
export function insideTest(rings: Rings): (point: readonly number[]) => boolean {
  const crossingsAt = new Map<number, number[]>();
  return ([x, y]) => {
    let crossings = crossingsAt.get(y);
    if (!crossings) crossingsAt.set(y, (crossings = crossingsOf(rings, y)));
    let inside = false;
    for (const crossing of crossings) if (x < crossing) inside = !inside;
    return inside;
  };
}

function crossingsOf(rings: Rings, y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      if (a[1] > y === b[1] > y) continue;
      crossings.push(((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]);
    }
  }
  return crossings;
}

/**
 * Distance to the nearest edge, in pixels.
 *
 * @param enough a distance at or under this need not be exact: all that counts is that it is no more
 */
export function distanceToEdge(rings: Rings, [x, y]: Point, enough = -Infinity): number {
  let least = Infinity;
  const enough2 = enough > 0 ? enough * enough : -1;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const ax = ring[j][0];
      const ay = ring[j][1];
      const dx = ring[i][0] - ax;
      const dy = ring[i][1] - ay;
      const length2 = dx * dx + dy * dy;
      const along = length2 > 0 ? ((x - ax) * dx + (y - ay) * dy) / length2 : 0;
      const t = Math.max(0, Math.min(1, along));
      least = Math.min(least, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
      if (least <= enough2) return Math.sqrt(least);
    }
  }
  return Math.sqrt(least);
}

export function boxOf(rings: Rings): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
