import type { Palette } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import type { TitlePart } from '../words/title.ts';
import { type Block, accentedParagraph, paragraph, space, stack } from './block.ts';
import type { TypeScale } from './typeScale.ts';

/** From one line of the title to the next, in letters. */
const TITLE_LINE = 1.22;
/** Each try at a long title has letters this much smaller. */
const SHRINK = 0.92;
const SMALLEST_TITLE_PX = 16;
/** Lines that the title may have at its full size, before it shrinks. */
const USUAL_LINES = 3;

export interface HeadFrame {
  readonly widthPx: number;
  /** The most that the title may be high. */
  readonly tallestPx: number;
  readonly palette: Palette;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
}

export type LaidOutHead =
  | { readonly ok: true; readonly block: Block }
  /** The title does not fit even in small letters; about this share of it would. */
  | { readonly ok: false; readonly fittingShare: number };

/** Title and standfirst. */
export function layOutHead(
  title: readonly TitlePart[],
  standfirst: string,
  frame: HeadFrame,
): LaidOutHead {
  const { widthPx, tallestPx, palette, type, measure } = frame;
  const titleBlock = layOutTitle(title, frame);
  if (titleBlock.heightPx > tallestPx) {
    return { ok: false, fittingShare: tallestPx / titleBlock.heightPx };
  }
  const linePx = Math.min(widthPx, LONGEST_LINE_PX);
  const words = paragraph(standfirst, linePx, type.standfirst, palette.muted, measure);
  return { ok: true, block: stack([titleBlock, space(words.heightPx > 0 ? GAP_PX : 0), words]) };
}

/** Between title and standfirst. */
const GAP_PX = 6;
/** Longer lines are hard to read. */
const LONGEST_LINE_PX = 860;

/** In letters as large as leave it three lines, or, if it is longer, in the smallest. */
function layOutTitle(title: readonly TitlePart[], frame: HeadFrame): Block {
  const { widthPx, tallestPx, palette, type, measure } = frame;
  const runs = title.map(({ text, isClaim }) => ({
    text,
    style: isClaim ? palette.claimText : null,
  }));
  const ofSize = (sizePx: number) =>
    accentedParagraph(runs, widthPx, { ...type.title, sizePx }, palette.ink, measure, TITLE_LINE);
  const usualPx = USUAL_LINES * type.title.sizePx * TITLE_LINE;
  const mostPx = Math.min(tallestPx, usualPx) + 0.5;
  for (let { sizePx } = type.title; sizePx > SMALLEST_TITLE_PX; sizePx *= SHRINK) {
    const block = ofSize(sizePx);
    if (block.heightPx <= mostPx) return block;
  }
  return ofSize(SMALLEST_TITLE_PX);
}
