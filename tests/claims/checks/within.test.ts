import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWithin } from '../../../src/claims/checks/within/check.ts';
import { area, claimOf, times, within } from '../claimOf.ts';

const check = (stated: string, ...mayBe: string[]) =>
  checkWithin(
    claimOf({
      area: area(stated),
      places: [{ placeId: mayBe[0], role: 'within', why: '', mayBe }],
    }),
  )[0];

describe('an area in a place', () => {
  it.each([
    ['2,300 sq mi', 'kharkiv-oblast', 'holds'],
    // Yellowstone: 8,983 km². Rounding of 8,982 is 8,981.5–8,982.5, that of 8,990 is 8,985–8,995.
    ['8,982 km²', 'yellowstone', 'holds'],
    ['8,983 km²', 'yellowstone', 'rounded'],
    ['8,980 km²', 'yellowstone', 'rounded'],
    ['8,990 km²', 'yellowstone', 'fails'],
    // Kherson oblast: 25,670 km² of land, 28,461 km² with its waters: the largest decides.
    ['27,000 km²', 'kherson-oblast', 'holds'],
    ['28,500 km²', 'kherson-oblast', 'rounded'],
    ['29,000 km²', 'kherson-oblast', 'fails'],
    ['30,000 km²', 'kherson-oblast', 'rounded'],
    ['30,100 km²', 'kherson-oblast', 'fails'],
    // "About 31,000" reaches 10% either way.
    ['about 31,000 km²', 'kherson-oblast', 'rounded'],
    ['up to 29,000 km²', 'kherson-oblast', 'rounded'],
  ])('%s in %s: %s', (stated, placeId, verdict) => {
    expect(check(stated, placeId).verdict).toBe(verdict);
  });

  it('fails only of land', () => {
    expect(check('90,000 km²', 'lake-victoria')).toMatchObject({
      verdict: 'unknown',
      reason: 'not-land',
    });
    expect(check('1,000 km²', 'lake-victoria').verdict).toBe('holds');
  });

  it('fails only if every place of the name is too small', () => {
    expect(check('2,300 sq mi', 'kyiv-city', 'kyiv-oblast')).toMatchObject({
      verdict: 'holds',
      placeIds: ['kyiv-oblast'],
      isOpen: true,
    });
    expect(check('230,000 sq mi', 'kyiv-city', 'kyiv-oblast').verdict).toBe('fails');
    expect(check('100 sq mi', 'kyiv-city', 'kyiv-oblast')).toMatchObject({
      verdict: 'holds',
      placeIds: ['kyiv-city'],
      isOpen: false,
    });
  });

  it('is not checked of a place that is only named, or without an area', () => {
    const places = [{ placeId: 'kyiv-city', role: 'named', why: '' }] as const;
    expect(checkWithin(claimOf({ area: area('9,000 km²'), places }))).toEqual([]);
    const comparisons = [times(2, 'greater-london')];
    expect(checkWithin(claimOf({ comparisons, places: within('kyiv-city') }))).toEqual([]);
  });

  it.each([
    [claimOf({ area: area('5 ha'), places: within('atlantis') }), 'unknown-place'],
    [
      claimOf({ area: { value: NaN, unit: 'ha', hedge: null }, places: within('donbas') }),
      'invalid-area',
    ],
  ])('knows nothing, and why (%#: %s)', (claim, reason) => {
    expect(checkWithin(claim)).toMatchObject([{ verdict: 'unknown', reason, share: null }]);
  });

  it('never fits better when the claim grows', () => {
    const order = ['holds', 'rounded', 'fails'];
    const sizes = fc.tuple(fc.integer({ min: 1, max: 60000 }), fc.integer({ min: 1, max: 60000 }));
    fc.assert(
      fc.property(sizes, ([a, b]) => {
        // Stated to the hectare, so that the rounding of both is the same.
        const verdictOf = (value: number) =>
          check(`${value * 100 + 1} ha`, 'kherson-oblast').verdict;
        const [small, large] = [Math.min(a, b), Math.max(a, b)].map(verdictOf);
        expect(order.indexOf(small)).toBeLessThanOrEqual(order.indexOf(large));
      }),
    );
  });
});
