import type { MadeFigure } from './makeFigure.ts';

/** In how many lines a figure's title is set; 0 without one. */
export function titleLinesOf({ figure, blocks }: Extract<MadeFigure, { ok: true }>): number {
  if (!blocks.includes('title')) return 0;
  const head = figure.drawing.marks.find((mark) => mark.kind === 'group' && mark.id === 'head');
  const [title] = head?.kind === 'group' ? head.marks : [];
  return title?.kind === 'paragraph' ? title.lines.length : 0;
}
