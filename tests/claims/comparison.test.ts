import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkComparisons } from '../../src/claims/checks/comparison/check.ts';
import type { Hedge } from '../../src/measure/hedges.ts';
import { SQUARE_METRES } from '../../src/measure/units.ts';
import { atlasOf } from '../../src/places/atlas.ts';
import { measuredKm2 } from '../../src/places/areas.ts';
import { layerOf, square } from '../places/squares.ts';
import { area, claimOf, times } from './claimOf.ts';

/** Greater London is published as 1,569, 1,572 and 1,579 km². */
const check = (
  stated: string | null,
  multiple: number,
  hedge: Hedge | null = null,
  place = 'greater-london',
) =>
  checkComparisons(
    claimOf({
      area: stated === null ? null : area(stated),
      comparisons: [times(multiple, place, hedge)],
    }),
    null,
  )[0];

describe('checkComparisons', () => {
  // 2,300 sq mi = 5,956.97 km²; ÷ 1,579 = 3.773, ÷ 1,569 = 3.797.
  // With rounding 2,250–2,350 sq mi = 5,827.5–6,086.5 km²: 3.691–3.879. "About 4" is 3.5–4.5.
  it('calls the first report’s “about four” rounded up', () => {
    const found = check('2,300 sq mi', 4, 'about');
    expect(found).toMatchObject({ verdict: 'rounded', direction: 'up', reason: null });
    expect(found.byDefinition!.low).toBeCloseTo(3.773, 3);
    expect(found.byDefinition!.high).toBeCloseTo(3.797, 3);
    expect(found.found!.range.low).toBeCloseTo(3.691, 3);
    expect(found.found!.range.high).toBeCloseTo(3.879, 3);
    expect(found.stated!.range).toEqual({ low: 3.5, value: 4, high: 4.5 });
  });

  it.each([
    ['2,300 sq mi', 3.8, null, 'holds', null],
    ['2,300 sq mi', 4, null, 'rounded', 'up'],
    // "nearly 4" is 3.5–4, and 3.88 lies in it; the multiple 4 itself does not.
    ['2,300 sq mi', 4, 'nearly', 'rounded', 'up'],
    // "more than 4" is 4–5: nothing of 3.69–3.88 is.
    ['2,300 sq mi', 4, 'at least', 'fails', 'up'],
    ['2,300 sq mi', 3, 'at least', 'rounded', 'down'],
    ['2,300 sq mi', 5, 'about', 'fails', 'up'],
    ['2,300 sq mi', 3, null, 'fails', 'down'],
    // 800 km² ÷ 1,569–1,579 = 0.507–0.510, with its rounding 750–850: 0.475–0.542.
    ['800 km²', 0.5, null, 'holds', null],
    // 520 km² is 515–525: 0.326–0.335 holds a third. 0.4 is 0.35–0.45.
    ['520 km²', 1 / 3, null, 'holds', null],
    ['520 km²', 0.4, null, 'fails', 'up'],
    // More than 6,000 km² is 6,000–7,000: 3.80–4.46.
    ['more than 6,000 km²', 4, null, 'holds', null],
  ] as const)('%s as %d (%s) times: %s', (stated, multiple, hedge, verdict, direction) => {
    expect(check(stated, multiple, hedge)).toMatchObject({ verdict, direction });
  });

  it('counts what is measured on the map among the definitions', () => {
    const atlas = atlasOf({ 'greater-london': layerOf(square('greater-london', 0, 51)) });
    const km2 = measuredKm2(atlas, 'greater-london')!;
    expect(km2).toBeGreaterThan(1579);
    const claim = claimOf({ area: area('1,570 km²'), comparisons: [times(1, 'greater-london')] });
    expect(checkComparisons(claim, atlas)[0].byDefinition!.low).toBeCloseTo(1570 / km2, 9);
  });

  it.each([
    [null, 4, 'greater-london', 'no-area'],
    ['2,300 sq mi', 0, 'greater-london', 'invalid-multiple'],
    ['2,300 sq mi', -4, 'greater-london', 'invalid-multiple'],
    ['2,300 sq mi', NaN, 'greater-london', 'invalid-multiple'],
    ['2,300 sq mi', Infinity, 'greater-london', 'invalid-multiple'],
    ['2,300 sq mi', 4, 'atlantis', 'unknown-place'],
  ])('knows nothing of %s as %d times %s: %s', (stated, multiple, place, reason) => {
    expect(check(stated, multiple, null, place)).toMatchObject({ verdict: 'unknown', reason });
  });

  it('knows nothing of an area that is none', () => {
    const claim = claimOf({
      area: { value: -5, unit: 'km2', hedge: null },
      comparisons: [times(4, 'greater-london')],
    });
    expect(checkComparisons(claim, null)[0]).toMatchObject({
      verdict: 'unknown',
      reason: 'invalid-area',
    });
  });

  it('is no check without a comparison', () => {
    expect(checkComparisons(claimOf({ area: area('5 ha') }), null)).toEqual([]);
  });

  it('does not depend on the unit the area is stated in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (km2, multiple) => {
          const comparison = times(multiple, 'greater-london');
          const inKm2 = checkComparisons(
            claimOf({ area: { value: km2, unit: 'km2', hedge: null }, comparisons: [comparison] }),
            null,
          )[0];
          const value = (km2 * SQUARE_METRES.km2) / SQUARE_METRES.ha;
          const inHa = checkComparisons(
            claimOf({ area: { value, unit: 'ha', hedge: null }, comparisons: [comparison] }),
            null,
          )[0];
          expect(inHa.verdict).toBe(inKm2.verdict);
          expect(inHa.byDefinition!.value).toBeCloseTo(inKm2.byDefinition!.value, 9);
        },
      ),
    );
  });

  it('holds for the multiple that the figures give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (km2) => {
        const claim = (multiple: number) =>
          claimOf({
            area: { value: km2, unit: 'km2', hedge: null },
            comparisons: [times(multiple, 'greater-london')],
          });
        const { byDefinition } = checkComparisons(claim(1), null)[0];
        expect(checkComparisons(claim(byDefinition!.value), null)[0].verdict).toBe('holds');
      }),
    );
  });
});
