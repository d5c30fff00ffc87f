import type { Verdict } from '../../claims/claim.ts';
import type { Path } from '../../draw/drawing.ts';
import type { CheckLine } from '../content.ts';
import type { Palette } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import { VERDICT_SIGNS } from '../verdictSigns.ts';
import { type Block, columns, EMPTY, indented, paragraph, stack } from './block.ts';
import { movedPath } from './movedPath.ts';
import type { TypeScale } from './typeScale.ts';

export interface ChecksFrame {
  readonly widthPx: number;
  readonly palette: Palette;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
}

const NARROWEST_COLUMN_PX = 196;
const GAP_PX = { x: 24, y: 12 } as const;
const SIGN_PX = 16;
/** Where the words of a check begin when they stand beside its verdict. */
const INDENT_PX = 100;
/** A lone column wider than this has the words beside the verdict, not under it. */
const BESIDE_PX = 400;

/** The checks side by side where there is room, else under each other. */
export function layOutChecks(checks: readonly CheckLine[], frame: ChecksFrame): Block {
  if (checks.length === 0) return EMPTY;
  const { widthPx } = frame;
  const fitting = Math.floor((widthPx + GAP_PX.x) / (NARROWEST_COLUMN_PX + GAP_PX.x));
  if (fitting < checks.length && widthPx > BESIDE_PX) {
    const rows = checks.map((check) => {
      const words = wordsOf(check, { ...frame, widthPx: widthPx - INDENT_PX });
      return indented(words, INDENT_PX, verdictOf(check, frame));
    });
    return stack(rows, GAP_PX.y);
  }
  const count = Math.max(1, Math.min(checks.length, fitting));
  const columnPx = (widthPx - (count - 1) * GAP_PX.x) / count;
  const cells = checks.map((check) => {
    const column = { ...frame, widthPx: columnPx };
    return stack([verdictOf(check, column), wordsOf(check, column)]);
  });
  return columns(cells, count, columnPx, GAP_PX);
}

/** Sign and word of the verdict; without one only what the line is. */
function verdictOf(check: CheckLine, { widthPx, palette, type, measure }: ChecksFrame): Block {
  const { verdict } = check;
  if (!verdict) return paragraph(check.verdictWord, widthPx, type.verdict, palette.muted, measure);
  const colour = palette[verdict];
  const word = paragraph(check.verdictWord, widthPx - SIGN_PX, type.verdict, colour, measure);
  return {
    widthPx,
    heightPx: word.heightPx,
    draw: (x, y) => [
      signPath(verdict, x - 2, y + (word.heightPx - SIGN_PX) / 2 - 1, colour),
      ...word.draw(x + SIGN_PX + 2, y),
    ],
  };
}

/** What was found, the sum, a better wording. */
function wordsOf(check: CheckLine, { widthPx, palette, type, measure }: ChecksFrame): Block {
  return stack([
    paragraph(check.title, widthPx, type.check, palette.ink, measure),
    paragraph(check.sum, widthPx, type.small, palette.muted, measure),
    paragraph(check.better ?? '', widthPx, type.small, palette.ink, measure),
  ]);
}

function signPath(verdict: Verdict, x: number, y: number, colour: string): Path {
  return {
    kind: 'path',
    id: `verdict-${verdict}`,
    d: movedPath(VERDICT_SIGNS[verdict], x, y),
    stroke: { colour, widthPx: 1.9 },
  };
}
