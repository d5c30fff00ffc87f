import { describe, expect, it } from 'vitest';
import type { Mark, Path } from '../../../src/draw/drawing.ts';
import { FIGURE_SIZES } from '../../../src/figure/layout/sizes.ts';
import { typeScale } from '../../../src/figure/layout/typeScale.ts';
import { FIGURE_PALETTES } from '../../../src/draw/palette.ts';
import { layOutStrip, type StripFrame } from '../../../src/figure/strip/layOutStrip.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { textsIn } from '../../../src/draw/text/usedFaces.ts';
import { en } from '../../../src/text/en/index.ts';
import { planeAreaKm2 } from '../../../src/figure/strip/outline.ts';
import { area, claimOf, times } from '../../claims/claimOf.ts';
import { atlasWith } from '../../places/testAtlas.ts';
import { pathAreaPx2 } from '../../draw/pathArea.ts';
import { CLAIMS, planOf } from '../orders.ts';

function pathsOf(marks: readonly Mark[]): Path[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' ? pathsOf(mark.marks) : mark.kind === 'path' ? [mark] : [],
  );
}

/** A strip of that width, its words beside the shapes. */
const frameOf = (widthPx: number): StripFrame => ({
  widthPx,
  tallestPx: 200,
  words: 'beside',
  palette: FIGURE_PALETTES.light,
  theme: 'light',
  type: typeScale(720),
  measure: measureText,
  catalogue: en,
});

/** The drawn shapes of a plan's strip with their items. */
function shapesOf({ content, sheet }: ReturnType<typeof planOf>) {
  const strip = sheet.parts.find(({ name }) => name === 'strip')!;
  const paths = pathsOf(strip.block.draw(strip.x, strip.y));
  return content.strip.items.map((item) => ({
    item,
    path: paths.find(({ id }) => id === `strip-${item.id}`)!,
  }));
}

const PLANS = [
  [
    'the first report',
    planOf({ template: 'strip', size: FIGURE_SIZES.a3, compareWith: ['belgium', 'wales'] }),
  ],
  [
    'without a map',
    planOf({
      template: 'strip',
      claim: CLAIMS['a quantity alone'],
      compareWith: ['luxembourg'],
    }),
  ],
] as const;

describe.each(PLANS)('the strip of %s', (_name, plan) => {
  it('draws all areas at one scale, within 0.1%', () => {
    const shapes = shapesOf(plan);
    const perKm2 = shapes.map(({ item, path }) => pathAreaPx2(path.d) / item.areaKm2);
    const largest = shapes.findIndex(
      ({ item }) => item.areaKm2 === Math.max(...shapes.map((shape) => shape.item.areaKm2)),
    );
    shapes.forEach(({ item, path }, i) => {
      // Path data is written to a hundredth of a pixel, which is more than that of small shapes.
      const rounding = 0.01 / Math.sqrt(pathAreaPx2(path.d));
      expect(Math.abs(perKm2[i] / perKm2[largest] - 1), item.id).toBeLessThan(0.001 + rounding);
    });
  });

  it('has outlines of the areas that it names', () => {
    for (const { outline, areaKm2, id } of plan.content.strip.items) {
      expect(planeAreaKm2(outline.rings) / areaKm2, id).toBeCloseTo(1, 5);
    }
  });
});

