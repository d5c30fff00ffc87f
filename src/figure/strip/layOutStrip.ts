import { formatNumber } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Mark } from '../../draw/drawing.ts';
import {
  type Block,
  columns,
  EMPTY,
  indented,
  lowered,
  paragraph,
  rule,
  space,
  stack,
} from '../layout/block.ts';
import { metricStep } from '../../draw/view/scaleBar.ts';
import type { StripItem } from './items.ts';
import { layOutShape, type StripStyle } from './layOutShape.ts';
import { areasFit, layOutWords, layOutWordsInRow, type WordsFrame } from './layOutWords.ts';
import {
  COLUMN_GAP_PX,
  type StripGrid,
  stripGrid,
  WORDS_GAP_PX,
  type WordsSide,
} from './stripGrid.ts';

/** Everything that the strip says and shows. */
export interface StripContent {
  readonly items: readonly StripItem[];
  /** What is not drawn, in words; may be empty. */
  readonly remark: string;
}

/** What the strip is laid out for. */
export interface StripFrame extends Omit<StripStyle, 'tooSmall'> {
  readonly widthPx: number;
  /** The most that the largest shape may be high. */
  readonly tallestPx: number;
  readonly words: WordsSide;
  readonly catalogue: Catalogue;
}

const ROW_GAP_PX = 16;
/** Between a shape's ground and its name. */
const GROUND_PX = 5;
const LONGEST_SCALE_PX = 84;
const SCALE_WORDS_GAP_PX = 6;

/** A strip as it stands on a sheet, and how large things are in it. */
export interface Strip {
  readonly block: Block;
  readonly pxPerKm: number;
}

/** All items at one scale in even columns with their words; null if it is too narrow for that. */
export function layOutStrip(content: StripContent, frame: StripFrame): Strip | null {
  const { widthPx, tallestPx, words, catalogue, measure, palette, type } = frame;
  const grid = stripGrid(content.items, widthPx, tallestPx, words);
  if (!(grid.pxPerKm > 0)) return null;
  const style: WordsFrame = {
    ...frame,
    tooSmall: catalogue.figure.strip.tooSmall,
    columnPx: grid.wordsPx,
    pxPerKm: grid.pxPerKm,
    areasInOneLine: areasFit(content.items, grid.wordsPx, frame),
  };
  const rows = chunked(content.items, grid.count).map((row) => ROWS[words](row, grid, style));
  const block = stack([
    rule(widthPx, palette.ink),
    space(8),
    headOf(grid.pxPerKm, frame),
    space(8),
    stack(rows, ROW_GAP_PX),
    content.remark === '' ? EMPTY : space(8),
    paragraph(content.remark, widthPx, type.small, palette.muted, measure),
  ]);
  return { block, pxPerKm: grid.pxPerKm };
}

type LayOutRow = (items: readonly StripItem[], grid: StripGrid, style: WordsFrame) => Block;

const ROWS: Readonly<Record<WordsSide, LayOutRow>> = {
  /** Shapes on one ground, words under them. */
  under: (items, { columnPx, pxPerKm }, style) => {
    const shapes = items.map((item) => layOutShape(item, pxPerKm, style));
    const ground = Math.max(...shapes.map(({ heightPx }) => heightPx));
    const standing = shapes.map((shape) => lowered(shape, ground - shape.heightPx));
    return stack([
      columns(standing, items.length, columnPx, { x: COLUMN_GAP_PX, y: 0 }),
      space(GROUND_PX),
      layOutWordsInRow(items, COLUMN_GAP_PX, style),
    ]);
  },
  /** Each shape with its words to the right, all about one middle. */
  beside: (items, { columnPx, shapePx, pxPerKm }, style) => {
    const shapes = items.map((item) => layOutShape(item, pxPerKm, style));
    const words = items.map((item) => layOutWords(item, style));
    const middle = Math.max(...[...shapes, ...words].map(({ heightPx }) => heightPx)) / 2;
    const centred = (block: Block) => lowered(block, middle - block.heightPx / 2);
    const cells = shapes.map((shape, i) =>
      indented(centred(words[i]), shapePx + WORDS_GAP_PX, centred(shape)),
    );
    return columns(cells, items.length, columnPx, { x: COLUMN_GAP_PX, y: 0 });
  },
};

function chunked<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** The heading, with the scale at the right end of its line or, where that is too short, below it. */
function headOf(pxPerKm: number, frame: StripFrame): Block {
  const { widthPx, catalogue, measure, palette, type } = frame;
  const { figure, map, locale } = catalogue;
  const step = metricStep(1000 / pxPerKm, LONGEST_SCALE_PX);
  const words = map.scale.step(formatNumber(step.value, { locale, significant: 2 }), step.unit);
  const heading = paragraph(figure.strip.heading, widthPx, type.heading, palette.ink, measure);
  const scalePx = step.widthPx + SCALE_WORDS_GAP_PX + measure(words, type.small);
  const isBeside = measure(figure.strip.heading, type.heading) + COLUMN_GAP_PX + scalePx <= widthPx;
  const belowPx = isBeside ? 0 : heading.heightPx;
  return {
    ...heading,
    heightPx: heading.heightPx + belowPx,
    draw: (x, y) => {
      const base = y + belowPx + type.heading.sizePx;
      const right = isBeside ? x + widthPx : x + scalePx;
      const left = right - scalePx;
      const bar: Mark = {
        kind: 'path',
        id: 'strip-scale',
        d: `M${left} ${base - 5}L${left} ${base}L${left + step.widthPx} ${base}L${left + step.widthPx} ${base - 5}`,
        stroke: { colour: palette.ink, widthPx: 1.2 },
      };
      const text: Mark = {
        kind: 'text',
        x: right,
        y: base,
        anchor: 'end',
        text: words,
        font: type.small,
        colour: palette.muted,
      };
      return [...heading.draw(x, y), bar, text];
    },
  };
}
