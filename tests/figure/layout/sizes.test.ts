import { describe, expect, it } from 'vitest';
import { FIGURE_SIZES, parseFigureSize } from '../../../src/figure/layout/sizes.ts';
import { typeScale } from '../../../src/figure/layout/typeScale.ts';
import { describeSizeProblem } from '../../../src/figure/problem.ts';
import { en } from '../../../src/text/en/index.ts';

function filePixels(text: string): [number, number] {
  const parsed = parseFigureSize(text);
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  const { widthPx, heightPx, pixelRatio } = parsed.size;
  return [Math.round(widthPx * pixelRatio), Math.round((heightPx ?? 0) * pixelRatio)];
}

describe('named sizes', () => {
  it.each([
    ['square', 1080, 1080],
    ['story', 1080, 1920],
    ['a4', 3508, 2480],
    ['A4-portrait', 2480, 3508],
    ['a3', 4961, 3508],
    ['a3-portrait', 3508, 4961],
    ['4k', 3840, 2160],
    ['8K', 7680, 4320],
  ])('%s has %i × %i pixels', (name, width, height) => {
    expect(filePixels(name)).toEqual([width, height]);
  });

  it('of paper are as large in millimetres as paper is', () => {
    const { widthPx, pixelRatio, dpi } = FIGURE_SIZES.a4;
    expect(((widthPx * pixelRatio) / dpi) * 25.4).toBeCloseTo(297, 0);
  });

  it('of phones and columns are laid out as wide as they are seen', () => {
    const { square, portrait, story, column } = FIGURE_SIZES;
    for (const { widthPx } of [square, portrait, story]) expect(widthPx).toBe(375);
    expect((column.widthPx / 96) * 25.4).toBeCloseTo(86, 1);
    for (const width of [320, 480, 640, 960, 1280] as const) {
      expect(FIGURE_SIZES[`article-${width}`].widthPx).toBe(width);
    }
  });

  it('have no letter that is read closely under 11 px, and no credit under 8', () => {
    for (const { widthPx } of Object.values(FIGURE_SIZES)) {
      const { foot, ...others } = typeScale(widthPx);
      expect(foot.sizePx).toBeGreaterThanOrEqual(8);
      for (const { sizePx } of Object.values(others)) expect(sizePx).toBeGreaterThanOrEqual(11);
    }
  });
});

describe('sizes on paper', () => {
  it.each([
    ['120x80mm', 1417, 945],
    ['86 mm', 1016, 0],
  ])('%s has %i × %i pixels', (text, width, height) => {
    expect(filePixels(text)).toEqual([width, height]);
  });
});

describe('sizes in pixels', () => {
  it.each(['1200x800', ' 1200 × 800 ', '1200X800'])('are read: %s', (text) => {
    expect(filePixels(text)).toEqual([1200, 800]);
  });

  it.each([
    ['a5', 'unknown-size', /“a5” is no size.*a4.*1200x800/],
    ['', 'unknown-size', /“” is no size/],
    ['-5x800', 'unknown-size', /“-5x800”/],
    ['100x800', 'too-few-pixels', /100 × 800.*200/],
    ['20000x300', 'too-many-pixels', /20000 × 300.*16,384/],
    ['16000x16000', 'too-large', /134 million/],
  ])('%s is refused as %s', (text, kind, words) => {
    const parsed = parseFigureSize(text);
    expect(parsed).toMatchObject({ ok: false, problem: { kind } });
    if (!parsed.ok) expect(describeSizeProblem(parsed.problem, en)).toMatch(words);
  });
});
