import type { Line, Paragraph, Text } from '../drawing.ts';

/** Each line of a paragraph as a text of its own. */
export function linesOf({ lines, linePx, ...set }: Paragraph): Text[] {
  return lines.map(({ text, accents }, i) => ({
    ...set,
    kind: 'text',
    anchor: 'start',
    y: set.y + i * linePx,
    text,
    ...(accents && { accents }),
  }));
}

/** The words of a paragraph as they are read. */
export function wordsOf({ lines }: Paragraph): string {
  return lines.map(({ text }, i) => text + spaceAfter(i, lines)).join('');
}

/** The space that a line was broken at; none behind the last one and within a word. */
export function spaceAfter(index: number, lines: readonly Line[]): '' | ' ' {
  return index === lines.length - 1 || lines[index].isBroken ? '' : ' ';
}
