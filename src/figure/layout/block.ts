import type { Accent, Line, Mark } from '../../draw/drawing.ts';
import type { Font, MeasureFont } from '../../draw/text/font.ts';
import { type Run, wrapRuns, wrapText } from '../../draw/text/wrap.ts';

/** Something of a known size that can be put anywhere on the sheet. */
export interface Block {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Its marks with its upper left corner at a point. */
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/** From one baseline to the next, as a multiple of the letters' size. */
const LINE = 1.36;
/** How far above a line's lower edge its baseline stands, as a multiple of the same. */
const DESCENT = 0.36;

export const EMPTY: Block = { widthPx: 0, heightPx: 0, draw: () => [] };

/** Empty space. */
export function space(heightPx: number): Block {
  return { ...EMPTY, heightPx };
}

/** A paragraph, wrapped. */
export function paragraph(
  text: string,
  widthPx: number,
  font: Font,
  colour: string,
  measure: MeasureFont,
): Block {
  const lines = wrapText(text, widthPx, font, measure).map((line) => ({ text: line }));
  return linesBlock(withBreaks(lines, text), widthPx, font, colour, LINE);
}

/**
 * A paragraph in one colour but for the runs that have their own. `line` is the distance of
 * baselines in letters.
 */
export function accentedParagraph(
  runs: readonly Run<string | null>[],
  widthPx: number,
  font: Font,
  colour: string,
  measure: MeasureFont,
  line: number,
): Block {
  const lines = wrapRuns(runs, widthPx, font, measure).map(accentedLine);
  const text = runs.map((run) => run.text).join('');
  return linesBlock(withBreaks(lines, text), widthPx, font, colour, line);
}

function accentedLine(runs: readonly Run<string | null>[]): Line {
  let text = '';
  const accents: Accent[] = [];
  for (const run of runs) {
    const start = text.length;
    text += run.text;
    if (run.style !== null) accents.push({ start, end: text.length, colour: run.style });
  }
  return accents.length > 0 ? { text, accents } : { text };
}

/** Lines of a text, those marked that end within a word of it. */
function withBreaks(lines: readonly Line[], text: string): Line[] {
  let end = 0;
  return lines.map((line) => {
    end = text.indexOf(line.text, end) + line.text.length;
    return end < text.length && text[end] !== ' ' ? { ...line, isBroken: true } : line;
  });
}

function linesBlock(
  lines: readonly Line[],
  widthPx: number,
  font: Font,
  colour: string,
  line: number,
): Block {
  const linePx = font.sizePx * line;
  const baselinePx = linePx - font.sizePx * (DESCENT + (line - LINE) / 2);
  return {
    widthPx,
    heightPx: lines.length * linePx,
    draw: (x, y) =>
      lines.length === 0
        ? []
        : [{ kind: 'paragraph', x, y: y + baselinePx, linePx, lines, font, colour }],
  };
}

/** A thin line across. */
export function rule(widthPx: number, colour: string, strokePx = 1): Block {
  return {
    widthPx,
    heightPx: strokePx,
    draw: (x, y) => {
      const middle = y + strokePx / 2;
      const d = `M${x} ${middle}L${x + widthPx} ${middle}`;
      return [{ kind: 'path', d, stroke: { colour, widthPx: strokePx } }];
    },
  };
}

/** Blocks under each other, `gapPx` between those that have a height. */
export function stack(blocks: readonly Block[], gapPx = 0): Block {
  const shown = blocks.filter(({ heightPx }) => heightPx > 0);
  const gaps = gapPx * Math.max(0, shown.length - 1);
  return {
    widthPx: Math.max(0, ...shown.map(({ widthPx }) => widthPx)),
    heightPx: shown.reduce((sum, { heightPx }) => sum + heightPx, gaps),
    draw: (x, y) => {
      let top = y;
      return shown.flatMap((block) => {
        const marks = block.draw(x, top);
        top += block.heightPx + gapPx;
        return marks;
      });
    },
  };
}

/** A block with something to the left of it, `indentPx` wide. */
export function indented(block: Block, indentPx: number, lead: Block = EMPTY): Block {
  return {
    widthPx: block.widthPx + indentPx,
    heightPx: Math.max(block.heightPx, lead.heightPx),
    draw: (x, y) => [...lead.draw(x, y), ...block.draw(x + indentPx, y)],
  };
}

/** Blocks in even columns, row by row, each row as high as its highest. */
export function columns(
  blocks: readonly Block[],
  count: number,
  columnPx: number,
  gapPx: { readonly x: number; readonly y: number },
): Block {
  const rows = Array.from({ length: Math.ceil(blocks.length / count) }, (_, row): Block => {
    const cells = blocks.slice(row * count, (row + 1) * count);
    return {
      widthPx: count * columnPx + (count - 1) * gapPx.x,
      heightPx: Math.max(...cells.map(({ heightPx }) => heightPx)),
      draw: (x, y) => cells.flatMap((cell, i) => cell.draw(x + i * (columnPx + gapPx.x), y)),
    };
  });
  return stack(rows, gapPx.y);
}

/** A block further down in its room. */
export function lowered(block: Block, byPx: number): Block {
  return { ...block, heightPx: block.heightPx + byPx, draw: (x, y) => block.draw(x, y + byPx) };
}

/** A block in a room that is at least so wide. */
export function widened(block: Block, widthPx: number): Block {
  return { ...block, widthPx: Math.max(block.widthPx, widthPx) };
}

/** Two blocks side by side, their upper edges or their middles on one line. */
export function beside(left: Block, right: Block, gapPx: number, align: 'top' | 'middle'): Block {
  const heightPx = Math.max(left.heightPx, right.heightPx);
  const drop = (block: Block) => (align === 'top' ? 0 : (heightPx - block.heightPx) / 2);
  return {
    widthPx: left.widthPx + gapPx + right.widthPx,
    heightPx,
    draw: (x, y) => [
      ...left.draw(x, y + drop(left)),
      ...right.draw(x + left.widthPx + gapPx, y + drop(right)),
    ],
  };
}
