import type { Palette } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import type { HouseStyle } from '../style/houseStyle.ts';
import type { TitlePart } from '../words/title.ts';
import { type Block, accentedParagraph, paragraph, space, stack, widened } from './block.ts';
import { styleRule, withLogo } from './houseBlocks.ts';
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
  readonly style: HouseStyle;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
}

export type LaidOutHead =
  | { readonly ok: true; readonly block: Block }
  /** The title does not fit even in small letters; about this share of it would. */
  | { readonly ok: false; readonly fittingShare: number };

/** Title and standfirst, under the rule of the house and beside its logo. */
export function layOutHead(
  title: readonly TitlePart[],
  standfirst: string,
  frame: HeadFrame,
): LaidOutHead {
  const { widthPx, tallestPx, palette, style } = frame;
  let titlePx = 0;
  const words = withLogo(style, 'head', widthPx, (roomPx) => {
    const titleBlock = layOutTitle(title, { ...frame, widthPx: roomPx });
    titlePx = titleBlock.heightPx;
    const below = layOutStandfirst(standfirst, { ...frame, widthPx: roomPx });
    return stack([titleBlock, space(below.heightPx > 0 ? GAP_PX : 0), below]);
  });
  if (titlePx > tallestPx) return { ok: false, fittingShare: tallestPx / titlePx };
  const over = styleRule(style, 'headline', widthPx, palette);
  const ruleGapPx = over.heightPx > 0 && words.heightPx > 0 ? RULE_GAP_PX : 0;
  return { ok: true, block: stack([over, space(ruleGapPx), words]) };
}

function layOutStandfirst(standfirst: string, frame: HeadFrame): Block {
  const { widthPx, palette, type, measure } = frame;
  const linePx = Math.min(widthPx, LONGEST_LINE_PX);
  return paragraph(standfirst, linePx, type.standfirst, palette.muted, measure);
}

/** Between a rule and the title under it. */
const RULE_GAP_PX = 10;

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
  const set = (sizePx: number, linePx: number) =>
    accentedParagraph(runs, linePx, { ...type.title, sizePx }, palette.ink, measure, TITLE_LINE);
  const words = title.flatMap(({ text }) => text.split(' '));
  const widestPx = (sizePx: number) =>
    Math.max(...words.map((word) => measure(word, { ...type.title, sizePx })));
  const ofSize = (sizePx: number) =>
    balanced((linePx) => set(sizePx, linePx), widthPx, widestPx(sizePx));
  const usualPx = USUAL_LINES * type.title.sizePx * TITLE_LINE;
  const mostPx = Math.min(tallestPx, usualPx) + 0.5;
  for (let { sizePx } = type.title; sizePx > SMALLEST_TITLE_PX; sizePx *= SHRINK) {
    const block = ofSize(sizePx);
    if (block.heightPx <= mostPx && widestPx(sizePx) <= widthPx) return block;
  }
  return ofSize(SMALLEST_TITLE_PX);
}

/** The shortest line of a title, as a share of the longest. */
const SHORTEST_LINE = 0.5;
const BALANCE_STEPS = 5;

/** A paragraph in lines about as long as each other, no more of them than its width asks for, its words whole. */
function balanced(set: (linePx: number) => Block, widthPx: number, widestPx: number): Block {
  const whole = set(widthPx);
  let best = whole;
  let [low, high] = [Math.max(widestPx, widthPx * SHORTEST_LINE), widthPx];
  for (let i = 0; i < BALANCE_STEPS && low < high; i++) {
    const tried = set((low + high) / 2);
    if (tried.heightPx > whole.heightPx) low = (low + high) / 2;
    else [high, best] = [(low + high) / 2, tried];
  }
  return widened(best, widthPx);
}
