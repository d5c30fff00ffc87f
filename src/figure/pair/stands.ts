import type { FigureTheme } from '../../draw/palette.ts';
import type { Size } from '../../draw/view/screenView.ts';
import { beside, type Block, lowered, space, stack, widened } from '../layout/block.ts';
import type { StripItem } from '../strip/items.ts';
import type { PairContent } from './pairContent.ts';
import type { PairShape } from './pairShapes.ts';
import { leastWordsPx, type PairType, pairWords } from './pairWords.ts';

/** A way in which a pair can stand. */
export interface Stand {
  /** Shapes and words at a scale; null if that is wider or higher than the room. */
  readonly at: (pxPerKm: number) => Block | null;
  /** What it is worth at a scale beside the others: what is side by side is compared most easily. */
  readonly worth: number;
}

export interface StandFrame extends PairType {
  readonly theme: FigureTheme;
}

const GAP_PX = 22;
/** Between a shape and the words under it, and those beside it. */
const WORDS_GAP_PX = 7;
const SIDE_GAP_PX = 14;
/** Widths of columns of words that are tried. */
const WORDS_STEP_PX = 4;
/** Words under a shape may be so much wider than it, where there is room. */
const WIDER_PX = 60;

const WORTH = { sideBySide: 1, row: 0.9, under: 0.85, beside: 0.75 } as const;

const way = (worth: number, at: Stand['at']): Stand => ({ at, worth });

/** The ways in which a pair can stand in a room. */
export function standsOf(
  pair: PairContent,
  shapes: readonly PairShape[],
  room: Size,
  frame: StandFrame,
): Stand[] {
  const items = [pair.first, pair.second];
  const least = items.map((item) => leastWordsPx(item, frame) + WORDS_STEP_PX);
  const words = (i: number, widthPx: number) =>
    knownWords(items[i], Math.floor(widthPx / WORDS_STEP_PX) * WORDS_STEP_PX, frame);
  const blocksAt = (pxPerKm: number): Block[] =>
    shapes.map((shape) => ({
      widthPx: shape.widthKm * pxPerKm,
      heightPx: shape.heightKm * pxPerKm,
      draw: (x, y) => shape.draw(x, y, pxPerKm, frame),
    }));
  const fitting = (block: Block): Block | null =>
    block.widthPx <= room.widthPx + 0.01 && block.heightPx <= room.heightPx + 0.01 ? block : null;
  const besideEach = (shape: Block, i: number, shapePx: number) => {
    const widthPx = room.widthPx - shapePx - SIDE_GAP_PX;
    return widthPx < least[i]
      ? null
      : beside(widened(shape, shapePx), words(i, widthPx), SIDE_GAP_PX, 'middle');
  };

  if (shapes.length === 1) {
    return [
      way(WORTH.under, (pxPerKm) => {
        const [shape] = blocksAt(pxPerKm);
        const wanted = Math.max(shape.widthPx, least[0] + least[1] + GAP_PX + WIDER_PX);
        const columnPx = (Math.min(room.widthPx, wanted) - GAP_PX) / 2;
        if (columnPx < Math.max(...least)) return null;
        // The claim is the western part of the place.
        const both = beside(words(1, columnPx), words(0, columnPx), GAP_PX, 'top');
        return fitting(stack([shape, space(WORDS_GAP_PX), both]));
      }),
      way(WORTH.beside, (pxPerKm) => {
        const [shape] = blocksAt(pxPerKm);
        const widthPx = room.widthPx - shape.widthPx - SIDE_GAP_PX;
        if (widthPx < Math.max(...least)) return null;
        const both = stack([words(0, widthPx), space(WORDS_GAP_PX), words(1, widthPx)]);
        return fitting(beside(shape, both, SIDE_GAP_PX, 'middle'));
      }),
    ];
  }
  return [
    way(WORTH.sideBySide, (pxPerKm) => {
      const shown = blocksAt(pxPerKm);
      const widths = shown.map(({ widthPx }, i) => Math.max(widthPx, least[i]));
      const spare = room.widthPx - GAP_PX - widths[0] - widths[1];
      if (spare < 0) return null;
      const ground = Math.max(...shown.map(({ heightPx }) => heightPx));
      const columns = shown.map((shape, i) => {
        const widthPx = widths[i] + Math.min(spare / 2, WIDER_PX);
        return stack([
          lowered(shape, ground - shape.heightPx),
          space(WORDS_GAP_PX),
          widened(words(i, widthPx), widthPx),
        ]);
      });
      return fitting(beside(columns[0], columns[1], GAP_PX, 'top'));
    }),
    // Side by side, the words of each beside it.
    way(WORTH.row, (pxPerKm) => {
      const shown = blocksAt(pxPerKm);
      const spare = shown.reduce(
        (left, { widthPx }, i) => left - widthPx - SIDE_GAP_PX - least[i],
        room.widthPx - GAP_PX,
      );
      if (spare < 0) return null;
      const [first, second] = shown.map((shape, i) => {
        const wordsPx = least[i] + Math.min(spare / 2, WIDER_PX);
        return beside(shape, words(i, wordsPx), SIDE_GAP_PX, 'middle');
      });
      return fitting(beside(first, second, GAP_PX, 'middle'));
    }),
    // Under each other, the words of each under it.
    way(WORTH.under, (pxPerKm) => {
      const [first, second] = blocksAt(pxPerKm).map((shape, i) =>
        stack([shape, space(WORDS_GAP_PX), words(i, room.widthPx)]),
      );
      return fitting(stack([second, space(GAP_PX), first]));
    }),
    // Under each other, the words of each beside it.
    way(WORTH.beside, (pxPerKm) => {
      const shown = blocksAt(pxPerKm);
      const shapePx = Math.max(...shown.map(({ widthPx }) => widthPx));
      const [first, second] = shown.map((shape, i) => besideEach(shape, i, shapePx));
      return first && second && fitting(stack([second, space(GAP_PX), first]));
    }),
  ];
}

/** The words of items by their widths: the many boxes that a pair is tried in ask for the same. */
const known = new WeakMap<StandFrame['type'], WeakMap<StripItem, Map<number, Block>>>();

function knownWords(item: StripItem, widthPx: number, frame: StandFrame): Block {
  let ofType = known.get(frame.type);
  if (!ofType) known.set(frame.type, (ofType = new WeakMap()));
  let byWidth = ofType.get(item);
  if (!byWidth) ofType.set(item, (byWidth = new Map()));
  let block = byWidth.get(widthPx);
  if (!block) byWidth.set(widthPx, (block = pairWords(item, widthPx, frame)));
  return block;
}
