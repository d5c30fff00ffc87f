import { type Block, columns, EMPTY, paragraph, space, stack } from '../layout/block.ts';
import type { Palette } from '../../draw/palette.ts';
import type { Role } from '../../draw/role.ts';
import type { StripItem } from './items.ts';
import type { StripStyle } from './layOutShape.ts';
import { shareColours } from '../../draw/rolePaint.ts';
import { isSpeck } from './scale.ts';
import { BAR_PX, shareBar } from './shareBar.ts';

export interface WordsFrame extends StripStyle {
  readonly columnPx: number;
  readonly pxPerKm: number;
  /** The same for all items of a strip. */
  readonly areasInOneLine: boolean;
}

const LONGEST_BAR_PX = 120;

const joined = (areas: readonly string[]) => areas.join(' · ');

/** Whether the areas of all items fit into one line each. */
export function areasFit(
  items: readonly StripItem[],
  columnPx: number,
  { measure, type }: Pick<StripStyle, 'measure' | 'type'>,
): boolean {
  return items.every(({ words }) => measure(joined(words.areas), type.small) <= columnPx);
}

/** The words of one item, line by line: name, areas, bar, share, remarks; empty where there is none. */
function linesOf(item: StripItem, frame: WordsFrame): Block[] {
  const { columnPx, palette, type, measure, tooSmall, pxPerKm } = frame;
  const line = (text: string, colour = palette.muted, font = type.small) =>
    paragraph(text, columnPx, font, colour, measure);
  const { name, words } = item;
  const { areas, share, remarks } = words;
  return [
    line(name, item.role.kind === 'claim' ? palette.claimText : palette.ink, type.label),
    frame.areasInOneLine ? line(joined(areas)) : stack(areas.map((area) => line(area))),
    item.share === null ? EMPTY : bar(item.share.value, columnPx, item.role, palette),
    line(share ?? '', shareColours(item.role, palette).words),
    stack([...remarks, isSpeck(item, pxPerKm) ? tooSmall : ''].map((remark) => line(remark))),
  ];
}

/** The words of one item. */
export function layOutWords(item: StripItem, frame: WordsFrame): Block {
  return stack(linesOf(item, frame));
}

/** The words of items in a row, `gapPx` between columns, their lines at the same heights. */
export function layOutWordsInRow(
  items: readonly StripItem[],
  gapPx: number,
  frame: WordsFrame,
): Block {
  const cells = items.map((item) => linesOf(item, frame));
  const rows = cells[0].map((_, i) =>
    columns(
      cells.map((lines) => lines[i]),
      items.length,
      frame.columnPx,
      { x: gapPx, y: 0 },
    ),
  );
  return stack(rows);
}

function bar(share: number, columnPx: number, role: Role, palette: Palette): Block {
  const widthPx = Math.min(columnPx, LONGEST_BAR_PX);
  const block: Block = {
    widthPx,
    heightPx: BAR_PX,
    draw: (x, y) =>
      shareBar(share, x, y, widthPx, {
        whole: palette.rule,
        part: shareColours(role, palette).bar,
      }),
  };
  return stack([space(4), block, space(1)]);
}
