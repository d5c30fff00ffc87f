import type { Font } from '../../draw/text/font.ts';

/** The sizes of letters on one sheet. */
export interface TypeScale {
  readonly title: Font;
  readonly standfirst: Font;
  readonly heading: Font;
  readonly verdict: Font;
  readonly check: Font;
  readonly label: Font;
  readonly small: Font;
  readonly foot: Font;
}

/** Sheets up to this width have the smaller letters. */
const NARROW_PX = 660;

/** The letters of a sheet that wide: the title grows with it, what is read closely does not. */
export function typeScale(widthPx: number): TypeScale {
  const sans = (sizePx: number, weight: Font['weight'] = 400): Font => ({
    family: 'sans',
    sizePx,
    weight,
  });
  const step = widthPx > NARROW_PX ? 1 : 0;
  return {
    title: { family: 'serif', sizePx: titlePx(widthPx), weight: 700 },
    standfirst: sans(13.5 + step),
    heading: sans(12.5 + step / 2, 700),
    verdict: sans(12.5 + step, 700),
    check: sans(12.5 + step, 600),
    label: sans(12 + step / 2, 600),
    small: sans(11.5 + step / 2),
    foot: sans(9.5 + step / 2),
  };
}

function titlePx(widthPx: number): number {
  return Math.round(Math.min(40, Math.max(20, 15.5 + widthPx * 0.0165)));
}
