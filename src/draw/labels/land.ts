import type { AreaGrid } from './areaGrid.ts';
import type { Box } from './convex.ts';
import { isInside } from './ring.ts';

/** The ground of a named region on the screen, where no other region's name stands. */
export type Land = Pick<AreaGrid, 'rings' | 'box'>;

/** Those of some regions' grounds that are none of an area's own: it does not lie in them. */
export function otherLands(area: AreaGrid, all: readonly AreaGrid[]): AreaGrid[] {
  return all.filter((other) => other !== area && !holds(other, area));
}

/** Whether most of an area lies in another. */
function holds(outer: AreaGrid, { candidates }: AreaGrid): boolean {
  const inside = candidates.filter(({ point }) => outer.isInside(point)).length;
  return inside > candidates.length / 2;
}

/** Whether a box shares anything with some ground. */
export function runsOnto(box: Box, land: Land): boolean {
  const { x, y, width, height } = box;
  const { box: around, rings } = land;
  if (x >= around.x + around.width || around.x >= x + width) return false;
  if (y >= around.y + around.height || around.y >= y + height) return false;
  return (
    rings.some((ring) => ring.some((point, i) => crosses(ring.at(i - 1)!, point, box))) ||
    isInside(rings, [x + width / 2, y + height / 2])
  );
}

/** Whether a line between two points runs through a box. */
function crosses(
  [ax, ay]: readonly number[],
  [bx, by]: readonly number[],
  { x, y, width, height }: Box,
): boolean {
  if (Math.max(ax, bx) <= x || Math.min(ax, bx) >= x + width) return false;
  if (Math.max(ay, by) <= y || Math.min(ay, by) >= y + height) return false;
  // How far the box's middle is from the line, against how far the box reaches towards it.
  const [nx, ny] = [by - ay, ax - bx];
  const away = nx * (x + width / 2 - ax) + ny * (y + height / 2 - ay);
  return Math.abs(away) <= (Math.abs(nx) * width + Math.abs(ny) * height) / 2;
}
