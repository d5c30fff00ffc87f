import { formatNumber } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Group, Mark } from '../drawing.ts';
import type { Box } from '../labels/convex.ts';
import type { Palette } from '../palette.ts';
import type { Font, MeasureFont } from '../text/font.ts';
import { latitudeWords } from '../view/coordinateWords.ts';
import { linePath } from '../view/pathShapes.ts';
import { metresPerPixel, scaleOf, type ScaleStep } from '../view/scaleBar.ts';
import type { ScreenView } from '../view/screenView.ts';
import type { Corner } from './corners.ts';
import { layer, moved, type Pen } from './pen.ts';

/** Where a scale stands, the usual corner first, and how far from the edges. */
export const SCALE_CORNERS: readonly Corner[] = [
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
];
export const SCALE_MARGIN_PX = 14;

const WIDEST_PX = 120;
const SHARE_OF_WIDTH = 0.22;
const TYPE_PX = 11;
const TICK_PX = 5;
const ROW_PX = 16;
const GAP_PX = 6;
/** Where the scale differs by more than this over the map, it says where it holds. */
const SAID_FROM = 0.01;

/** A scale bar, kilometres over miles, true at the middle of the map. */
export interface MapScale {
  readonly bars: readonly { readonly widthPx: number; readonly words: string }[];
  readonly where: string | null;
  /** How far from its left edge `where` begins. */
  readonly wherePx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export function mapScale(
  { view, scale }: Pen<ScreenView>,
  catalogue: Catalogue,
  measure: MeasureFont,
): MapScale {
  const { km, mi, latitude } = scaleOf(
    view,
    Math.min(WIDEST_PX * scale, SHARE_OF_WIDTH * view.widthPx),
  );
  const words = ({ value, unit }: ScaleStep) =>
    catalogue.map.scale.step(formatNumber(value, { locale: catalogue.locale }), unit);
  const bars = [km, mi].map((step) => ({ widthPx: step.widthPx, words: words(step) }));
  const where =
    differsBy(view) > SAID_FROM
      ? catalogue.map.scale.atLatitude(latitudeWords(latitude, catalogue))
      : null;
  const font = fontOf(scale);
  const gap = GAP_PX * scale;
  const widest = Math.max(...bars.map((bar) => bar.widthPx + gap + measure(bar.words, font)));
  const wherePx = widest + 2 * gap;
  return {
    bars,
    where,
    wherePx,
    widthPx: where ? wherePx + measure(where, font) : widest,
    heightPx: 2 * ROW_PX * scale,
  };
}

const fontOf = (scale: number): Font => ({ family: 'sans', sizePx: TYPE_PX * scale, weight: 400 });

/** How far the scale along parallels is from that in the middle anywhere on the map, as a share. */
function differsBy(view: ScreenView): number {
  const at = (x: number, y: number) =>
    metresPerPixel(view, view.unproject([x * view.widthPx, y * view.heightPx]));
  const middle = at(0.5, 0.5);
  const scales = [0.05, 0.5, 0.95].flatMap((x) => [0.05, 0.5, 0.95].map((y) => at(x, y)));
  return Math.max(...scales.filter(Number.isFinite).map((scale) => Math.abs(scale / middle - 1)));
}

export function scaleMarks(
  { bars, where, wherePx }: MapScale,
  box: Box,
  palette: Palette,
  pen: Pen<ScreenView>,
): Group {
  const { scale } = pen;
  const { x, y, height } = moved(box, pen);
  const halo = { colour: palette.paper, widthPx: 3 * scale };
  const line = y + height / 2;
  const longest = Math.max(...bars.map(({ widthPx }) => widthPx));
  const ends = bars.map(({ widthPx }, i) => {
    const tick = line + (i === 0 ? -TICK_PX : TICK_PX) * scale;
    return linePath([[x, line], [x, tick]]) + linePath([[x + widthPx, line], [x + widthPx, tick]]); // prettier-ignore
  });
  const d = linePath([[x, line], [x + longest, line]]) + ends.join(''); // prettier-ignore
  const text = { kind: 'text', font: fontOf(scale), halo } as const;
  const baselines = [line - 4 * scale, line + 12 * scale];
  const marks: Mark[] = [
    { kind: 'path', d, stroke: { colour: palette.paper, widthPx: 4 * scale, opacity: 0.8 } },
    { kind: 'path', d, stroke: { colour: palette.ink, widthPx: 1.3 * scale } },
    ...bars.map(({ widthPx, words }, i): Mark => ({
      ...text,
      x: x + widthPx + GAP_PX * scale,
      y: baselines[i],
      anchor: 'start',
      text: words,
      colour: palette.ink,
    })),
  ];
  if (where) {
    marks.push({
      ...text,
      x: x + wherePx,
      y: line + 4 * scale,
      anchor: 'start',
      text: where,
      colour: palette.muted,
    });
  }
  return layer('scale', marks);
}
