import type { FigureContent } from '../content.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Palette } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import { type Block, columns, paragraph, rule, space, stack } from './block.ts';
import type { TypeScale } from './typeScale.ts';

export interface FootFrame {
  readonly widthPx: number;
  /** How many of the notes there is room for. */
  readonly mostNotes: number;
  readonly palette: Palette;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
  readonly catalogue: Catalogue;
}

/** A foot wider than this has its notes beside its credits. */
const TWO_COLUMNS_PX = 560;
const GAP_PX = { x: 28, y: 2 } as const;

/** Notes, reports and, always whole, the credits. */
export function layOutFoot(content: FigureContent, frame: FootFrame): Block {
  const { widthPx, mostNotes, palette, type, measure, catalogue } = frame;
  const notes = content.notes.slice(0, mostNotes).join(' ');
  const reports = content.reports.join(' ');
  const credits = [
    // Without map and outlines there is nobody to be credited.
    ...(content.credits.length > 0 ? [catalogue.figure.credits(content.credits)] : []),
    content.made,
  ].join(' ');
  const count = widthPx > TWO_COLUMNS_PX ? 2 : 1;
  const columnPx = (widthPx - (count - 1) * GAP_PX.x) / count;
  const set = (text: string) => paragraph(text, columnPx, type.foot, palette.muted, measure);
  const body =
    count === 2
      ? columns([stack([set(notes), set(reports)], GAP_PX.y), set(credits)], 2, columnPx, GAP_PX)
      : stack([set(notes), set(reports), set(credits)], GAP_PX.y);
  return stack([rule(widthPx, palette.ruleStrong), space(6), body]);
}
