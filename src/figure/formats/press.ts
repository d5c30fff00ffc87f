import type { FaceName } from '../../draw/text/faces.ts';
import type { HarfbuzzSubset } from './cutFont.ts';
import type { OutlineFont } from './glyphOutlines.ts';
import type { PdfDocument, PdfOptions } from './pdfDocument.ts';

/**
 * What a format needs of the environment: files and the packages that are loaded from different
 * places in Node and in a browser. Each is loaded when it is asked for.
 */
export interface Press {
  /** The file of a face (TTF). */
  readonly font: (face: FaceName) => Promise<Uint8Array>;
  /** The licence of all of them. */
  readonly fontLicence: () => Promise<Uint8Array>;
  /** Cuts fonts. */
  readonly harfbuzz: () => Promise<HarfbuzzSubset>;
  /** Reads outlines out of a font (TTF). */
  readonly openFont: (font: Uint8Array) => Promise<OutlineFont>;
  /** An SVG as PNG in the size that its root says, words in these fonts and in no others. */
  readonly rasterise: (svg: string, fonts: readonly Uint8Array[]) => Promise<Uint8Array>;
  readonly pdfDocument: (options: PdfOptions) => Promise<PdfDocument>;
}
