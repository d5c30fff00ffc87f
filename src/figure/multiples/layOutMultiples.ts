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
import { type PairFrame, pairAt } from '../pair/layOutPair.ts';
import type { PairContent } from '../pair/pairContent.ts';
import { scaleLine } from '../pair/scaleLine.ts';
import type { StripItem } from '../strip/items.ts';
import type { PanelContent } from './panel.ts';

/** Several claims in panels, all shapes at one scale, and how much of the sheet these take. */
export interface LaidOutMultiples {
  readonly block: Block;
  readonly shapesPx2: number;
}

const GAP_PX = { x: 28, y: 22 } as const;
const SCALE_GAP_PX = 10;
const HEADING_GAP_PX = 8;
/** Narrower panels have no room for a sentence. */
const NARROWEST_PX = 150;
const HEADING_LINE = 1.3;
/** The largest shape is not shown smaller than this. */
const LEAST_PX = 24;
const STEPS = 14;
const ANY_HEIGHT = 1e6;

/** What a panel says besides its title and its verdict, and what that is worth. */
const RICHNESSES = [
  { hasByline: true, hasAreas: true, worth: 1.4 },
  { hasByline: false, hasAreas: true, worth: 1.2 },
  { hasByline: false, hasAreas: false, worth: 1 },
] as const;

type Richness = Omit<(typeof RICHNESSES)[number], 'worth'>;

interface Grid {
  readonly panels: readonly PanelContent[];
  readonly count: number;
  readonly columnPx: number;
  readonly box: Size;
  readonly frame: PairFrame;
}

/** The panels in as many columns as make the shapes largest; null without room. */
export function layOutMultiples(
  panels: readonly PanelContent[],
  box: Size,
  sheetFrame: PairFrame,
): LaidOutMultiples | null {
  const pairs = panels.flatMap(({ pair }) => pair ?? []);
  if (pairs.length === 0) return null;
  const { type } = sheetFrame;
  const frame = { ...sheetFrame, type: { ...type, name: type.label, area: type.small } };
  const longestKm = Math.max(
    ...pairs.flatMap(({ first: { outline } }) => [outline.bounds.width, outline.bounds.height]),
  );
  let best: { readonly pxPerKm: number; readonly block: Block; readonly worth: number } | null =
    null;
  for (const { worth, ...richness } of RICHNESSES) {
    for (let count = 1; count <= panels.length; count++) {
      const columnPx = (box.widthPx - (count - 1) * GAP_PX.x) / count;
      if (columnPx < NARROWEST_PX) break;
      const grid = { panels, count, columnPx, box, frame };
      const least = Math.max(LEAST_PX / longestKm, (best?.worth ?? 0) / worth);
      const found = largest(grid, richness, least, columnPx / longestKm);
      if (found) best = { ...found, worth: found.pxPerKm * worth };
    }
  }
  if (!best) return null;
  const km2 = pairs.reduce((sum, { first, second }) => sum + first.areaKm2 + second.areaKm2, 0);
  return { block: best.block, shapesPx2: km2 * best.pxPerKm ** 2 };
}

/** The largest scale at which a grid has room, if that is at least `low`. */
function largest(grid: Grid, richness: Richness, low: number, high: number) {
  let block = gridAt(grid, richness, low);
  if (!block) return null;
  for (let i = 0; i < STEPS && high > low; i++) {
    const tried = gridAt(grid, richness, (low + high) / 2);
    if (tried) [low, block] = [(low + high) / 2, tried];
    else high = (low + high) / 2;
  }
  return { pxPerKm: low, block };
}

/** The panels at a scale; null if that is too large for the box. */
function gridAt(
  { panels, count, columnPx, box: { widthPx, heightPx }, frame }: Grid,
  richness: Richness,
  pxPerKm: number,
): Block | null {
  const cells: Block[] = [];
  for (let start = 0; start < panels.length; start += count) {
    const row = panels.slice(start, start + count);
    const headings = row.map((panel) => headingOf(panel, richness, columnPx, frame));
    const headingPx = Math.max(...headings.map((heading) => heading.heightPx));
    for (const [i, { pair, check }] of row.entries()) {
      const room = { widthPx: columnPx, heightPx: ANY_HEIGHT };
      const shown = pair && (richness.hasAreas ? pair : withoutWords(pair));
      const picture = shown ? pairAt(shown, pxPerKm, room, frame) : EMPTY;
      if (!picture) return null;
      const found = layOutChecks(check ? [check] : [], {
        ...frame,
        isShort: true,
        widthPx: columnPx,
      });
      cells.push(
        stack([
          headings[i],
          space(headingPx - headings[i].heightPx + HEADING_GAP_PX),
          picture,
          space(HEADING_GAP_PX),
          found,
        ]),
      );
    }
  }
  const grid = columns(cells, count, columnPx, GAP_PX);
  const scale = scaleLine(pxPerKm, widthPx, frame, panels.length * 2);
  const block = stack([grid, space(SCALE_GAP_PX), scale]);
  return block.heightPx <= heightPx && block.widthPx <= widthPx + 0.01 ? block : null;
}

/** The shapes alone: the title above says what they are. */
function withoutWords(pair: PairContent): PairContent {
  const bare = (item: StripItem) => ({
    ...item,
    name: '',
    words: { ...item.words, areas: [], remarks: [] },
  });
  return { ...pair, first: bare(pair.first), second: bare(pair.second) };
}

function headingOf(
  { title, byline }: PanelContent,
  { hasByline }: Richness,
  widthPx: number,
  { palette, type, measure }: PairFrame,
): Block {
  const runs = title.map(({ text, isClaim }) => ({
    text,
    style: isClaim ? palette.claimText : null,
  }));
  return stack([
    accentedParagraph(runs, widthPx, type.check, palette.ink, measure, HEADING_LINE),
    paragraph(hasByline ? byline : '', widthPx, type.small, palette.muted, measure),
  ]);
}
