import type { Verdict } from '../../claims/claim.ts';
import type { Palette } from '../../draw/palette.ts';
import type { Font } from '../../draw/text/font.ts';
import type { Size } from '../../draw/view/screenView.ts';

/** What stands on a picture around its map. Words come in already formatted. */
export interface SheetContent {
  readonly title: readonly TitlePart[];
  readonly standfirst: string;
  readonly checks: readonly SheetCheck[];
  readonly legend: readonly LegendEntry[];
  /** Required credits, each whole. */
  readonly credits: readonly string[];
  /** How areas are measured, when the picture was made. */
  readonly method: string;
}

export interface TitlePart {
  readonly text: string;
  readonly isClaim: boolean;
}

export interface SheetCheck {
  /** Null of what is worked out beside the checks. */
  readonly verdict: Verdict | null;
  readonly verdictWord: string;
  readonly title: string;
  readonly sum: string;
}

export interface LegendEntry {
  /** Filled with a colour, or hatched as the claim is, or only outlined in it. */
  readonly fill: { readonly colour: string; readonly style: 'plain' | 'hatched' | 'dashed' };
  readonly name: string;
  readonly note: string;
}

/** One thing drawn on the sheet; positions are layout pixels from its upper left corner. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The text's baseline. */
      readonly y: number;
      readonly text: string;
      readonly font: Font;
      readonly colour: keyof Palette;
    }
  | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly width: number }
  | {
      readonly kind: 'swatch';
      readonly x: number;
      readonly y: number;
      readonly fill: LegendEntry['fill'];
    }
  | { readonly kind: 'verdict'; readonly x: number; readonly y: number; readonly verdict: Verdict };

export interface Sheet extends Size {
  readonly map: Size & { readonly x: number; readonly y: number };
  readonly marks: readonly Mark[];
}
