import type { Position } from 'geojson';
import type { Box, Group } from '../draw/drawing.ts';
import { labelMarks, scaledLabels } from '../draw/map/labelMarks.ts';
import { freeCorner, type Valued } from '../draw/map/corners.ts';
import type { MapMarks, MapScene } from '../draw/map/mapScene.ts';
import { outOfView, withAnnotations } from '../draw/labels/placeByHand.ts';
import type { Pen } from '../draw/map/pen.ts';
import { penScale } from '../draw/map/penScale.ts';
import { mapScale, SCALE_CORNERS, scaleMarks, SCALE_MARGIN_PX } from '../draw/map/scaleMarks.ts';
import { sizeOnly, sizeOnlyMarks } from '../draw/map/sizeOnly.ts';
import type { MeasureFont } from '../draw/text/font.ts';
import { mercatorView } from '../draw/view/mercatorView.ts';
import type { ScreenView } from '../draw/view/screenView.ts';
import { cameraIn, type PageMap } from './pageMap.ts';

/** What it costs to cover one of the shapes, or of the places in colour. */
const COST = { shape: 100, place: 10 } as const;

/** The page's map in its box: its picture, and names, scale and note as on any figure's map. */
export function pageMapMarks(
  { look, labels, png }: PageMap,
  { subject, palette, catalogue, annotations }: MapScene,
  box: Box,
  measure: MeasureFont,
): MapMarks {
  if (!png) throw new Error('The page’s map has not been drawn yet.');
  const size = { widthPx: box.width, heightPx: box.height };
  const camera = cameraIn(look, size);
  const view = mercatorView(camera, size);
  const pen: Pen<ScreenView> = { view, at: [box.x, box.y], scale: penScale(box.width) };
  const inView = (ring: readonly Position[]) => ring.map((position) => view.project(position));
  const valued: Valued[] = [
    ...labels.keptClear.map((ring) => ({ rings: [inView(ring)], cost: COST.shape })),
    ...labels.regions.map(({ rings }) => ({ rings: rings.map(inView), cost: COST.place })),
  ];
  const note = subject.sizeOnly === null ? null : sizeOnly(subject.sizeOnly, valued, pen, measure);
  const taken = note ? [note.box] : [];
  const scale = mapScale(pen, catalogue, measure);
  const scaleBox = freeCorner(view, scale, SCALE_MARGIN_PX * pen.scale, SCALE_CORNERS, {
    valued,
    taken,
    most: Infinity,
  })!;
  const placed = scaledLabels(
    withAnnotations(labels, annotations),
    [...taken, scaleBox],
    pen,
    camera.zoom - Math.log2(pen.scale),
    measure,
  );
  const marks: Group = {
    kind: 'group',
    id: 'map',
    clip: box,
    marks: [
      { kind: 'image', id: 'page-map', box, png },
      labelMarks(placed, palette, pen),
      ...(note ? [sizeOnlyMarks(note, palette, pen)] : []),
      scaleMarks(scale, scaleBox, palette, pen),
    ],
  };
  return { marks, outOfView: outOfView(labels, placed, annotations) };
}
