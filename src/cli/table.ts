import { visible } from './visible.ts';

/** Which way a column's cells lean. */
export type Align = 'left' | 'right';

const GAP = '  ';

/** A cell that is wider moves what stands behind it in its own row alone. */
const MOST_WIDTH = 120;

/** Rows of cells as lines, each column as wide as its widest cell that is not longer than a line. */
export function* alignTable(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
): Generator<string, void> {
  const shown = rows.map((row) => row.map(visible));
  const widths = aligns.map((_, column) => {
    const fitting = shown
      .map((row) => width(row[column] ?? ''))
      .filter((cell) => cell <= MOST_WIDTH);
    return fitting.reduce((widest, cell) => Math.max(widest, cell), 0);
  });
  for (const row of shown) {
    const cells = row.map((cell, column) => pad(cell, widths[column], aligns[column]));
    yield cells.join(GAP).trimEnd();
  }
}

/** Characters as a terminal shows them: combining marks take no room. */
function width(text: string): number {
  return text.replace(/\p{Mn}/gu, '').replace(/[\u{10000}-\u{10ffff}]/gu, ' ').length;
}

function pad(cell: string, columnWidth: number, align: Align): string {
  const space = ' '.repeat(Math.max(0, columnWidth - width(cell)));
  return align === 'left' ? cell + space : space + cell;
}
