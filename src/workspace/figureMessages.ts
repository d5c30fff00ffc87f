import type { Figure } from '../figure/drawing.ts';
import type { FigureFormatName } from '../figure/formats/format.ts';
import type { Resolution } from '../figure/formats/resolution.ts';
import type { Written } from '../figure/formats/written.ts';

/** What the page asks of the worker, one thing at a time. */
export interface WritingOrder {
  readonly format: FigureFormatName;
  readonly figure: Figure;
  readonly resolution: Resolution;
}

/** What takes time: loading what a format needs, and drawing. */
export type WritingStep = 'loading' | 'drawing';

/** What the worker answers: steps, then one end. */
export type WritingAnswer =
  | { readonly kind: 'step'; readonly step: WritingStep }
  | { readonly kind: 'end'; readonly written: Written };
