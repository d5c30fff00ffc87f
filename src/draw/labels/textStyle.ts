/** How a line of a label is set. Both families have Latin and Cyrillic. */
export interface TextStyle {
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly isItalic?: boolean;
}

/** Which colour words are set in: that of all, a quieter one, that of waters. */
export type Tone = 'plain' | 'quiet' | 'water';

export interface LabelLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly tone: Tone;
  /** BCP 47, if it is not that of the other labels. */
  readonly language?: string;
}

/** The width of a line, pixels. */
export type MeasureText = (text: string, style: TextStyle) => number;

export const LABEL_FAMILY = "'Noto Sans', 'Segoe UI', system-ui, sans-serif";
const LINE_HEIGHT = 1.22;

export function cssFont({ sizePx, weight, isItalic }: TextStyle): string {
  return `${isItalic ? 'italic ' : ''}${weight} ${sizePx}px ${LABEL_FAMILY}`;
}

export function sizeOfLines(lines: readonly LabelLine[], measure: MeasureText) {
  return {
    widthPx: Math.max(...lines.map(({ text, style }) => measure(text, style))),
    heightPx: lines.reduce((sum, { style }) => sum + style.sizePx * LINE_HEIGHT, 0),
  };
}

/** Baselines of lines in a box of their size, from its top: each line's middle sits in its share. */
export function baselinesOf(lines: readonly LabelLine[]): number[] {
  let top = 0;
  return lines.map(({ style: { sizePx } }) => {
    const baseline = top + sizePx * (LINE_HEIGHT / 2 + 0.35);
    top += sizePx * LINE_HEIGHT;
    return baseline;
  });
}
