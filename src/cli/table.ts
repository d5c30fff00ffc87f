/** Which way a column's cells lean. */
export type Align = 'left' | 'right';

const GAP = '  ';

/** Rows of cells as lines, each column as wide as its widest cell. */
export function alignTable(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
): string[] {
  const widths = aligns.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column], aligns[column]))
      .join(GAP)
      .trimEnd(),
  );
}

/** Text from a file without line breaks, tabs and other signs that steer a terminal. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Characters as a terminal shows them: combining marks take no room. */
function width(text: string): number {
  return [...text.replace(/\p{Mn}/gu, '')].length;
}

function pad(cell: string, columnWidth: number, align: Align): string {
  const space = ' '.repeat(columnWidth - width(cell));
  return align === 'left' ? cell + space : space + cell;
}
