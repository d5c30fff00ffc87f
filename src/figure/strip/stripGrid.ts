import type { StripItem } from './items.ts';
import { stripScale } from './scale.ts';

/** Where the words of an item stand. */
export type WordsSide = 'under' | 'beside';

/** The columns of a strip, how large things are in them, and what a shape may take of one. */
export interface StripGrid {
  readonly count: number;
  readonly columnPx: number;
  readonly shapePx: number;
  readonly wordsPx: number;
  readonly pxPerKm: number;
}

export const COLUMN_GAP_PX = 18;
/** Between a shape and the words beside it. */
export const WORDS_GAP_PX = 9;

const NARROWEST_WORDS_PX: Readonly<Record<WordsSide, number>> = { under: 92, beside: 94 };
const WIDEST_WORDS_PX = 260;

/** As many columns as hold shapes of the height asked for and words, all rows about equally full. */
export function stripGrid(
  items: readonly StripItem[],
  widthPx: number,
  tallestPx: number,
  side: WordsSide,
): StripGrid {
  const fitted = (shapePx: number) => stripScale(items, { widthPx: shapePx, heightPx: tallestPx });
  const widestKm = Math.max(...items.map(({ outline }) => outline.bounds.width));
  const wanted = widestKm * fitted(WIDEST_WORDS_PX);
  const words = NARROWEST_WORDS_PX[side];
  const leastPx = side === 'under' ? Math.max(words, wanted) : wanted + WORDS_GAP_PX + words;
  const fitting = Math.floor((widthPx + COLUMN_GAP_PX) / (leastPx + COLUMN_GAP_PX));
  const rows = Math.ceil(items.length / Math.max(1, Math.min(items.length, fitting)));
  const count = Math.ceil(items.length / rows);
  const columnPx = (widthPx - (count - 1) * COLUMN_GAP_PX) / count;
  if (side === 'under') {
    const wordsPx = Math.min(columnPx, WIDEST_WORDS_PX);
    return { count, columnPx: wordsPx, shapePx: wordsPx, wordsPx, pxPerKm: fitted(wordsPx) };
  }
  const shapePx = Math.min(wanted, columnPx - WORDS_GAP_PX - words);
  const wordsPx = Math.min(WIDEST_WORDS_PX, columnPx - WORDS_GAP_PX - shapePx);
  return { count, columnPx, shapePx, wordsPx, pxPerKm: shapePx > 0 ? fitted(shapePx) : 0 };
}
