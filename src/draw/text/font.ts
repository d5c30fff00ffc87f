/** A type face in a size. */
export interface Font {
  readonly family: 'serif' | 'sans';
  readonly sizePx: number;
  readonly weight: 400 | 600 | 700;
  /** Names of waters; the sans of weight 400 alone has it. */
  readonly isItalic?: boolean;
}

/** The width of a line of text, pixels. */
export type MeasureFont = (text: string, font: Font) => number;
