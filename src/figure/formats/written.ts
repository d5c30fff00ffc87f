import type { PixelSize } from './resolution.ts';

/** Why no file was written. */
export type FormatProblem =
  | { readonly kind: 'too-large'; readonly wanted: PixelSize; readonly mostSidePx: number }
  | { readonly kind: 'wrong-size'; readonly wanted: PixelSize; readonly found: PixelSize | null }
  /** What a package or the machine said. */
  | { readonly kind: 'failed'; readonly found: string };

/** A file of a figure. */
export type Written =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FormatProblem };
