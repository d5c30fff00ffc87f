import type { Size } from '../../draw/view/screenView.ts';
import type { Block } from '../layout/block.ts';
import type { PairFrame } from '../pair/layOutPair.ts';
import type { PanelContent } from './panel.ts';
import { type GridOrder, gridAt, PANEL_GAP_PX, WAYS } from './panelGrid.ts';
import { itemsOf, longestKm } from './panelShapes.ts';

/** Several claims in panels, all shapes at one scale, and how much of the sheet these take. */
export interface LaidOutMultiples {
  readonly block: Block;
  readonly shapesPx2: number;
  /** Whether who stated it, areas or sums are left out for want of room. */
  readonly isPoor: boolean;
}

/** Narrower panels have no room for a sentence. */
const NARROWEST_PX = 150;
/** The largest shape is not shown smaller than this. */
const LEAST_PX = 24;
const STEPS = 12;

/** What a panel says besides its title, its day and the word of its verdict, and what that is worth. */
const RICHNESSES = [
  { hasByline: true, hasAreas: true, hasSum: true, worth: 1.8 },
  { hasByline: false, hasAreas: true, hasSum: true, worth: 1.6 },
  { hasByline: false, hasAreas: false, hasSum: true, worth: 1 },
  { hasByline: false, hasAreas: false, hasSum: false, worth: 0.2 },
] as const;

/** The panels in as many columns as make the shapes largest; null without room. */
export function layOutMultiples(
  panels: readonly PanelContent[],
  box: Size,
  sheetFrame: PairFrame,
): LaidOutMultiples | null {
  const items = panels.flatMap(({ shapes }) => itemsOf(shapes));
  if (items.length === 0) return null;
  const { type } = sheetFrame;
  const frame = { ...sheetFrame, type: { ...type, name: type.label, area: type.small } };
  const longest = Math.max(...items.map(longestKm));
  const saysMore = panels.some(({ byline }) => byline !== '');
  let best: (LaidOutMultiples & { readonly pxPerKm: number; readonly worth: number }) | null = null;
  for (const { worth: richness, ...says } of RICHNESSES) {
    for (let count = 1; count <= panels.length; count++) {
      const columnPx = (box.widthPx - (count - 1) * PANEL_GAP_PX.x) / count;
      if (columnPx < NARROWEST_PX) break;
      for (const { way, worth: ofWay } of WAYS) {
        const worth = richness * ofWay;
        const order = { panels, count, columnPx, box, frame, way, ...says };
        const least = Math.max(LEAST_PX / longest, (best?.worth ?? 0) / worth);
        const found = largest(order, least, box.widthPx / longest);
        if (!found) continue;
        const { pxPerKm, block } = found;
        const isPoor = !says.hasAreas || (saysMore && !says.hasByline);
        best = { block, pxPerKm, worth: pxPerKm * worth, isPoor, shapesPx2: 0 };
      }
    }
  }
  if (!best) return null;
  const { block, isPoor, pxPerKm } = best;
  const km2 = items.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  return { block, isPoor, shapesPx2: km2 * pxPerKm ** 2 };
}

/** The largest scale at which a grid has room, if that is at least `low`. */
function largest(order: GridOrder, low: number, high: number) {
  let block = gridAt(order, low);
  if (!block) return null;
  for (let i = 0; i < STEPS && high > low; i++) {
    const tried = gridAt(order, (low + high) / 2);
    if (tried) [low, block] = [(low + high) / 2, tried];
    else high = (low + high) / 2;
  }
  return { pxPerKm: low, block };
}
