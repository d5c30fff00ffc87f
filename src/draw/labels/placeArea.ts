import type { Position } from 'geojson';
import type { Point } from '../view/screenView.ts';
import { type AreaGrid, areaGrid } from './areaGrid.ts';
import type { Box } from './convex.ts';
import type { LabelledRegion, Layout, PlacedLabel } from './layout.ts';
import { boxAround, type LabelSize, placeInside } from './placeInside.ts';
import { projectNear } from '../view/worldCopy.ts';
import { baselinesOf, type LabelLine, sizeOfLines } from './textStyle.ts';

/** Corners of a label's box that lie in its area if it is wholly inside. */
export const ALL_CORNERS = 4;

/** An area narrower or lower than this share of its words gets none. */
const SMALLEST_SHARE = 0.5;

export interface AreaToLabel {
  readonly id: string;
  readonly grid: AreaGrid;
  readonly before: Point | null;
}

export type PlacedArea = PlacedLabel & { readonly cornersInside: number };

/**
 * The best of some ways to set an area's name: the one most inside, the first of equals. Null where
 * fewer than `leastCorners` of its box's corners would lie in the area.
 */
export function placeArea(
  { id, grid, before }: AreaToLabel,
  variants: readonly (readonly LabelLine[])[],
  { measure, obstacles, frame }: Layout,
  leastCorners = 0,
): PlacedArea | null {
  let best: PlacedArea | null = null;
  for (const lines of variants) {
    if (best?.cornersInside === ALL_CORNERS) break;
    const size = sizeOfLines(lines, measure);
    if (isTooSmall(grid.box, size)) continue;
    const placed = placeInside(grid, size, obstacles, frame, before, leastCorners);
    if (!placed || (best && placed.cornersInside <= best.cornersInside)) continue;
    const [x] = placed.middle;
    const box = boxAround(placed.middle, size);
    const baselines = baselinesOf(lines);
    best = {
      id,
      box,
      dot: null,
      lines: lines.map((line, i) => ({ line, x, y: box.y + baselines[i], anchor: 'middle' })),
      cornersInside: placed.cornersInside,
    };
  }
  return best;
}

/** Whether the words would hide the area instead of naming it. */
function isTooSmall({ width, height }: Box, { widthPx, heightPx }: LabelSize): boolean {
  return width < widthPx * SMALLEST_SHARE || height < heightPx * SMALLEST_SHARE;
}

/** An area ready to be labelled; `standing` is where its label stood before. */
export function areaToLabel(
  { id, rings }: LabelledRegion,
  { view, frame }: Layout,
  standing: Position | undefined,
): AreaToLabel {
  const before = standing ? projectNear(view, [standing], standing[0])[0] : null;
  const projected = rings.map((ring) => projectNear(view, ring, middleLon(ring)));
  return { id, grid: areaGrid(projected, frame, before), before };
}

/** Rings end at the antimeridian, so that all of one lies in the copy of the world where its middle is. */
function middleLon(ring: readonly Position[]): number {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return (west + east) / 2;
}
