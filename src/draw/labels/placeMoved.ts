import type { Position } from 'geojson';
import type { Point } from '../view/screenView.ts';
import type { Box } from './convex.ts';
import { boxInFrame, pointInView } from './inFrame.ts';
import type { LabelledRegion, Layout, PlacedLabel } from './layout.ts';
import { leaderTo } from './leader.ts';
import { areaToLabel, labelIn } from './placeArea.ts';
import { endsIn, shortestTo } from './placeWithLeader.ts';
import { type LabelLine, sizeOfLines } from './textStyle.ts';

/**
 * A name about a position: within its own area as it would be set there, else with a line to that; null if the
 * position is out of view.
 *
 * @param ways to set it in its area, best first, and beside it
 */
export function placeMoved(
  region: LabelledRegion,
  position: Position,
  layout: Layout,
  ways: {
    readonly inside: readonly (readonly LabelLine[])[];
    readonly beside: readonly LabelLine[];
  },
): PlacedLabel | null {
  const middle = pointInView(position, layout);
  if (!middle) return null;
  const area = areaToLabel(region, layout, undefined);
  const boxOf = (lines: readonly LabelLine[]) =>
    boxInFrame(middle, sizeOfLines(lines, layout.measure), layout);
  for (const lines of ways.inside) {
    const box = boxOf(lines);
    if (cornersOf(box).every((corner) => area.grid.isInside(corner))) {
      return labelIn(region.id, box, lines);
    }
  }
  const box = boxOf(ways.beside);
  const label = labelIn(region.id, box, ways.beside);
  if (area.grid.isInside(middle)) return label;
  const ends = endsIn(area, layout.shapes);
  const leader = ends.length > 0 ? shortestTo(ends, box) : leaderTo(middleOf(area.grid.box), box);
  return { ...label, leader };
}

function cornersOf({ x, y, width, height }: Box): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}

function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}
