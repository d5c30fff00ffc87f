import type { Font } from '../../draw/text/font.ts';

/** The sizes of letters on one sheet, in its pixels, which are those at which it is seen. */
export interface TypeScale {
  readonly title: Font;
  readonly standfirst: Font;
  /** What is compared, and its area. */
  readonly name: Font;
  readonly area: Font;
  /** Of a card. */
  readonly verdictLarge: Font;
  readonly found: Font;
  readonly heading: Font;
  readonly verdict: Font;
  readonly check: Font;
  readonly label: Font;
  readonly small: Font;
  readonly foot: Font;
}

/** No letters are smaller, but those of credits and notes. */
const LEAST_TYPE_PX = 11;
const LEAST_FOOT_PX = 8;

/** Widths of sheets between which letters grow, from the shorter side of a phone to a screen. */
const GROWS = { fromPx: 360, toPx: 1280 };

/**
 * The letters of a sheet of that width: titles grow with it, what is read closely less so.
 *
 * @param factor how many times as large as usual, where a sheet has room to spare
 */
export function typeScale(widthPx: number, factor = 1): TypeScale {
  const grown = Math.max(0, Math.min(1, (widthPx - GROWS.fromPx) / (GROWS.toPx - GROWS.fromPx)));
  const between = (small: number, large: number, least = LEAST_TYPE_PX) =>
    Math.max(least, Math.round((small + (large - small) * grown) * factor * 2) / 2);
  const sans = (sizePx: number, weight: Font['weight'] = 400): Font => ({
    family: 'sans',
    sizePx,
    weight,
  });
  const serif = (sizePx: number): Font => ({ family: 'serif', sizePx, weight: 700 });
  return {
    title: serif(between(22, 40)),
    standfirst: sans(between(12.5, 18)),
    name: sans(between(13, 19), 700),
    area: sans(between(12, 16)),
    verdictLarge: serif(between(26, 46)),
    found: sans(between(15, 24), 600),
    heading: sans(between(12, 15), 700),
    verdict: sans(between(12, 15.5), 700),
    check: sans(between(12, 15.5), 600),
    label: sans(between(11.5, 14), 600),
    small: sans(between(11, 13)),
    foot: sans(between(8.5, 11, LEAST_FOOT_PX)),
  };
}
