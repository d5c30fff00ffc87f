import { describe, expect, test } from 'vitest';
import { FIGURE_PALETTES, type Palette } from '../../src/draw/palette.ts';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const REGIONS = ['region1', 'region2', 'region3', 'region4'] as const;

describe.each(Object.entries(FIGURE_PALETTES))('%s palette', (_name, palette: Palette) => {
  const texts = ['ink', 'muted', 'claimText', 'holds', 'rounded', 'fails', 'unknown'] as const;
  test.each(texts)('%s can be read on paper, cards and selected rows', (key) => {
    for (const ground of [palette.paper, palette.surface, palette.selected]) {
      expect(contrast(palette[key], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['field', 'focus'] as const)('%s stands out from its ground', (key) => {
    expect(contrast(palette[key], palette.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette[key], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(REGIONS)('labels can be read on %s', (key) => {
    expect(contrast(palette.ink, palette[key])).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...REGIONS, 'ukraine', 'land', 'water'] as const)(
    'the outline of the claim stands out from %s',
    (key) => {
      expect(contrast(palette.claim, palette[key])).toBeGreaterThanOrEqual(2.5);
    },
  );
});

test('the palette for one ink has no hue', () => {
  for (const colour of Object.values(FIGURE_PALETTES.mono)) {
    expect(colour).toMatch(/^#(..)\1\1$/);
  }
});
