import type { Paragraph, Text } from '../drawing.ts';

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
