import type { MultiPolygon } from 'geojson';
import type { Group } from '../drawing.ts';
import { DETAILS } from '../view/pathOf.ts';
import { outlineOf } from '../view/outline.ts';
import type { MapScene } from './mapScene.ts';
import { draw, layer, type Pen } from './pen.ts';
import type { MapShape } from './subject.ts';

/** The outline of a yardstick that is larger than the claim, laid over it: a line, and no area. */
export function yardstickMarks(
  { colour }: MapShape,
  geometry: MultiPolygon,
  { palette }: MapScene,
  pen: Pen,
): Group {
  const { scale } = pen;
  const line = outlineOf(geometry);
  return layer('yardstick', [
    ...draw(pen, line, DETAILS.region, {
      stroke: { colour: palette.paper, widthPx: 4 * scale, opacity: 0.75 },
      id: 'yardstick-edge',
    }),
    ...draw(pen, line, DETAILS.region, {
      stroke: { colour, widthPx: 1.5 * scale },
      id: 'yardstick-outline',
    }),
  ]);
}
