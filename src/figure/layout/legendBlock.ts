import type { FigureColours } from '../../draw/palette.ts';
import { rolePaint } from '../../draw/rolePaint.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import { boxPath } from '../../draw/view/pathShapes.ts';
import type { LegendEntry } from '../words/legend.ts';
import { type Block, indented, paragraph, stack } from './block.ts';
import type { TypeScale } from './typeScale.ts';

export interface LegendFrame extends FigureColours {
  readonly widthPx: number;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
}

const SWATCH = { width: 20, height: 12 } as const;
const INDENT_PX = SWATCH.width + 7;
const GAP_PX = { x: 20, y: 3 } as const;

/** Swatches with their words, one after the other, as many in a line as fit; a note under them. */
export function layOutLegend(
  entries: readonly LegendEntry[],
  note: string,
  frame: LegendFrame,
): Block {
  const { widthPx, palette, type, measure } = frame;
  return stack(
    [layOutEntries(entries, frame), paragraph(note, widthPx, type.small, palette.muted, measure)],
    GAP_PX.y,
  );
}

function layOutEntries(entries: readonly LegendEntry[], frame: LegendFrame): Block {
  const { widthPx } = frame;
  const lines: Block[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const block = layOutEntry(entry, frame);
    if (used + GAP_PX.x + block.widthPx > widthPx) {
      lines.push([]);
      used = -GAP_PX.x;
    }
    lines.at(-1)!.push(block);
    used += GAP_PX.x + block.widthPx;
  }
  return linesBlock(lines, widthPx);
}

function linesBlock(lines: readonly (readonly Block[])[], widthPx: number): Block {
  const heights = lines.map((line) => Math.max(...line.map(({ heightPx }) => heightPx)));
  const sum = heights.reduce((total, height) => total + height, 0);
  return {
    widthPx,
    heightPx: sum + GAP_PX.y * Math.max(0, lines.length - 1),
    draw: (x, y) => {
      let top = y;
      return lines.flatMap((line, i) => {
        let left = x;
        const marks = line.flatMap((block) => {
          const drawn = block.draw(left, top);
          left += block.widthPx + GAP_PX.x;
          return drawn;
        });
        top += heights[i] + GAP_PX.y;
        return marks;
      });
    },
  };
}

function layOutEntry({ role, words }: LegendEntry, frame: LegendFrame): Block {
  const { widthPx, palette, type, measure } = frame;
  const most = widthPx - INDENT_PX;
  const text = paragraph(words, most, type.small, palette.ink, measure);
  const swatch: Block = {
    widthPx: SWATCH.width,
    heightPx: SWATCH.height,
    draw: (x, y) => {
      const d = boxPath({ ...SWATCH, x, y: y + 2 });
      return [{ kind: 'path', d, ...rolePaint(role, frame) }];
    },
  };
  const block = indented(text, INDENT_PX, swatch);
  return {
    ...block,
    widthPx: Math.min(widthPx, INDENT_PX + Math.ceil(measure(words, type.small))),
  };
}
