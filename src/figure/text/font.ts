/** A type face in a size. */
export interface Font {
  readonly family: 'serif' | 'sans';
  readonly sizePx: number;
  readonly weight: 400 | 600 | 700;
}

/** The width of a line of text, pixels. */
export type MeasureFont = (text: string, font: Font) => number;
