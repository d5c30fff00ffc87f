import type { Size } from '../../draw/view/screenView.ts';
import {
  accentedParagraph,
  type Block,
  columns,
  EMPTY,
  paragraph,
  space,
  stack,
} from '../layout/block.ts';
import { layOutChecks } from '../layout/checksBlock.ts';
import type { CheckLine } from '../content.ts';
import type { PairFrame } from '../pair/layOutPair.ts';
import type { PairContent } from '../pair/pairContent.ts';
import { columnCounts, secondShape } from '../pair/pairShapes.ts';
import { scaleLine } from '../pair/scaleLine.ts';
import type { PanelContent, PanelShapes } from './panel.ts';
import { GAP_PX, leastPx, pictureBeside, pictureUnder, type PanelPicture } from './panelPicture.ts';
import { itemsOf, panelShape } from './panelShapes.ts';

/** How panels are to stand on a sheet. */
export interface GridOrder {
  readonly panels: readonly PanelContent[];
  /** Of columns. */
  readonly count: number;
  readonly columnPx: number;
  readonly box: Size;
  readonly frame: PairFrame;
  readonly way: Way;
  readonly hasByline: boolean;
  readonly hasAreas: boolean;
  readonly hasSum: boolean;
}

type Way = 'beside' | 'under';

/** Where the claim stands by its yardstick, the same in all panels, and what that is worth. */
export const WAYS: readonly { readonly way: Way; readonly worth: number }[] = [
  { way: 'beside', worth: 1 },
  { way: 'under', worth: 0.85 },
];

const PICTURES = { beside: pictureBeside, under: pictureUnder } as const;

/** Between panels. */
export const PANEL_GAP_PX = { x: 28, y: 22 } as const;
const SCALE_GAP_PX = 10;
const HEADING_GAP_PX = 8;
const HEADING_LINE = 1.3;

/** The panels at a scale, row by row, all yardsticks of a row on one ground; null if that is too large for the box. */
export function gridAt(order: GridOrder, pxPerKm: number): Block | null {
  const { panels, count, columnPx, box, frame } = order;
  const pictures = picturesAt(order, pxPerKm);
  if (!pictures) return null;
  const cells: Block[] = [];
  for (let start = 0; start < panels.length; start += count) {
    const row = panels.slice(start, start + count);
    const shown = levelled(pictures.slice(start, start + count));
    const headings = levelled(row.map((panel) => atTop(headingOf(panel, order))));
    for (const [i, panel] of row.entries()) {
      const checks = checksOf(panel, order);
      const found = layOutChecks(checks, { ...frame, isShort: true, widthPx: columnPx });
      const gap = space(HEADING_GAP_PX);
      cells.push(stack([headings[i], gap, shown[i], gap, found]));
    }
  }
  const grid = columns(cells, count, columnPx, PANEL_GAP_PX);
  const shapes = panels.reduce((sum, panel) => sum + itemsOf(panel.shapes).length, 0);
  const block = stack([grid, space(SCALE_GAP_PX), scaleLine(pxPerKm, box.widthPx, frame, shapes)]);
  const fits = block.heightPx <= box.heightPx && block.widthPx <= box.widthPx + 0.01;
  return fits ? block : null;
}

/** The picture of each panel; null if one has no room. */
function picturesAt(order: GridOrder, pxPerKm: number): PanelPicture[] | null {
  const { panels, columnPx, frame, hasAreas: hasWords, way } = order;
  const firstPx = Math.max(
    0,
    ...panels.flatMap(({ shapes }) => {
      const [first, second] = itemsOf(shapes);
      const words = { columnPx, pxPerKm, firstPx: 0, hasWords, frame };
      return first && second
        ? [Math.max(first.outline.bounds.width * pxPerKm, leastPx([first], words))]
        : [];
    }),
  );
  const room = { columnPx, pxPerKm, firstPx, hasWords, frame };
  const copiesPx = way === 'beside' ? columnPx - firstPx - GAP_PX : columnPx;
  const pictures: PanelPicture[] = [];
  for (const { shapes } of panels) {
    const across = shapes && copyColumns(shapes, panels, copiesPx / pxPerKm);
    const shape = shapes && panelShape(shapes, across ?? 1, pxPerKm);
    const picture = shape ? PICTURES[way](shape, room) : atTop(EMPTY);
    if (!picture) return null;
    pictures.push(picture);
  }
  return pictures;
}

/** In how many columns copies of a yardstick stand, the same in all panels that have it. */
function copyColumns(
  shapes: NonNullable<PanelShapes>,
  panels: readonly PanelContent[],
  roomKm: number,
): number | null {
  const alike = panels.flatMap(({ shapes: other }): PairContent[] =>
    other && 'first' in other && itemsOf(shapes)[0].id === other.first.id ? [other] : [],
  );
  const counts = alike.map((pair) => ({ pair, counts: columnCounts(pair) }));
  const most = counts.toSorted((a, b) => b.counts.at(-1)! - a.counts.at(-1)!)[0];
  return (
    most?.counts.findLast((count) => (secondShape(most.pair, count)?.widthKm ?? 0) <= roomKm) ??
    null
  );
}

/** The verdict with its sum, or its word alone, which is never left out. */
function checksOf({ check }: PanelContent, { hasSum }: GridOrder): CheckLine[] {
  if (!check) return [];
  if (hasSum) return [check];
  return check.verdict === null ? [] : [{ ...check, title: '', sum: '' }];
}

function atTop(block: Block): PanelPicture {
  return { ...block, groundPx: 0 };
}

/** Blocks of one height, lowered until what stands on the ground is on one line. */
function levelled(row: readonly PanelPicture[]): Block[] {
  const ground = Math.max(...row.map(({ groundPx }) => groundPx));
  const lowered = row.map((picture) => stack([space(ground - picture.groundPx), picture]));
  const heightPx = Math.max(...lowered.map((block) => block.heightPx));
  return lowered.map((block) => ({ ...block, heightPx }));
}

function headingOf({ title, day, byline }: PanelContent, order: GridOrder): Block {
  const { columnPx, hasByline, frame } = order;
  const { palette, type, measure } = frame;
  const runs = title.map(({ text, isClaim }) => ({
    text,
    style: isClaim ? palette.claimText : null,
  }));
  return stack([
    paragraph(day, columnPx, type.label, palette.muted, measure),
    accentedParagraph(runs, columnPx, type.check, palette.ink, measure, HEADING_LINE),
    paragraph(hasByline ? byline : '', columnPx, type.small, palette.muted, measure),
  ]);
}
