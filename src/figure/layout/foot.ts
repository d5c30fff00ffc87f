import type { FigureContent } from '../content.ts';
import type { BlockName } from '../template.ts';
import type { Palette } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import type { HouseStyle } from '../style/houseStyle.ts';
import { type Block, columns, EMPTY, paragraph, space, stack } from './block.ts';
import { styleRule, withLogo } from './houseBlocks.ts';
import type { TypeScale } from './typeScale.ts';

export interface FootFrame {
  readonly widthPx: number;
  readonly blocks: ReadonlySet<BlockName>;
  /** How many of the notes there is room for. */
  readonly mostNotes: number;
  readonly palette: Palette;
  readonly style: HouseStyle;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
}

/** A foot wider than this has its notes beside its credits. */
const TWO_COLUMNS_PX = 560;
const GAP_PX = { x: 28, y: 2 } as const;
const RULE_GAP_PX = 5;

/** Notes, reports and, always whole, the credits; beside them the logo of the house. */
export function layOutFoot(content: FigureContent, frame: FootFrame): Block {
  const { widthPx, palette, style } = frame;
  const body = withLogo(style, 'foot', widthPx, (roomPx) =>
    footWords(content, { ...frame, widthPx: roomPx }),
  );
  if (body.heightPx === 0) return EMPTY;
  const over = styleRule(style, 'foot', widthPx, palette);
  return stack([over, space(over.heightPx > 0 ? RULE_GAP_PX : 0), body]);
}

function footWords(content: FigureContent, frame: FootFrame): Block {
  const { widthPx, blocks, mostNotes, palette, type, measure } = frame;
  const notes = blocks.has('notes') ? content.notes.slice(0, mostNotes).join(' ') : '';
  const reports = blocks.has('reports') ? content.reports.join(' ') : '';
  const credits = blocks.has('credits') ? content.shownCredits : '';
  const count = widthPx > TWO_COLUMNS_PX && notes !== '' ? 2 : 1;
  const columnPx = (widthPx - (count - 1) * GAP_PX.x) / count;
  const set = (text: string) => paragraph(text, columnPx, type.foot, palette.muted, measure);
  return count === 2
    ? columns([set(notes), stack([set(reports), set(credits)], GAP_PX.y)], 2, columnPx, GAP_PX)
    : stack([set(notes), set([reports, credits].filter(Boolean).join(' '))], GAP_PX.y);
}
