import type { Verdict } from '../../claims/claim.ts';
import type { Path } from '../../draw/drawing.ts';
import type { Palette } from '../../draw/palette.ts';
import type { Font, MeasureFont } from '../../draw/text/font.ts';
import type { CheckLine } from '../content.ts';
import { VERDICT_SIGNS } from '../verdictSigns.ts';
import {
  accentedParagraph,
  beside,
  type Block,
  columns,
  EMPTY,
  indented,
  paragraph,
  space,
  stack,
} from './block.ts';
import { movedPath } from './movedPath.ts';
import type { TypeScale } from './typeScale.ts';

export interface ChecksFrame {
  readonly widthPx: number;
  /** The verdict with its sum alone, for the check that the title is about; else what was found as well. */
  readonly isShort: boolean;
  readonly palette: Palette;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
}

const NARROWEST_COLUMN_PX = 200;
const GAP_PX = { x: 24, y: 10 } as const;
const SIGN_PX = 16;
/** Between a sign and its words. */
const SIGN_GAP_PX = 4;
const LINE = 1.36;

/** The checks side by side where there is room, else under each other. */
export function layOutChecks(checks: readonly CheckLine[], frame: ChecksFrame): Block {
  if (checks.length === 0) return EMPTY;
  const { widthPx } = frame;
  const fitting = Math.floor((widthPx + GAP_PX.x) / (NARROWEST_COLUMN_PX + GAP_PX.x));
  const rows = Math.ceil(checks.length / Math.max(1, fitting));
  const count = Math.ceil(checks.length / rows);
  const columnPx = (widthPx - (count - 1) * GAP_PX.x) / count;
  // A sum alone says of what it is only where that is the title's.
  const cells = checks.map((check, i) =>
    layOutCheck(check, { ...frame, widthPx: columnPx, isTitles: i === 0 }),
  );
  return columns(cells, count, columnPx, GAP_PX);
}

/** Sign, the verdict's word and what was found in one paragraph; under it the sum and a better wording. */
function layOutCheck(
  check: CheckLine,
  { widthPx, isShort, isTitles, palette, type, measure }: ChecksFrame & { isTitles: boolean },
): Block {
  const { verdict } = check;
  const indentPx = verdict ? SIGN_PX + SIGN_GAP_PX : 0;
  const innerPx = widthPx - indentPx;
  const set = (words: string, font: Font, colour: string) =>
    paragraph(words, innerPx, font, colour, measure);
  const said = isShort && isTitles ? check.sum || check.title : check.title;
  const word = said === '' ? check.verdictWord : `${check.verdictWord}: `;
  const found = accentedParagraph(
    [
      { text: word, style: verdict ? palette[verdict] : palette.muted },
      { text: said, style: null },
    ],
    innerPx,
    type.check,
    palette.ink,
    measure,
    LINE,
  );
  const words = stack([
    found,
    set(isShort ? '' : check.sum, type.small, palette.muted),
    set(isShort ? '' : (check.better ?? ''), type.small, palette.ink),
    set(isShort ? '' : (check.note ?? ''), type.small, palette.muted),
  ]);
  if (!verdict) return words;
  const top = (type.check.sizePx * LINE - SIGN_PX) / 2;
  return indented(words, indentPx, signBlock(verdict, palette[verdict], SIGN_PX, top));
}

/** A verdict as the message of a card: sign and word large, under them what was found. */
export function layOutVerdict(check: CheckLine, frame: ChecksFrame): Block {
  const { widthPx, palette, type, measure } = frame;
  const { verdict } = check;
  if (!verdict) return layOutCheck(check, { ...frame, isTitles: true });
  const colour = palette[verdict];
  const signPx = type.verdictLarge.sizePx;
  const word = paragraph(check.verdictWord, widthPx - signPx, type.verdictLarge, colour, measure);
  return stack([
    beside(signBlock(verdict, colour, signPx, 0), word, SIGN_GAP_PX * 2, 'middle'),
    space(4),
    paragraph(check.title, widthPx, type.found, palette.ink, measure),
    paragraph(check.sum, widthPx, type.check, palette.muted, measure),
    paragraph(check.better ?? '', widthPx, type.check, palette.ink, measure),
    paragraph(check.note ?? '', widthPx, type.check, palette.muted, measure),
  ]);
}

function signBlock(verdict: Verdict, colour: string, sizePx: number, top: number): Block {
  const scale = sizePx / SIGN_PX;
  return {
    widthPx: sizePx,
    heightPx: sizePx,
    draw: (x, y): Path[] => [
      {
        kind: 'path',
        id: `verdict-${verdict}`,
        d: movedPath(VERDICT_SIGNS[verdict], x - 2 * scale, y + top, scale),
        stroke: { colour, widthPx: 1.9 * scale },
      },
    ],
  };
}
