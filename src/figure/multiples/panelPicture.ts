import { beside, type Block, EMPTY, paragraph, space, stack } from '../layout/block.ts';
import type { PairFrame } from '../pair/layOutPair.ts';
import { type PairShape, RING_PX, SPECK_PX } from '../pair/pairShapes.ts';
import { leastWordsPx, pairWords } from '../pair/pairWords.ts';
import type { StripItem } from '../strip/items.ts';
import { longestKm, type PanelShape } from './panelShapes.ts';

/** A picture of a panel, and how far under its upper edge the yardstick stands. */
export interface PanelPicture extends Block {
  readonly groundPx: number;
}

/** What is the same for all panels of a sheet. */
export interface PanelRoom {
  readonly columnPx: number;
  readonly pxPerKm: number;
  /** Of yardsticks with their words, where the claim stands beside. */
  readonly firstPx: number;
  readonly hasWords: boolean;
  readonly frame: PairFrame;
}

export const GAP_PX = 18;
/** Between a shape and the words under it, and those beside it. */
const WORDS_GAP_PX = 6;
const SIDE_GAP_PX = 12;
/** For the words that say that something is a dot. */
const DOT_WORDS_PX = 70;
const ROUNDING_PX = 0.01;

/** The claim to the right of its yardstick, words under both; null if that is too wide. */
export function pictureBeside(shape: PanelShape, room: PanelRoom): PanelPicture | null {
  const { columnPx, firstPx } = room;
  const [first, second] = shape.parts;
  if (shape.parts.length < 2) return pictureUnder(shape, room);
  const secondPx = columnPx - firstPx - GAP_PX;
  const drawn = shape.parts.map((part) => shapeBlock(part.shape, room));
  const fits =
    drawn[0].widthPx <= firstPx + ROUNDING_PX && drawn[1].widthPx <= secondPx + ROUNDING_PX;
  const hasRoom = secondPx >= leastPx(second.items, room);
  if (!fits || !hasRoom) return null;
  // The first row of copies stands beside what they are copies of; another shape stands on its ground.
  const drop = shape.areCopies ? 0 : drawn[0].heightPx - drawn[1].heightPx;
  const [firstTop, secondTop] = drop < 0 ? [-drop, 0] : [0, drop];
  const left = stack([space(firstTop), drawn[0], ...wordsUnder(first.items, firstPx, room)]);
  const right = stack([space(secondTop), drawn[1], ...wordsUnder(second.items, secondPx, room)]);
  const block = beside({ ...left, widthPx: firstPx }, right, GAP_PX, 'top');
  return { ...block, groundPx: firstTop + drawn[0].heightPx };
}

/** The claim under its yardstick, the words of each beside it or under it; null if that is too wide. */
export function pictureUnder(shape: PanelShape, room: PanelRoom): PanelPicture | null {
  const { columnPx } = room;
  const parts: Block[] = [];
  for (const { items, shape: drawn } of shape.parts) {
    const block = shapeBlock(drawn, room);
    const besidePx = columnPx - block.widthPx - SIDE_GAP_PX;
    if (block.widthPx > columnPx + ROUNDING_PX || columnPx < leastPx(items, room)) return null;
    const isBeside = items.length === 1 && besidePx >= leastPx(items, room);
    parts.push(
      isBeside
        ? beside(block, wordsOf(items, besidePx, room), SIDE_GAP_PX, 'top')
        : stack([block, ...wordsUnder(items, columnPx, room)]),
    );
  }
  const gaps = parts.flatMap((part, i) => (i === 0 ? [part] : [space(GAP_PX), part]));
  return { ...stack(gaps), groundPx: shapeBlock(shape.parts[0].shape, room).heightPx };
}

/** How wide shapes with their words are at least: their widest word or area, and what a dot says. */
export function leastPx(items: readonly StripItem[], room: PanelRoom): number {
  const { hasWords, pxPerKm, frame } = room;
  const each = items.map((item) => {
    const isDot = longestKm(item) * pxPerKm < SPECK_PX;
    return Math.max(hasWords ? leastWordsPx(item, frame) : 0, isDot ? DOT_WORDS_PX : 0);
  });
  return Math.max(...each) * each.length + GAP_PX * (each.length - 1);
}

/** A shape, or a dot with the room of the ring around it. */
function shapeBlock(shape: PairShape, { pxPerKm, frame }: PanelRoom): Block {
  const [widthPx, heightPx] = [shape.widthKm * pxPerKm, shape.heightKm * pxPerKm];
  const padPx = Math.max(widthPx, heightPx) < SPECK_PX ? RING_PX : 0;
  return {
    widthPx: widthPx + 2 * padPx,
    heightPx: heightPx + 2 * padPx,
    draw: (x, y) => shape.draw(x + padPx, y + padPx, pxPerKm, frame),
  };
}

function wordsUnder(items: readonly StripItem[], widthPx: number, room: PanelRoom): Block[] {
  const words = wordsOf(items, widthPx, room);
  return words.heightPx > 0 ? [space(WORDS_GAP_PX), words] : [];
}

/** Names, areas and remarks, of two things side by side; of a dot always its name and that it is one. */
function wordsOf(items: readonly StripItem[], widthPx: number, room: PanelRoom): Block {
  const { pxPerKm, hasWords, frame } = room;
  const { palette, type, measure, catalogue } = frame;
  const eachPx = (widthPx - GAP_PX * (items.length - 1)) / items.length;
  const blocks = items.map((item) => {
    const isDot = longestKm(item) * pxPerKm < SPECK_PX;
    const remark = isDot ? catalogue.figure.strip.tooSmall : '';
    const named = { ...item, words: { ...item.words, areas: [], remarks: [] } };
    return stack([
      hasWords ? pairWords(item, eachPx, frame) : isDot ? pairWords(named, eachPx, frame) : EMPTY,
      paragraph(remark, eachPx, type.small, palette.muted, measure),
    ]);
  });
  return blocks
    .map((block) => ({ ...block, widthPx: eachPx }))
    .reduce((left, right) => beside(left, right, GAP_PX, 'top'));
}
