import { type Box, boxObstacle, meets } from '../labels/convex.ts';
import type { PlacedLabel } from '../labels/layout.ts';
import { boxOf } from '../labels/ring.ts';
import type { MeasureFont } from '../text/font.ts';
import { projected } from '../view/project.ts';
import { type Furniture, furniture } from './furniture.ts';
import { mapFrame } from './mapFrame.ts';
import { mapLabels } from './mapLabels.ts';
import type { MapScene } from './mapScene.ts';
import type { Pen } from './pen.ts';
import { penScale } from './penScale.ts';
import { type PlacedOnMap, placedOnMap } from './placedOnMap.ts';
import { type SizeOnly, sizeOnly } from './sizeOnly.ts';
import { valuedOn } from './valued.ts';

/** Where everything stands on a map, before a mark of it is made. */
export interface MapLayout {
  /** What it was laid out from: without a basemap where the subject has no ground. */
  readonly scene: MapScene;
  readonly pen: Pen;
  readonly shapes: readonly PlacedOnMap[];
  readonly note: SizeOnly | null;
  readonly furniture: Furniture;
  /** In pixels of the box over the pen's scale. */
  readonly labels: readonly PlacedLabel[];
  /** Named places in view for whose names there was no room. */
  readonly unlabelledIds: readonly string[];
}

/** Lays out a map within `box` of the sheet. */
export function layOutMap(asked: MapScene, box: Box, measure: MeasureFont): MapLayout {
  const { subject } = asked;
  const scene = subject.hasGround ? asked : { ...asked, basemap: null };
  const shapes = subject.shapes.map(placedOnMap);
  const geometries = shapes.map(({ placed }) => placed.geometry);
  const outlines = shapes.flatMap(({ outline }) => outline ?? []);
  const size = { widthPx: box.width, heightPx: box.height };
  const view = mapFrame([...subject.extent, ...geometries, ...outlines], size, !subject.hasGround);
  const pen: Pen = { view, at: [box.x, box.y], scale: penScale(box.width) };
  const valued = valuedOn(subject, geometries, pen);
  const note =
    subject.sizeOnly !== null && shapes.length > 0
      ? sizeOnly(subject.sizeOnly, valued, pen, measure)
      : null;
  const taken = note ? [note.box] : [];
  const standing = furniture(scene, { valued, taken }, pen, measure);
  const { scale, locator } = standing;
  const covered = [scale.box, ...(locator ? [locator] : []), ...taken];
  const labels = mapLabels(scene, subject, shapes, covered, pen, measure);
  const unlabelledIds = namedInView(scene, pen).filter((id) => !labels.some((it) => it.id === id));
  return { scene, pen, shapes, note, furniture: standing, labels, unlabelledIds };
}

function namedInView({ subject: { places, compared } }: MapScene, { view }: Pen): string[] {
  const frame = boxObstacle({ x: 0, y: 0, width: view.widthPx, height: view.heightPx });
  return [...places, ...(compared ? [compared] : [])]
    .filter(({ geometry }) => meets(boxOf(projected(geometry, view, 0.5).lines), frame))
    .map(({ placeId }) => placeId);
}
