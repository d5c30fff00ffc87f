import { describe, expect, it } from 'vitest';
import type { Mark, Path } from '../../src/draw/drawing.ts';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import { area, claimOf, times, within } from '../claims/claimOf.ts';
import { pathAreaPx2 } from '../draw/pathArea.ts';
import { CLAIMS, type OrderParts, planOf } from './orders.ts';

function pathsOf(marks: readonly Mark[]): Path[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' ? pathsOf(mark.marks) : mark.kind === 'path' ? [mark] : [],
  );
}

/** The shapes of a figure's pair by their ids. */
function pairOf(parts: OrderParts) {
  const { content, sheet } = planOf({ template: 'comparison', ...parts });
  const part = sheet.parts.find(({ name }) => name === 'comparison')!;
  const paths = pathsOf(part.block.draw(part.x, part.y));
  const ofId = (start: string) => paths.filter(({ id }) => id?.startsWith(`pair-${start}`));
  const areaPx2 = (start: string) => ofId(start).reduce((sum, { d }) => sum + pathAreaPx2(d), 0);
  return { pair: content.pair!, ofId, areaPx2 };
}

describe.each(['square', 'story', 'article', 'a3'] as const)(
  'the pair on a sheet of %s',
  (size) => {
    it('has as much of the claim as is stated, in copies of what it is compared with', () => {
      const { pair, ofId, areaPx2 } = pairOf({ size: FIGURE_SIZES[size] });
      expect(pair.first.id).toBe('greater-london');
      expect(ofId('claim')).toHaveLength(4);
      const times = areaPx2('claim') / areaPx2('greater-london');
      expect(times).toBeCloseTo(pair.second.areaKm2 / pair.first.areaKm2, 1);
    });
  },
);

describe('the pair', () => {
  it('of a part is that part laid over the whole', () => {
    const claim = claimOf({ area: area('20,000 km2'), comparisons: [times(0.6, 'belgium')] });
    const { pair, areaPx2 } = pairOf({ claim });
    expect(pair.shown.kind).toBe('part');
    expect(areaPx2('claim') / areaPx2('belgium')).toBeCloseTo(20_000 / pair.first.areaKm2, 2);
  });

  it('of under a half is cut off the whole as well, whatever the map draws', () => {
    const claim = claimOf({ area: area('12,000 km2'), comparisons: [times(0.4, 'belgium')] });
    const { pair, areaPx2 } = pairOf({ claim });
    expect(pair.shown.kind).toBe('part');
    expect(areaPx2('claim') / areaPx2('belgium')).toBeCloseTo(12_000 / pair.first.areaKm2, 2);
  });

  it('is with the first of several comparisons, as copies of it', () => {
    const comparisons = [times(3, 'belgium'), times(36, 'luxembourg')];
    const { pair, areaPx2 } = pairOf({ claim: claimOf({ area: area('92,000 km2'), comparisons }) });
    expect([pair.first.id, pair.shown.kind]).toEqual(['belgium', 'copies']);
    expect(areaPx2('claim') / areaPx2('belgium')).toBeCloseTo(92_000 / pair.first.areaKm2, 1);
  });

  it('of a little more than a place is that place and the rest as a square, and says so', () => {
    const claim = claimOf({ area: area('33,000 km2'), comparisons: [times(1, 'belgium')] });
    const { pair, ofId, areaPx2 } = pairOf({ claim });
    expect(pair.shown).toMatchObject({ kind: 'copies', whole: 1, last: { isSquare: true } });
    expect(pair.second.words.remarks).toEqual(['the rest as a square']);
    expect(ofId('claim-2')[0].d.match(/[ML]/g)).toHaveLength(4);
    expect(areaPx2('claim') / areaPx2('belgium')).toBeCloseTo(33_000 / pair.first.areaKm2, 2);
  });

  it('keeps its scale and words in a column of 55 mm', () => {
    const size = { widthPx: 208, heightPx: null, pixelRatio: 1, dpi: 96 };
    const { sheet, measure } = planOf({ size });
    const part = sheet.parts.find(({ name }) => name === 'comparison')!;
    const words = part.block
      .draw(part.x, part.y)
      .flatMap((mark) => (mark.kind === 'paragraph' ? [mark] : []));
    expect(words.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')).toContain(
      'the same for both',
    );
    for (const { x, lines, font } of words) {
      for (const { text } of lines) expect(x + measure(text, font)).toBeLessThan(size.widthPx);
    }
  });

  it.each([
    [0.6, '20,000 km2', false],
    [3, '92,000 km2', true],
  ])('says that its scale is the same for both only where there are two', (times_, km2, isSaid) => {
    const claim = claimOf({ area: area(km2), comparisons: [times(times_, 'belgium')] });
    const { sheet } = planOf({ claim, template: 'comparison' });
    const part = sheet.parts.find(({ name }) => name === 'comparison')!;
    const words = JSON.stringify(part.block.draw(0, 0));
    expect(words).toMatch(/\d km/);
    expect(words.includes('the same for both')).toBe(isSaid);
  });

  it('of a small part is a square laid over the whole', () => {
    const claim = claimOf({ area: area('3,000 km2'), comparisons: [times(0.1, 'belgium')] });
    const { pair, areaPx2 } = pairOf({ claim });
    expect(pair.shown.kind).toBe('part');
    expect(areaPx2('claim') / areaPx2('belgium')).toBeCloseTo(3000 / pair.first.areaKm2, 2);
  });

  it('is with what the title compares with, if the shape is of no place', () => {
    const shape = { yardstick: { kind: 'circle' as const }, placement: null };
    const { pair } = pairOf({ shape });
    expect([pair.first.id, pair.shown.kind]).toEqual(['greater-london', 'apart']);
  });

  it('without a comparison is with the place that it is a part of', () => {
    const claim = claimOf({ area: area('2,300 sq mi'), places: within('kharkiv-oblast') });
    expect(pairOf({ claim }).pair.first.id).toBe('kharkiv-oblast');
  });

  it('of a sum of places, and without an area, is none', () => {
    const sum = { ...times(2, 'belgium'), placeIds: ['belgium', 'luxembourg'] };
    const claim = claimOf({ area: area('70,000 km2'), comparisons: [sum] });
    expect(planOf({ claim }).content.pair).toBeNull();
    expect(planOf({ claim: CLAIMS['a comparison alone'] }).content.pair?.first.id).toBe(
      'luxembourg',
    );
  });
});
