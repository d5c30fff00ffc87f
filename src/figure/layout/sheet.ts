import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureContent } from '../content.ts';
import type { Box } from '../../draw/drawing.ts';
import type { FigureTheme, Palette } from '../../draw/palette.ts';
import { layOutStrip } from '../strip/layOutStrip.ts';
import type { WordsSide } from '../strip/stripGrid.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import { type Block, EMPTY } from './block.ts';
import { layOutChecks } from './checksBlock.ts';
import { layOutFoot } from './foot.ts';
import { layOutLegend } from './legendBlock.ts';
import type { TypeScale } from './typeScale.ts';

/** The parts of a sheet, from top to bottom as a narrow one has them. */
export type PartName = 'head' | 'map' | 'legend' | 'checks' | 'strip' | 'foot';

/** A part and where its upper left corner stands. */
export interface PlacedPart {
  readonly name: Exclude<PartName, 'map'>;
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** Where everything stands on a sheet; the map is drawn into its box by others. */
export interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly parts: readonly PlacedPart[];
  /** Null on a sheet without a map. */
  readonly map: Box | null;
}

/** What a sheet is laid out from. */
export interface SheetFrame {
  readonly content: FigureContent;
  readonly widthPx: number;
  /** Null where the sheet is as high as what stands on it. */
  readonly heightPx: number | null;
  /** Width ÷ height that the map's places fill best; null without a map. */
  readonly mapAspect: number | null;
  readonly palette: Palette;
  readonly theme: FigureTheme;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
  readonly catalogue: Catalogue;
}

/** How much of what may be left out is there. */
export interface Richness {
  /** The strip, its largest shape at most so high and its words so placed; null for none. */
  readonly strip: { readonly tallestPx: number; readonly words: WordsSide } | null;
  /** Without them the strip says what the checks of places do. */
  readonly hasPlaceChecks: boolean;
  readonly mostNotes: number;
}

/** A strip and how long its largest shape is, which is what it is worth. */
export interface WorthyStrip {
  readonly block: Block;
  readonly longestPx: number;
}

/** The parts of one sheet in any width, each laid out once; a strip is null where it is too narrow. */
export interface PartMaker {
  readonly strip: (widthPx: number, strip: Richness['strip']) => WorthyStrip | null;
  readonly checks: (widthPx: number, hasPlaceChecks: boolean) => Block;
  readonly legend: (widthPx: number, hasStrip: boolean) => Block;
  readonly foot: (widthPx: number, mostNotes: number) => Block;
}

const NO_STRIP: WorthyStrip = { block: EMPTY, longestPx: 0 };

export function partMaker(frame: SheetFrame): PartMaker {
  const { content } = frame;
  const { items } = content.strip;
  const longestKm = Math.max(
    ...items.map(({ outline: { bounds } }) => Math.max(bounds.width, bounds.height)),
  );
  return {
    strip: once((widthPx, strip) => {
      if (!strip) return NO_STRIP;
      const laidOut = layOutStrip(content.strip, { ...frame, ...strip, widthPx });
      return laidOut && { block: laidOut.block, longestPx: longestKm * laidOut.pxPerKm };
    }),
    checks: once((widthPx, hasPlaceChecks) => {
      const shown = content.checks.filter((check) => hasPlaceChecks || !check.isInStrip);
      return layOutChecks(shown, { ...frame, widthPx });
    }),
    legend: once((widthPx, hasStrip) => {
      const regions = hasStrip ? [] : content.regionLegend;
      return layOutLegend([...content.shapeLegend, ...regions], { ...frame, widthPx });
    }),
    foot: once((widthPx, mostNotes) => layOutFoot(content, { ...frame, widthPx, mostNotes })),
  };
}

function once<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const made = new Map<string, Result>();
  return (...args) => {
    const key = JSON.stringify(args);
    let result = made.get(key);
    if (result === undefined) made.set(key, (result = make(...args)));
    return result;
  };
}
