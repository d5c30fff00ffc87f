import { describe, expect, test } from 'vitest';
import type { Hatch } from '../../src/draw/drawing.ts';
import { type RegionStyle, regionStyle } from '../../src/draw/map/regionStyle.ts';
import { FIGURE_PALETTES, type FigureTheme, type Palette } from '../../src/draw/palette.ts';
import { claimHatch } from '../../src/draw/rolePaint.ts';
import { distance, VISIONS } from './colourVision.ts';

/** So far apart two areas are told apart at a glance: some five times what is just noticeable. */
const LEAST_DISTANCE = 10;

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

const REGIONS = ['region1', 'region2', 'region3', 'region4', 'region5'] as const;

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

describe.each(Object.entries(FIGURE_PALETTES))('ten named places in %s', (name, palette) => {
  const theme = name as FigureTheme;
  const styles = Array.from({ length: 10 }, (_, i) => regionStyle(theme, palette, i));
  const linesOf = (style: RegionStyle) => JSON.stringify(style.hatch ?? null);

  test('are told apart, each from each, by colour however it is seen, or by lines', () => {
    styles.forEach((one, i) => {
      for (const other of styles.slice(0, i)) {
        const isPatterned = linesOf(one) !== linesOf(other);
        const apart = VISIONS.map((vision) => distance(one.fill, other.fill, vision));
        if (!isPatterned) expect(Math.min(...apart)).toBeGreaterThan(LEAST_DISTANCE);
      }
    });
  });

  test('stand out from water and land', () => {
    for (const { fill } of styles.filter(({ hatch }) => !hatch)) {
      for (const ground of [palette.water, palette.land, palette.ukraine]) {
        const apart = VISIONS.map((vision) => distance(fill, ground, vision));
        expect(Math.min(...apart)).toBeGreaterThan(LEAST_DISTANCE);
      }
    }
  });

  test('have quieter lines than the claim', () => {
    const claim = claimHatch(palette);
    for (const { hatch } of styles) {
      if (!hatch) continue;
      const ink = (lines: Hatch) => lines.widthPx / lines.spacingPx;
      expect(ink(hatch)).toBeLessThan(ink(claim));
      expect(contrast(hatch.colour, palette.paper)).toBeLessThanOrEqual(
        contrast(claim.colour, palette.paper),
      );
    }
  });
});

test('the palette for one ink has no hue', () => {
  for (const colour of Object.values(FIGURE_PALETTES.mono)) {
    expect(colour).toMatch(/^#(..)\1\1$/);
  }
});