describe('what is in the strip', () => {
  const items = (parts: Parameters<typeof planOf>[0]) => planOf(parts).content.strip.items;
  const ids = (parts: Parameters<typeof planOf>[0]) => items(parts).map(({ id }) => id);

  it('is the claim, what it is compared with, the places in order, others by size', () => {
    expect(ids({ compareWith: ['belgium', 'wales', 'kharkiv-oblast'] })).toEqual([
      'claim',
      'greater-london',
      'kharkiv-oblast',
      'kherson-oblast',
      'donbas',
      'kyiv',
      'wales',
      'belgium',
    ]);
  });

  it('is the whole country too where that leaves the others large enough', () => {
    expect(ids({})).not.toContain('ukraine');
    expect(ids({ compareWith: ['france'] })).toContain('ukraine');
  });

  it('says what is not the boundary that was measured', () => {
    const found = items({ compareWith: ['belgium', 'derbyshire', 'dartmoor'] });
    const remark = (id: string) => found.find((item) => item.id === id)!.words.remarks;
    expect(remark('kharkiv-oblast')).toEqual([]);
    expect(remark('belgium')).toEqual([]);
    expect(remark('derbyshire')).toEqual(['outline simplified']);
    expect(remark('dartmoor')).toEqual(['no outline: a square of its area']);
  });

  it('of Libya, whose published area is none of its outline’s, says both and a share by either', () => {
    const plan = planOf({
      template: 'strip',
      claim: claimOf({
        area: area('1.8 million sq km'),
        comparisons: [times(1, 'libya', 'about')],
      }),
      atlas: atlasWith('countries/ly'),
      size: FIGURE_SIZES.a3,
    });
    const [claim, libya] = shapesOf(plan);
    const { areas, share, remarks } = libya.item.words;
    expect(areas[0]).toBe('1,613,000\u00a0km²');
    expect(remarks).toEqual(['area as drawn; published: 1,759,540\u00a0km²']);
    expect(share).toBe('the claim is 102–112%');
    expect(pathAreaPx2(claim.path.d) / pathAreaPx2(libya.path.d)).toBeCloseTo(1.8e6 / 1613065, 2);
    expect(plan.content.altText).toContain('1.1 copies of Libya');
  });

  it('says areas in square kilometres and the report’s unit, and the claim’s share', () => {
    const [claim, london] = items({
      claim: CLAIMS['a quantity alone'],
      compareWith: ['greater-london'],
    });
    expect(claim.words.areas).toEqual(['750\u00a0km²', '75,000\u00a0ha']);
    expect(london.words.share).toBe('the claim is 48%');
  });

  it('marks what is too small to be seen and says so', () => {
    const plan = planOf({ template: 'strip', claim: CLAIMS['a speck beside an oblast'] });
    const strip = plan.sheet.parts.find(({ name }) => name === 'strip')!;
    const words = JSON.stringify(strip.block.draw(0, 0));
    expect(words).toContain('too small to see at this scale');
    const speck = shapesOf(plan)[0].path;
    expect(pathAreaPx2(speck.d.replaceAll('C', 'L').replaceAll(' ', 'L'))).toBeGreaterThan(2);
  });

  it('has its scale clear of its heading, in one narrow column too', () => {
    const { content } = planOf({});
    for (const widthPx of [150, 200, 260, 320, 700]) {
      const marks = layOutStrip(content.strip, frameOf(widthPx))?.block.draw(0, 0) ?? [];
      const heading = textsIn(marks).find(({ text }) => text.startsWith('All'));
      const bar = marks.find((mark) => mark.kind === 'path' && mark.id === 'strip-scale');
      if (!heading || bar?.kind !== 'path') throw new Error('neither is there');
      const [left, , , barY] = bar.d.match(/-?[\d.]+/g)!.map(Number);
      const isBeside = left > heading.x + measureText(heading.text, heading.font);
      expect(isBeside || barY > heading.y + heading.font.sizePx / 2, `${widthPx} px`).toBe(true);
    }
  });

  it('counts the places that there is no room for', () => {
    const many = claimOf({
      ...CLAIMS['many places'],
      comparisons: [times(4, 'greater-london')],
      area: area('2,300 sq mi'),
    });
    const { strip } = planOf({ claim: many, compareWith: ['france', 'spain', 'italy'] }).content;
    expect(strip.items).toHaveLength(12);
    expect(strip.remark).toMatch(/^More places, not drawn here: [1-9]\d*\.$/);
  });
});
