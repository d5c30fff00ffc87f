import { cssFont, type MeasureText, type TextStyle } from '../../draw/labels/textStyle.ts';

const SAMPLE = 'Київ Kyiv';

/** Measures text with the page's fonts; widths are kept. Make a new one when fonts arrive. */
export function textMeasurer(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text: string, style: TextStyle) => {
    const font = cssFont(style);
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context) context.font = font;
      width = context?.measureText(text).width ?? text.length * style.sizePx * 0.6;
      widths.set(key, width);
    }
    return width;
  };
}

/** Resolves when the fonts of labels are there, or cannot be. */
export async function labelFonts(): Promise<void> {
  const weights = [400, 600] as const;
  await Promise.allSettled(
    weights.map((weight) => document.fonts.load(cssFont({ sizePx: 16, weight }), SAMPLE)),
  );
}
