import type { Catalogue } from '../../text/catalogue.ts';
import type { Box } from '../../draw/drawing.ts';
import type { FigureColours } from '../../draw/palette.ts';
import type { MeasureFont } from '../../draw/text/font.ts';
import type { FigureContent } from '../content.ts';
import type { HouseStyle } from '../style/houseStyle.ts';
import type { BlockName, PictureName } from '../template.ts';
import type { Block } from './block.ts';
import type { TypeScale } from './typeScale.ts';

/** What a sheet is laid out from. */
export interface SheetFrame extends FigureColours {
  readonly content: FigureContent;
  readonly blocks: ReadonlySet<BlockName>;
  readonly widthPx: number;
  /** Null where the sheet is as high as what stands on it. */
  readonly heightPx: number | null;
  /** Width ÷ height that the map's places fill best; null without a map. */
  readonly mapAspect: number | null;
  readonly style: HouseStyle;
  readonly type: TypeScale;
  readonly measure: MeasureFont;
  readonly catalogue: Catalogue;
}

/** A part and where its upper left corner stands. */
export interface PlacedPart {
  /** Unique on its sheet: the name of a layer. */
  readonly name: string;
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** Why a block is not on a sheet that should have it. */
export interface LeftOut {
  readonly block: BlockName;
  /** There is no room for it, nothing that it could show, or the size has it only when asked for. */
  readonly why: 'no-room' | 'nothing-to-show' | 'by-size';
}

/** Where everything stands on a sheet; the map is drawn into its box by others. */
export interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly parts: readonly PlacedPart[];
  /** Null on a sheet without a map. */
  readonly map: Box | null;
  /** Whether what is under the map says that its shapes are sizes only. */
  readonly hasNoteUnder: boolean;
  /** What it shows. */
  readonly pictures: ReadonlySet<PictureName>;
  /** As it stands there; empty without one. */
  readonly standfirst: string;
  readonly leftOut: readonly LeftOut[];
  /** What is empty of its height; none of a free one. */
  readonly sparePx: number;
  /** How much of it shapes take, square pixels. */
  readonly shapesPx2: number;
}
