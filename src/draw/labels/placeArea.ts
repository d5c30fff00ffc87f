import type { Position } from 'geojson';
import type { Point } from '../view/screenView.ts';
import { projectNear } from '../view/worldCopy.ts';
import { type AreaGrid, areaGrid, type LabelSize, LEAST_INSIDE } from './areaGrid.ts';
import type { Box } from './convex.ts';
import type { Land } from './land.ts';
import type { LabelledRegion, Layout, LayoutInside, PlacedLabel } from './layout.ts';
import { placeInside } from './placeInside.ts';
import { baselinesOf, type LabelLine, sizeOfLines } from './textStyle.ts';

export interface AreaToLabel {
  readonly id: string;
  readonly grid: AreaGrid;
  readonly before: Point | null;
  /** Ground of other regions, which its name keeps off. */
  readonly others: readonly Land[];
}

export type PlacedArea = PlacedLabel & { readonly isWhole: boolean };

/**
 * The best of some ways to set an area's name in it: the first that is wholly inside, else the first that
 * mostly is; null without one.
 */
export function placeArea(
  { id, grid, before, others }: AreaToLabel,
  variants: readonly (readonly LabelLine[])[],
  layout: LayoutInside,
  mustBeWhole = false,
): PlacedArea | null {
  let best: PlacedArea | null = null;
  for (const lines of variants) {
    if (best?.isWhole) break;
    const size = sizeOfLines(lines, layout.measure);
    if (isTooSmall(grid.box, size)) continue;
    const placed = placeInside(grid, size, layout, {
      before,
      others,
      mustBeWhole: mustBeWhole || best !== null,
    });
    if (!placed) continue;
    best = { ...labelIn(id, placed.box, lines), isWhole: placed.isWhole };
  }
  return best;
}

/** The same for several groups of ways: of the first that has room, its best. */
export function placeInFirst(
  area: AreaToLabel,
  groups: readonly (readonly (readonly LabelLine[])[])[],
  layout: LayoutInside,
): PlacedArea | null {
  for (const variants of groups) {
    const label = placeArea(area, variants, layout);
    if (label) return label;
  }
  return null;
}

/** A label whose lines stand one under the other, each in the middle of the box. */
export function labelIn(id: string, box: Box, lines: readonly LabelLine[]): PlacedLabel {
  const x = box.x + box.width / 2;
  const baselines = baselinesOf(lines);
  return {
    id,
    box,
    dot: null,
    lines: lines.map((line, i) => ({ line, x, y: box.y + baselines[i], anchor: 'middle' })),
  };
}

/** Whether an area cannot hold most of the words. */
function isTooSmall({ width, height }: Box, { widthPx, heightPx }: LabelSize): boolean {
  return width < widthPx * LEAST_INSIDE || height < heightPx * LEAST_INSIDE;
}

/** An area ready to be labelled; `standing` is where its label stood before. */
export function areaToLabel(
  { id, rings }: LabelledRegion,
  { view, frame }: Layout,
  standing: Position | undefined,
  others: readonly Land[] = [],
): AreaToLabel {
  const before = standing ? projectNear(view, [standing], standing[0])[0] : null;
  const projected = rings.map((ring) => projectNear(view, ring, middleLon(ring)));
  return { id, grid: areaGrid(projected, frame, before), before, others };
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
