import type { Box } from '../labels/convex.ts';
import { boxOf, insideTest, type Rings } from '../labels/ring.ts';
import type { Size } from '../view/screenView.ts';

export type Corner = 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';

/** Something on the map that is not to be covered, and how bad it is if it is. */
export interface Valued {
  readonly rings: Rings;
  /** Cost of covering a whole box with it. */
  readonly cost: number;
}

const STEPS = 10;

/** A box in the corner of the frame where it covers least; null if that costs more than `most`. */
export function freeCorner(
  size: Size,
  box: Size,
  marginPx: number,
  corners: readonly Corner[],
  { valued, taken, most }: { valued: readonly Valued[]; taken: readonly Box[]; most: number },
): Box | null {
  let best: { box: Box; cost: number } | null = null;
  for (const corner of corners) {
    const placed = boxIn(corner, size, box, marginPx);
    if (taken.some((other) => meet(placed, other))) continue;
    const cost = costOf(placed, valued);
    if (cost <= most && (!best || cost < best.cost)) best = { box: placed, cost };
  }
  return best?.box ?? null;
}

function boxIn(corner: Corner, size: Size, { widthPx, heightPx }: Size, marginPx: number): Box {
  const x = corner.endsWith('left') ? marginPx : size.widthPx - marginPx - widthPx;
  const y = corner.startsWith('top') ? marginPx : size.heightPx - marginPx - heightPx;
  return { x, y, width: widthPx, height: heightPx };
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The share of the box that each thing covers, times its cost. */
function costOf(box: Box, valued: readonly Valued[]): number {
  const { x, y, width, height } = box;
  return valued.reduce((sum, { rings, cost }) => {
    // Nothing of the others is in the box.
    const near = rings.filter((ring) => meet(boxOf([ring]), box));
    if (near.length === 0) return sum;
    const isCovered = insideTest(near);
    let covered = 0;
    for (let i = 0; i <= STEPS; i++) {
      for (let j = 0; j <= STEPS; j++) {
        if (isCovered([x + (width * i) / STEPS, y + (height * j) / STEPS])) covered++;
      }
    }
    return sum + (cost * covered) / (STEPS + 1) ** 2;
  }, 0);
}
