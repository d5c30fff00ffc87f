import type { Position } from 'geojson';
import type { Point, ScreenView } from '../view/screenView.ts';
import { projectNear } from '../view/worldCopy.ts';
import { type Box, grown, isWithin, meets } from './convex.ts';
import { block, type LabelledSea, type Layout, type PlacedLabel } from './layout.ts';
import { boxAround } from './areaGrid.ts';
import { baselinesOf, type LabelLine, sizeOfLines } from './textStyle.ts';

const STYLE = { sizePx: 12, weight: 400, isItalic: true } as const;
/** Room kept between a name and the shore. */
const SHORE_PX = 4;
const MARGIN_PX = 4;

/** A sea's name as it is set. */
export function seaLine({ name }: LabelledSea): LabelLine {
  return { text: name, style: STYLE, tone: 'water' };
}

/** A sea's name in its waters, in the way of what comes later; null where it would come on land. */
export function placeSea(sea: LabelledSea, layout: Layout): PlacedLabel | null {
  const { position, room } = sea;
  const { view, measure, frame, obstacles } = layout;
  const lines = [seaLine(sea)];
  const [middle] = projectNear(view, [position], position[0]);
  const box = boxAround(middle, sizeOfLines(lines, measure));
  if (!isWithin(box, frame)) return null;
  if (!isInWater(grown(box, SHORE_PX), middle, room, view)) return null;
  const around = grown(box, MARGIN_PX);
  if (obstacles.some((obstacle) => meets(around, obstacle))) return null;
  const baselines = baselinesOf(lines);
  const label: PlacedLabel = {
    id: sea.id,
    box,
    dot: null,
    lines: lines.map((line, i) => ({
      line,
      x: middle[0],
      y: box.y + baselines[i],
      anchor: 'middle',
    })),
  };
  block(layout, label);
  return label;
}

/** Whether a box about a sea's position lies in its room, however the view turns it. */
function isInWater(
  { x, y, width, height }: Box,
  middle: Point,
  room: LabelledSea['room'],
  view: ScreenView,
): boolean {
  const [lon, lat] = view.unproject(middle);
  const edge: Point[] = [0, 0.5, 1].flatMap((u): Point[] =>
    [0, 0.5, 1].map((v): Point => [x + u * width, y + v * height]),
  );
  const ground: Position[] = edge.map((point) => view.unproject(point));
  const east = Math.max(
    ...ground.map(([at]) => Math.abs(at - lon - 360 * Math.round((at - lon) / 360))),
  );
  const north = Math.max(...ground.map(([, at]) => Math.abs(at - lat)));
  return Number.isFinite(east) && !room.some((shore) => shore[0] < east && shore[1] < north);
}
