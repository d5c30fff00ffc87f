import { type Placement, placeRigid } from '../../shape/rigid.ts';
import type { Box } from '../drawing.ts';
import type { River } from '../basemap.ts';
import type { PlacedLabel } from '../labels/layout.ts';
import { waterName } from '../labels/waters.ts';
import { riverLayersOf } from '../rivers.ts';
import type { MeasureFont } from '../text/font.ts';
import { projected } from '../view/project.ts';
import { claimMarks, isTooSmall } from './claimMarks.ts';
import { claimPlacement } from './claimPlacement.ts';
import { type ClaimShape, claimShape } from './claimShape.ts';
import { furniture } from './furniture.ts';
import { groundMarks, overlayMarks, riverMarks } from './groundMarks.ts';
import { labelMarks } from './labelMarks.ts';
import { locatorMarks } from './locator.ts';
import { mapFrame } from './mapFrame.ts';
import { mapLabels } from './mapLabels.ts';
import type { MapPart, MapScene } from './mapScene.ts';
import type { Pen } from './pen.ts';
import { regionMarks } from './regionMarks.ts';
import { scaleMarks } from './scaleMarks.ts';
import { sizeOnly, sizeOnlyMarks } from './sizeOnly.ts';
import { mapSubject, type MapSubject } from './subject.ts';
import { typeScale } from './typeScale.ts';
import { yardstickMarks } from './yardstickMarks.ts';

/**
 * The map of a figure, in an equal-area projection: the ground, the named places, the claim's shape
 * at true size, names, scale and a locator; all within `box` of the sheet.
 */
export function drawMap(scene: MapScene, box: Box, measure: MeasureFont): MapPart {
  const { catalogue } = scene;
  const shape = claimShape(scene);
  const subject = mapSubject(scene, shape.kind === 'laid-over');
  const placement = placementOf(scene, subject, shape);
  const placed = shape.kind && placement ? placeRigid(shape.body, placement) : null;
  const outline =
    shape.kind && shape.outline && placement ? placeRigid(shape.outline, placement).geometry : null;
  const size = { widthPx: box.width, heightPx: box.height };
  // Where no place is known there is no ground.
  const isBare = subject.kind === 'nowhere';
  const drawn = [placed?.geometry ?? null, outline].filter((geometry) => geometry !== null);
  const shown = [...subject.extent, ...drawn];
  const view = mapFrame(shown, size, isBare);
  const pen: Pen = { view, at: [box.x, box.y], scale: typeScale(box.width) };
  const ground = isBare ? { ...scene, basemap: null } : scene;
  const isRinged = placed !== null && isTooSmall(projected(placed.geometry, view, 0.5).lines, pen);
  const words = catalogue.figure.sizeOnly[subject.kind];
  const note = placed && words !== null ? sizeOnly(words, pen, measure) : null;
  const taken = note ? [note.box] : [];
  const { scale, locator } = furniture(
    ground,
    subject,
    { claim: placed?.geometry ?? null, taken },
    pen,
    measure,
  );
  const covered = [scale.box, ...(locator ? [locator] : []), ...taken];
  const labels = mapLabels(ground, subject, { placed, placement }, covered, pen, measure);
  return {
    marks: {
      kind: 'group',
      id: 'map',
      clip: box,
      marks: [
        ...groundMarks(ground, subject, pen),
        regionMarks(ground, subject, pen),
        ...overlayMarks(ground, pen),
        ...(placed
          ? [claimMarks(ground, placed.geometry, isRinged ? placement!.center : null, pen)]
          : []),
        ...(outline ? [yardstickMarks(ground, outline, pen)] : []),
        labelMarks(labels, scene.palette, pen),
        ...(note ? [sizeOnlyMarks(note, scene.palette, pen)] : []),
        scaleMarks(scale.content, scale.box, scene.palette, pen),
        ...(locator ? [locatorMarks(ground, subject.homeIso, locator, pen)] : []),
      ],
    },
    view,
    projection: view.projectionName,
    subject: subject.kind,
    shape: {
      kind: shape.kind,
      problem: shape.kind ? null : shape.problem,
      areaKm2: shape.areaKm2,
      placement: placed ? placement : null,
      isRinged,
    },
    drawn: {
      ...drawnOf(ground, subject, labels),
      riverLayers: riverLayersOf(drawnRivers(ground, labels, pen)),
      hasLocator: locator !== null,
    },
  };
}

/** What of the scene is on the map. */
function drawnOf(
  { basemap }: MapScene,
  { places }: MapSubject,
  labels: readonly PlacedLabel[],
): Omit<MapPart['drawn'], 'hasLocator' | 'riverLayers'> {
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

function placementOf(
  { claim, shape: { placement }, basemap }: MapScene,
  { home }: MapSubject,
  shape: ClaimShape,
): Placement | null {
  if (!shape.kind) return null;
  if (placement) return placement;
  const center = home ? claimPlacement(claim, shape.body, home, basemap) : [0, 0];
  return { center, bearingDegrees: 0 };
}
