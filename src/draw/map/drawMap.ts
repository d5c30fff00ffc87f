import type { River } from '../ground/basemap.ts';
import type { Box } from '../drawing.ts';
import type { PlacedLabel } from '../labels/layout.ts';
import { waterName } from '../labels/waters.ts';
import { riverLayersOf } from '../ground/rivers.ts';
import { thamesApart } from '../ground/thames.ts';
import type { MeasureFont } from '../text/font.ts';
import { DETAILS } from '../view/pathOf.ts';
import { ringsIn } from '../view/ringsIn.ts';
import { groundMarks, overlayMarks, riverMarks } from './groundMarks.ts';
import { labelMarks } from './labelMarks.ts';
import { locatorMarks } from './locator.ts';
import { layOutMap } from './layOutMap.ts';
import type { DrawnShape, MapPart, MapScene } from './mapScene.ts';
import { draw, type Pen } from './pen.ts';
import type { PlacedOnMap } from './placedOnMap.ts';
import { regionLines, regionMarks } from './regionMarks.ts';
import { scaleMarks } from './scaleMarks.ts';
import { isTooSmall, shapeMarks } from './shapeMarks.ts';
import { namesOnMap } from './namesOnMap.ts';
import { sizeOnlyMarks } from './sizeOnly.ts';
import { yardstickMarks } from './yardstickMarks.ts';

/**
 * The map of a figure, in an equal-area projection: the ground, the named places, shapes at true size,
 * names, scale and a locator; all within `box` of the sheet.
 */
export function drawMap(scene: MapScene, box: Box, measure: MeasureFont): MapPart {
  const { subject, palette } = scene;
  const layout = layOutMap(scene, box, measure);
  const { scene: ground, pen, shapes, furniture, labels, unlabelledIds } = layout;
  const { note, scale, locator } = furniture;
  const { view } = pen;
  const drawnShapes = shapes.map((shape) => drawnShape(shape, pen));
  return {
    marks: {
      kind: 'group',
      id: 'map',
      clip: box,
      marks: [
        ...groundMarks(ground, subject, pen),
        regionMarks(ground, subject, pen),
        ...overlayMarks(ground, pen),
        ...shapes.flatMap(({ shape, placed, outline }, i) => [
          shapeMarks(shape, placed.geometry, drawnShapes[i].isRinged, ground, pen),
          ...(outline ? [yardstickMarks(shape, outline, ground, pen)] : []),
        ]),
        ...(subject.outlinesOnTop && shapes.length > 0 ? [regionLines(ground, subject, pen)] : []),
        labelMarks(labels, palette, pen),
        ...(note ? [sizeOnlyMarks(note, palette, pen)] : []),
        scaleMarks(scale.content, scale.box, palette, pen),
        ...(locator ? [locatorMarks(ground, subject.homeIso, locator, pen)] : []),
      ],
    },
    view,
    names: namesOnMap(labels, pen),
    outOfView: layout.outOfView,
    projection: view.projectionName,
    shapes: drawnShapes,
    drawn: {
      ...drawnOf(ground, labels),
      unlabelledIds,
      riverLayers: riverLayersOf(drawnRivers(ground, labels, pen)),
      hasThames: hasThames(ground, pen),
      hasLocator: locator !== null,
    },
  };
}

function drawnShape({ shape: { id, placement }, placed }: PlacedOnMap, pen: Pen): DrawnShape {
  const isRinged = isTooSmall(ringsIn(placed.geometry, pen.view), pen);
  return { id, placement, isRinged };
}

/** What of the scene is on the map. */
function drawnOf(
  { basemap, subject: { places } }: MapScene,
  labels: readonly PlacedLabel[],
): Omit<MapPart['drawn'], 'unlabelledIds' | 'hasLocator' | 'riverLayers' | 'hasThames'> {
  const labelled = new Set(labels.map(({ id }) => id));
  const ids = places.map(({ placeId }) => placeId);
  return {
    placeIds: ids,
    generalisedIds: places
      .filter(({ quality }) => quality === 'simplified')
      .map(({ placeId }) => placeId),
    labelledIds: ids.filter((id) => labelled.has(id)),
    usesBasemap: basemap !== null,
  };
}

function hasThames({ basemap }: MapScene, pen: Pen): boolean {
  return basemap !== null && draw(pen, thamesApart(basemap).thames, DETAILS.ground, {}).length > 0;
}

/** The rivers of which a line or the name is on the map. */
function drawnRivers(
  { basemap, catalogue, palette }: MapScene,
  labels: readonly PlacedLabel[],
  pen: Pen,
): River[] {
  const rivers = basemap?.rivers ?? [];
  const words = new Set(
    labels.flatMap(({ lines }) => lines.map(({ line }) => line.tone === 'water' && line.text)),
  );
  return rivers.filter(
    (river) =>
      words.has(waterName(river.properties, catalogue)) ||
      riverMarks([river], palette, pen).length > 0,
  );
}
