import type { MultiPolygon } from 'geojson';
import { type Box, boxObstacle, meets } from '../labels/convex.ts';
import { runsOnto } from '../labels/land.ts';
import type { PlacedLabel } from '../labels/layout.ts';
import { boxOf } from '../labels/ring.ts';
import type { MeasureFont } from '../text/font.ts';
import { ringsIn } from '../view/ringsIn.ts';
import { boxesOf, type Furniture, furniture } from './furniture.ts';
import { mapFrame } from './mapFrame.ts';
import { mapLabels } from './mapLabels.ts';
import type { MapScene } from './mapScene.ts';
import type { Pen } from './pen.ts';
import { penScale } from './penScale.ts';
import { type PlacedOnMap, placedOnMap } from './placedOnMap.ts';

/** Where everything stands on a map, before a mark of it is made. */
export interface MapLayout {
  /** What it was laid out from: without a basemap where the subject has no ground. */
  readonly scene: MapScene;
  readonly pen: Pen;
  readonly shapes: readonly PlacedOnMap[];
  readonly furniture: Furniture;
  /** In pixels of the box over the pen's scale. */
  readonly labels: readonly PlacedLabel[];
  /** Named places in view for whose names there was no room. */
  readonly unlabelledIds: readonly string[];
  /** Words of what was put by hand and is not in view. */
  readonly outOfView: readonly string[];
}

/** How much more room than usual is left around what is shown, until nothing stands on a shape. */
const ROOMS = [1, 2, 3.5, 5];

/** Lays out a map within `box` of the sheet. */
export function layOutMap(asked: MapScene, box: Box, measure: MeasureFont): MapLayout {
  const { subject } = asked;
  const scene = subject.hasGround ? asked : { ...asked, basemap: null };
  const shapes = subject.shapes.map(placedOnMap);
  const { pen, standing } = framed(scene, shapes, box, measure);
  const { labels, outOfView } = mapLabels(scene, subject, shapes, boxesOf(standing), pen, measure);
  const unlabelledIds = namedInView(scene, pen).filter((id) => !labels.some((it) => it.id === id));
  return { scene, pen, shapes, furniture: standing, labels, unlabelledIds, outOfView };
}

/** The map's view, and what stands in its corners: off the shapes, if need be with more room around these. */
function framed(
  scene: MapScene,
  shapes: readonly PlacedOnMap[],
  box: Box,
  measure: MeasureFont,
): { readonly pen: Pen; readonly standing: Furniture } {
  const { extent, hasGround } = scene.subject;
  const geometries = shapes.map(({ placed }) => placed.geometry);
  const outlines = shapes.flatMap(({ outline }) => outline ?? []);
  const size = { widthPx: box.width, heightPx: box.height };
  const frame = (room: number) => {
    const view = mapFrame([...extent, ...geometries, ...outlines], size, !hasGround, room);
    const pen: Pen = { view, at: [box.x, box.y], scale: penScale(box.width) };
    return { pen, standing: furniture(scene, geometries, pen, measure) };
  };
  let made = frame(ROOMS[0]);
  for (const room of ROOMS.slice(1)) {
    if (!coversAny(made.standing, geometries, made.pen)) break;
    made = frame(room);
  }
  return made;
}

function coversAny(standing: Furniture, shapes: readonly MultiPolygon[], { view }: Pen): boolean {
  return shapes.some((geometry) => {
    const rings = ringsIn(geometry, view);
    const land = { rings, box: boxOf(rings) };
    return boxesOf(standing).some((box) => runsOnto(box, land));
  });
}

function namedInView({ subject: { places, compared } }: MapScene, { view }: Pen): string[] {
  const frame = boxObstacle({ x: 0, y: 0, width: view.widthPx, height: view.heightPx });
  return [...places, ...(compared ? [compared] : [])]
    .filter(({ geometry }) => meets(boxOf(ringsIn(geometry, view)), frame))
    .map(({ placeId }) => placeId);
}
