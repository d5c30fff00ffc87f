import { AUTHALIC_RADIUS_METRES, RADIANS } from '../../measure/ellipsoid.ts';
import type { Group, Mark } from '../drawing.ts';
import type { Box } from '../labels/convex.ts';
import { boxOf } from '../labels/ring.ts';
import { discView, type EqualAreaView } from '../view/equalAreaView.ts';
import { boxPath, circlePath, linePath } from '../view/pathShapes.ts';
import { DETAILS, pathOf } from '../view/pathOf.ts';
import type { Point, Size } from '../view/screenView.ts';
import type { MapScene } from './mapScene.ts';
import { layer, moved, type Pen } from './pen.ts';

const SHARE_OF_MAP = 0.2;
const DIAMETER_PX = { least: 64, most: 150 };
/** Maps with a side shorter than this have none. */
const SMALLEST_MAP_PX = 300;
/** Radius of the disc over the diagonal of the map; it is at least this, and half the globe at most. */
const RADIUS_SHARE = 3.5;
const LEAST_RADIUS_METRES = 1e6;
/** A map that shows as much of the globe needs no locator. */
const WHOLE_RADIANS = 1;
/** The map's frame in the locator is drawn at least that large. */
const SMALLEST_FRAME_PX = 6;

/** The diameter of the disc that shows where on the globe the map lies; null if there is none. */
export function locatorDiameterPx({
  widthPx,
  heightPx,
  metresPerPx,
}: EqualAreaView): number | null {
  const shorter = Math.min(widthPx, heightPx);
  const radians = (Math.hypot(widthPx, heightPx) * metresPerPx) / AUTHALIC_RADIUS_METRES;
  if (shorter < SMALLEST_MAP_PX || radians > WHOLE_RADIANS) return null;
  return Math.min(DIAMETER_PX.most, Math.max(DIAMETER_PX.least, shorter * SHARE_OF_MAP));
}

/** A part of the globe as a disc, the country of the claim and the map's frame marked in it. */
export function locatorMarks(
  { basemap, palette }: MapScene,
  homeIso: string | null,
  box: Box,
  pen: Pen,
): Group {
  const { view, scale } = pen;
  const corner = moved(box, pen);
  const middle: Point = [corner.x + corner.width / 2, corner.y + corner.height / 2];
  const disc = discOf(view, box.width);
  const inset: Pen = { view: disc, at: [corner.x, corner.y], scale };
  const countries = (basemap?.countries.features ?? []).map(({ geometry, properties }) => ({
    isHome: properties.id === homeIso,
    d: pathOf(geometry, disc, DETAILS.locator, inset.at),
  }));
  const filled = (d: string, fill: string): Mark[] => (d === '' ? [] : [{ kind: 'path', d, fill }]);
  const circle = circlePath(middle, box.width / 2);
  const marks: Mark[] = [
    { kind: 'path', d: circlePath(middle, box.width / 2 + 3 * scale), fill: palette.paper },
    { kind: 'path', d: circle, fill: palette.water },
    ...filled(countries.map(({ d }) => d).join(''), palette.ruleStrong),
    ...filled(countries.find(({ isHome }) => isHome)?.d ?? '', palette.muted),
    { kind: 'path', d: circle, stroke: { colour: palette.borderStrong, widthPx: 0.8 * scale } },
    {
      kind: 'path',
      d: framePath(view, inset),
      stroke: { colour: palette.claim, widthPx: 1.6 * scale },
      id: 'locator-frame',
    },
  ];
  return layer('locator', marks);
}

function discOf(view: EqualAreaView, diameterPx: number): EqualAreaView {
  const diagonal = Math.hypot(view.widthPx, view.heightPx) * view.metresPerPx;
  const radius = Math.max(LEAST_RADIUS_METRES, RADIUS_SHARE * diagonal) / AUTHALIC_RADIUS_METRES;
  const center = view.unproject([view.widthPx / 2, view.heightPx / 2]);
  return discView(center, Math.min(90, radius / RADIANS), diameterPx);
}

const STEPS = 6;

function framePath(map: EqualAreaView, { view, at }: Pen): string {
  const points = edgePoints(map)
    .map((point) => view.project(map.unproject(point)))
    .map(([x, y]): Point => [x + at[0], y + at[1]]);
  const box = boxOf([points]);
  if (Math.max(box.width, box.height) >= SMALLEST_FRAME_PX) return `${linePath(points)}Z`;
  const half = SMALLEST_FRAME_PX / 2;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return boxPath({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });
}

function edgePoints({ widthPx, heightPx }: Size): Point[] {
  const corners: Point[] = [[0, 0], [widthPx, 0], [widthPx, heightPx], [0, heightPx]]; // prettier-ignore
  return corners.flatMap(([x, y], i) => {
    const [toX, toY] = corners[(i + 1) % corners.length];
    return Array.from({ length: STEPS }, (_, k): Point => [
      x + ((toX - x) * k) / STEPS,
      y + ((toY - y) * k) / STEPS,
    ]);
  });
}
