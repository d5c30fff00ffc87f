import type { MultiPolygon } from 'geojson';
import type { Group, Mark } from '../drawing.ts';
import { boxOf, type Rings } from '../labels/ring.ts';
import { circlePath } from '../view/pathShapes.ts';
import { DETAILS } from '../view/pathOf.ts';
import type { MapScene } from './mapScene.ts';
import { draw, layer, type Pen } from './pen.ts';
import type { MapShape } from './subject.ts';

/** A shape smaller than this is ringed, or nobody would find it. */
const SMALLEST_PX = 7;
const RING_PX = 10;

/** Whether a shape, projected, is too small to be seen. */
export function isTooSmall(rings: Rings, { scale }: Pen): boolean {
  const { width, height } = boxOf(rings);
  return Math.max(width, height) < SMALLEST_PX * scale;
}

/** A shape where it lies: hatched as well as coloured, with a strong outline, and a ring if it is tiny. */
export function shapeMarks(
  { id, colour, hatch, placement }: MapShape,
  geometry: MultiPolygon,
  isRinged: boolean,
  { palette }: MapScene,
  pen: Pen,
): Group {
  const { scale, view, at } = pen;
  const edge = { colour: palette.paper, widthPx: 4 * scale, opacity: 0.75 };
  const stroke = { colour, widthPx: 1.7 * scale };
  const marks: Mark[] = [
    ...draw(pen, geometry, DETAILS.ground, {
      fill: palette.paper,
      fillOpacity: 0.55,
      stroke: edge,
      id: `${id}-edge`,
    }),
    ...draw(pen, geometry, DETAILS.claim, {
      fill: colour,
      fillOpacity: 0.2,
      hatch,
      stroke,
      id: `${id}-shape`,
    }),
  ];
  if (isRinged) {
    const [x, y] = view.project(placement.center);
    const d = circlePath([x + at[0], y + at[1]], RING_PX * scale);
    marks.push({ kind: 'path', d, stroke: edge }, { kind: 'path', d, stroke, id: `${id}-ring` });
  }
  return layer(id, marks);
}
