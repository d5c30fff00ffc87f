import type { Basemap } from '../draw/ground/basemap.ts';
import type { FormatOptions } from '../figure/formats/options.ts';
import type { PackageContent } from '../figure/formats/package.ts';
import type { HouseStyle } from '../figure/style/houseStyle.ts';
import type { ClaimSubject, FigureForm, PlacesSubject } from '../figure/order.ts';
import type { Box } from '../draw/drawing.ts';
import type { FigureProblem } from '../figure/problem.ts';
import type { OutputName, Production } from '../figure/produce.ts';
import type { Atlas } from '../places/atlas.ts';
import type { CATALOGUES } from '../text/catalogues.ts';

export type FigureLanguage = keyof typeof CATALOGUES;

/** What figures are drawn from; the worker keeps it, as it is large and changes seldom. */
export interface FigureWorld {
  readonly atlas: Atlas;
  readonly basemap: Basemap | null;
  /** With its fonts. */
  readonly style: HouseStyle;
}

/** What a figure is about, without what the worker finds itself. */
export type PostedSubject =
  | PostedClaim
  | { readonly kind: 'claims'; readonly claims: readonly PostedClaim[] }
  | PlacesSubject;

type PostedClaim = Omit<ClaimSubject, 'checks'>;

/** A figure as it is asked for, of what can be posted: the worker adds world, checks and words. */
export interface PostedOrder extends Omit<FigureForm, keyof FigureWorld | 'catalogue'> {
  readonly about: PostedSubject;
  readonly language: FigureLanguage;
}

/** What the page asks of the worker, one figure at a time. */
export type FigureMessage =
  /** Loads all that any figure may need. */
  | { readonly kind: 'prepare' }
  | { readonly kind: 'world'; readonly world: FigureWorld }
  /** Where the map will stand, so that the page can draw it for there. */
  | { readonly kind: 'plan'; readonly order: PostedOrder }
  | {
      readonly kind: 'produce';
      readonly order: PostedOrder;
      readonly output: OutputName;
      readonly content: PackageContent;
      readonly options: FormatOptions;
    };

/** What takes time: loading what a format needs, and drawing. */
export type WritingStep = 'loading' | 'drawing';

/** Where the map of a figure will stand; null of a figure without one. */
export type PlannedMap =
  | { readonly ok: true; readonly box: Box | null }
  | { readonly ok: false; readonly problem: FigureProblem | FailedDrawing };

type FailedDrawing = { readonly kind: 'failed'; readonly found: string };

/** What the worker answers to a figure: steps, then one end; to `prepare`: whether all is there. */
export type FigureAnswer =
  | { readonly kind: 'step'; readonly step: WritingStep }
  | { readonly kind: 'planned'; readonly planned: PlannedMap }
  | { readonly kind: 'end'; readonly production: Production }
  | { readonly kind: 'prepared'; readonly isAll: boolean };
