import type { Group, Mark } from '../drawing.ts';
import type { Box } from '../labels/convex.ts';
import { LEADER } from '../labels/leader.ts';
import { layOutLabels } from '../labels/layOutLabels.ts';
import type { LabelScene, PlacedLabel } from '../labels/layout.ts';
import type { Tone } from '../labels/textStyle.ts';
import type { Palette } from '../palette.ts';
import type { MeasureFont } from '../text/font.ts';
import { circlePath, linePath } from '../view/pathShapes.ts';
import { metresPerDegree } from '../view/scaleBar.ts';
import type { Point, ScreenView } from '../view/screenView.ts';
import { arrowMarks } from './arrowMarks.ts';
import { layer, type Pen } from './pen.ts';

/** A figure names fewer towns than the interactive map does at the same scale, by this many zooms. */
const FEWER_ZOOMS = 0.7;
const TILE_PX = 512;
const DOT_RADIUS_PX = 2.4;
const HALO_PX = 3;

/** Labels laid out for a figure's map in an equal-area projection. */
export function figureLabels(
  scene: Omit<LabelScene, 'covered'>,
  covered: readonly Box[],
  pen: Pen,
  measure: MeasureFont,
): PlacedLabel[] {
  const { view, scale } = pen;
  const zoom = zoomOf(view.center[1], view.metresPerPx * scale) - FEWER_ZOOMS;
  return scaledLabels(scene, covered, pen, zoom, measure);
}

/**
 * Labels are laid out in their usual size in a view in which lengths are `scale` times shorter, and are
 * to be drawn that much larger.
 *
 * @param zoom of a web map at the scale of that view
 */
export function scaledLabels(
  scene: Omit<LabelScene, 'covered'>,
  covered: readonly Box[],
  { view, scale }: Pick<Pen<ScreenView>, 'view' | 'scale'>,
  zoom: number,
  measure: MeasureFont,
): PlacedLabel[] {
  const smaller: ScreenView = {
    widthPx: view.widthPx / scale,
    heightPx: view.heightPx / scale,
    project: (position) => {
      const [x, y] = view.project(position);
      return [x / scale, y / scale];
    },
    unproject: ([x, y]) => view.unproject([x * scale, y * scale]),
  };
  const boxes = covered.map((box) => ({
    x: box.x / scale,
    y: box.y / scale,
    width: box.width / scale,
    height: box.height / scale,
  }));
  return layOutLabels({ ...scene, covered: boxes }, smaller, zoom, (text, style) =>
    measure(text, { family: 'sans', ...style }),
  );
}

/** Farther from the equator a web map is so much larger than life that zooms there tell nothing. */
const FARTHEST_LATITUDE = 60;

/** The zoom at which a web map has that scale at a latitude. */
function zoomOf(latitude: number, metresPerPx: number): number {
  const parallel = Math.min(Math.abs(latitude), FARTHEST_LATITUDE);
  return Math.log2((360 * metresPerDegree(parallel).east) / (TILE_PX * metresPerPx));
}

const toneColour = (tone: Tone, { ink, muted, waterText }: Palette) =>
  ({ plain: ink, quiet: muted, water: waterText })[tone];

export function labelMarks(
  labels: readonly PlacedLabel[],
  palette: Palette,
  pen: Pick<Pen, 'scale' | 'at'>,
): Group {
  const { scale, at } = pen;
  const placed = (x: number, y: number): [number, number] => [at[0] + x * scale, at[1] + y * scale];
  const marks = labels.flatMap(({ dot, leader, arrow, lines }): Mark[] => [
    ...(arrow ? arrowMarks(placed(...arrow.from), placed(...arrow.to), palette, scale) : []),
    ...(leader ? leaderMarks(placed(...leader.from), placed(...leader.to), palette, scale) : []),
    ...(dot
      ? [
          {
            kind: 'path' as const,
            d: circlePath(placed(...dot), DOT_RADIUS_PX * scale),
            fill: palette.ink,
            stroke: { colour: palette.paper, widthPx: 1.2 * scale },
          },
        ]
      : []),
    ...lines.map(({ line, x, y, anchor, angleDegrees }): Mark => {
      const [sheetX, sheetY] = placed(x, y);
      return {
        kind: 'text',
        x: sheetX,
        y: sheetY,
        anchor,
        ...(angleDegrees ? { angleDegrees } : {}),
        text: line.text,
        font: { family: 'sans', ...line.style, sizePx: line.style.sizePx * scale },
        colour: toneColour(line.tone, palette),
        halo: { colour: palette.paper, widthPx: HALO_PX * scale },
        ...(line.language ? { language: line.language } : {}),
      };
    }),
  ]);
  return layer('labels', marks);
}

/** A thin line with a soft edge, and a point where it ends. */
function leaderMarks(from: Point, to: Point, { ink, paper }: Palette, scale: number): Mark[] {
  const d = linePath([from, to]);
  const end = circlePath(to, LEADER.endPx * scale);
  const edge = { colour: paper, widthPx: LEADER.haloPx * scale, opacity: 0.85 };
  return [
    { kind: 'path', d, stroke: edge },
    { kind: 'path', d: end, fill: ink, stroke: { ...edge, widthPx: 1.2 * scale } },
    { kind: 'path', d, stroke: { colour: ink, widthPx: LEADER.widthPx * scale } },
  ];
}
