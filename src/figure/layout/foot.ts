import type { FigureContent } from '../content.ts';
import type { BlockName } from '../template.ts';
import type { Palette } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import { type Block, columns, EMPTY, paragraph, rule, space, stack } from './block.ts';
import type { TypeScale } from './typeScale.ts';

export interface FootFrame {
  readonly widthPx: number;
  readonly blocks: ReadonlySet<BlockName>;
  /** How many of the notes there is room for. */
  readonly mostNotes: number;
  readonly palette: Palette;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
}

/** A foot wider than this has its notes beside its credits. */
const TWO_COLUMNS_PX = 560;
const GAP_PX = { x: 28, y: 2 } as const;

/** Notes, reports and, always whole, the credits. */
export function layOutFoot(content: FigureContent, frame: FootFrame): Block {
  const { widthPx, blocks, mostNotes, palette, type, measure } = frame;
  const notes = blocks.has('notes') ? content.notes.slice(0, mostNotes).join(' ') : '';
  const reports = blocks.has('reports') ? content.reports.join(' ') : '';
  const credits = blocks.has('credits') ? content.shownCredits : '';
  const count = widthPx > TWO_COLUMNS_PX && notes !== '' ? 2 : 1;
  const columnPx = (widthPx - (count - 1) * GAP_PX.x) / count;
  const set = (text: string) => paragraph(text, columnPx, type.foot, palette.muted, measure);
  const body =
    count === 2
      ? columns([set(notes), stack([set(reports), set(credits)], GAP_PX.y)], 2, columnPx, GAP_PX)
      : stack([set(notes), set([reports, credits].filter(Boolean).join(' '))], GAP_PX.y);
  return body.heightPx === 0 ? EMPTY : stack([rule(widthPx, palette.rule), space(5), body]);
}
