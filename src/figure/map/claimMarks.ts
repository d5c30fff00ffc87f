import type { MultiPolygon, Position } from 'geojson';
import type { Group, Mark } from '../drawing.ts';
import { boxOf, type Rings } from '../labels/ring.ts';
import { circlePath } from '../view/pathShapes.ts';
import { DETAILS } from '../view/pathOf.ts';
import type { MapScene } from './mapScene.ts';
import { draw, layer, type Pen } from './pen.ts';

/** A shape smaller than this is ringed, or nobody would find it. */
const SMALLEST_PX = 7;
const RING_PX = 10;

/** Whether a shape, projected, is too small to be seen. */
export function isTooSmall(rings: Rings, { scale }: Pen): boolean {
  const { width, height } = boxOf(rings);
  return Math.max(width, height) < SMALLEST_PX * scale;
}

/** The claim: hatched as well as coloured, with a strong outline, and a ring if it is tiny. */
export function claimMarks(
  { palette, claimHatch }: MapScene,
  geometry: MultiPolygon,
  ringedAt: Position | null,
  pen: Pen,
): Group {
  const { scale, view, at } = pen;
  const marks: Mark[] = [
    ...draw(pen, geometry, DETAILS.ground, {
      fill: palette.paper,
      fillOpacity: 0.55,
      stroke: { colour: palette.paper, widthPx: 4 * scale, opacity: 0.75 },
      id: 'claim-edge',
    }),
    ...draw(pen, geometry, DETAILS.claim, {
      fill: palette.claim,
      fillOpacity: 0.2,
      hatch: claimHatch,
      stroke: { colour: palette.claim, widthPx: 1.7 * scale },
      id: 'claim-shape',
    }),
  ];
  if (ringedAt) {
    const [x, y] = view.project(ringedAt);
    const d = circlePath([x + at[0], y + at[1]], RING_PX * scale);
    marks.push(
      { kind: 'path', d, stroke: { colour: palette.paper, widthPx: 4 * scale, opacity: 0.75 } },
      {
        kind: 'path',
        d,
        stroke: { colour: palette.claim, widthPx: 1.7 * scale },
        id: 'claim-ring',
      },
    );
  }
  return layer('claim', marks);
}
