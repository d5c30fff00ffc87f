import { type Block, paragraph, stack } from '../layout/block.ts';
import type { Palette } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import type { StripItem } from '../strip/items.ts';
import { areasLine, type ItemWords } from '../strip/itemWords.ts';
import type { TypeScale } from '../layout/typeScale.ts';

/** What words of a pair are set with. */
export interface PairType {
  readonly palette: Palette;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
}

/** Name, areas and what is to be known of the shape, in a column. */
export function pairWords(
  { name, role, words }: StripItem,
  widthPx: number,
  style: PairType,
): Block {
  const { palette, type, measure } = style;
  const isClaim = role.kind === 'claim';
  return stack([
    paragraph(name, widthPx, type.name, isClaim ? palette.claimText : palette.ink, measure),
    ...areaLines(words, widthPx, style).map((line) =>
      paragraph(line, widthPx, type.area, palette.muted, measure),
    ),
    ...words.remarks.map((remark) =>
      paragraph(remark, widthPx, type.small, palette.muted, measure),
    ),
  ]);
}

/** The areas in one line, or one in each. */
function areaLines(
  words: ItemWords,
  widthPx: number,
  { type, measure }: PairType,
): readonly string[] {
  const all = areasLine(words);
  return measure(all, type.area) <= widthPx ? [all] : words.areas;
}

/** How wide a column has to be so that no word and no area of it is broken. */
export function leastWordsPx({ name, words }: StripItem, { type, measure }: PairType): number {
  return Math.ceil(
    Math.max(
      ...name.split(' ').map((word) => measure(word, type.name)),
      ...words.areas.map((area) => measure(area, type.area)),
    ),
  );
}
