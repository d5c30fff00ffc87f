import type { InfoText } from './pdfInfo.ts';

/** What is used of pdfkit's document. Lengths are in points, y down from the upper edge. */
export interface PdfDocument {
  save(): unknown;
  restore(): unknown;
  translate(right: number, down: number): unknown;
  scale(factor: number): unknown;
  /** Clockwise. */
  rotate(degrees: number, options: { readonly origin: [x: number, y: number] }): unknown;
  rect(x: number, y: number, width: number, height: number): unknown;
  path(d: string): unknown;
  clip(rule?: 'even-odd'): unknown;
  fill(rule?: 'even-odd'): unknown;
  stroke(): unknown;
  fillAndStroke(rule: 'even-odd'): unknown;
  fillColor(colour: string): unknown;
  fillOpacity(opacity: number): unknown;
  strokeColor(colour: string, opacity?: number): unknown;
  addSpotColor(name: string, ...cmykPercent: [number, number, number, number]): unknown;
  strokeOpacity(opacity: number): unknown;
  lineWidth(width: number): unknown;
  lineJoin(join: 'round'): unknown;
  dash(lengths: number[]): unknown;
  registerFont(name: string, font: Uint8Array): unknown;
  font(name: string): unknown;
  fontSize(size: number): unknown;
  text(text: string, x: number, y: number, options: PdfTextOptions): unknown;
  image(png: Uint8Array, x: number, y: number, options: PdfImageOptions): unknown;
  markContent(tag: 'Span', options: { readonly lang: string }): unknown;
  markContent(tag: 'Artifact', options: { readonly type: 'Page' }): unknown;
  endMarkedContent(): unknown;
  struct(type: 'Figure', options: PdfFigureOptions, draw: () => void): PdfElement;
  addStructure(element: PdfElement): unknown;
  /** A line of the page's content as it is (ISO 32000-1, annex A). */
  addContent(line: string): unknown;
  /** A new object of the document. */
  ref(data: object): PdfReference;
  readonly page: { readonly dictionary: PdfReference; readonly resources: PdfReference };
  /** Its catalogue (ISO 32000-1, 7.7.2). */
  readonly _root: PdfReference;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  end(): void;
}

/** An object of the document; names are written as strings, texts as `String`. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  end(): void;
}

interface PdfElement {
  end(): void;
}

interface PdfFigureOptions {
  readonly alt: string;
  readonly title: string;
  readonly bbox: readonly [left: number, top: number, right: number, bottom: number];
}

interface PdfImageOptions {
  readonly width: number;
  readonly height: number;
}

export interface PdfTextOptions {
  readonly lineBreak: false;
  readonly baseline: 'alphabetic';
  /** OpenType features beside the usual ones; a list keeps words from being kerned apart. */
  readonly features: [];
}

/** Options of a new document of one page. */
export interface PdfOptions {
  readonly size: [widthPt: number, heightPt: number];
  readonly margin: 0;
  readonly pdfVersion: '1.7';
  readonly lang: string;
  readonly tagged: true;
  readonly displayTitle: true;
  /** No standard font is to be loaded. */
  readonly font: '';
  readonly info: Readonly<Record<string, InfoText | Date>>;
}
