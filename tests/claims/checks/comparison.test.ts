import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkComparisons } from '../../../src/claims/checks/comparison/check.ts';
import { checkShares } from '../../../src/claims/checks/share/check.ts';
import type { Hedge } from '../../../src/measure/hedges.ts';
import { SQUARE_METRES } from '../../../src/measure/units.ts';
import { measuredKm2 } from '../../../src/places/areas.ts';
import { placeById } from '../../../src/places/catalogue.ts';
import { area, claimOf, share, times } from '../claimOf.ts';

/** Greater London is published as 1,569, 1,572 and 1,579 km². */
const check = (
  stated: string,
  multiple: number,
  hedge: Hedge | null = null,
  place = 'greater-london',
) =>
  checkComparisons(
    claimOf({ area: area(stated), comparisons: [times(multiple, place, hedge)] }),
  )[0];

describe('checkComparisons', () => {
  // 2,300 sq mi = 5,956.97 km²; ÷ 1,579 = 3.773, ÷ 1,569 = 3.797.
  it('calls the first report’s “about four” rounded up', () => {
    const found = check('2,300 sq mi', 4, 'about');
    expect(found).toMatchObject({ verdict: 'rounded', direction: 'up', reason: null });
    expect(found.found!.range.low).toBeCloseTo(3.773, 3);
    expect(found.found!.range.high).toBeCloseTo(3.797, 3);
    expect(found.stated!.range).toEqual({ low: 4, value: 4, high: 4 });
  });

  it.each([
    ['2,300 sq mi', 3.8, null, 'holds', 'up'],
    ['2,300 sq mi', 4, null, 'rounded', 'up'],
    ['2,300 sq mi', 4, 'nearly', 'holds', 'up'],
    ['2,300 sq mi', 4, 'at least', 'rounded', 'up'],
    ['2,300 sq mi', 3, 'at least', 'holds', 'down'],
    ['2,300 sq mi', 5, 'about', 'fails', 'up'],
    ['2,300 sq mi', 3, null, 'fails', 'down'],
    ['800 km²', 0.5, null, 'holds', 'down'],
    ['520 km²', 1 / 3, null, 'holds', 'up'],
    ['520 km²', 0.4, null, 'fails', 'up'],
    ['more than 6,000 km²', 4, null, 'rounded', 'up'],
    // Both ends of a stated area count.
    ['between 1,000 and 1,600 km²', 1, null, 'holds', null],
  ] as const)('%s as %d (%s) times: %s', (stated, multiple, hedge, verdict, direction) => {
    expect(check(stated, multiple, hedge)).toMatchObject({ verdict, direction });
  });

  it('adds up the areas of places', () => {
    // Belgium and Luxembourg are 30,528 and 2,586 km².
    const found = check('33,000 km²', 1, null, 'belgium+luxembourg');
    expect(found).toMatchObject({ verdict: 'holds', placeIds: ['belgium', 'luxembourg'] });
    expect(check('16,000 km²', 1, 'about', 'kent+essex').verdict).toBe('fails');
  });

  it('checks every comparison of the claim', () => {
    const claim = claimOf({
      area: area('4,168 km²'),
      comparisons: [times(1.5, 'luxembourg', 'about'), times(3, 'greater-london', 'nearly')],
    });
    const found = checkComparisons(claim);
    expect(found.map(({ verdict }) => verdict)).toEqual(['rounded', 'rounded']);
  });

  it('counts what is measured on the outline among the definitions', () => {
    const km2 = measuredKm2('kyiv-city')!;
    const published = placeById('kyiv-city')!.published.map((figure) => figure.km2);
    expect(km2).toBeLessThan(Math.min(...published));
    const claim = claimOf({ area: area('1,570 km²'), comparisons: [times(1, 'kyiv-city')] });
    expect(checkComparisons(claim)[0].found!.range.high).toBeCloseTo(1570 / km2, 9);
  });

  it.each([
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
    expect(checkComparisons(claim)[0]).toMatchObject({
      verdict: 'unknown',
      reason: 'invalid-area',
    });
  });

  it('is no check without a comparison or without an area', () => {
    expect(checkComparisons(claimOf({ area: area('5 ha') }))).toEqual([]);
    expect(checkComparisons(claimOf({ comparisons: [times(4, 'wales')] }))).toEqual([]);
    expect(checkShares(claimOf({ comparisons: [share(0.2, 'ukraine')] }))).toEqual([]);
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
          )[0];
          const value = (km2 * SQUARE_METRES.km2) / SQUARE_METRES.ha;
          const inHa = checkComparisons(
            claimOf({ area: { value, unit: 'ha', hedge: null }, comparisons: [comparison] }),
          )[0];
          expect(inHa.verdict).toBe(inKm2.verdict);
          expect(inHa.found!.range.value).toBeCloseTo(inKm2.found!.range.value, 9);
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
        const { found } = checkComparisons(claim(1))[0];
        expect(checkComparisons(claim(found!.range.value))[0].verdict).toBe('holds');
      }),
    );
  });
});

describe('a share of a place', () => {
  it.each([
    ['58 km²', 0.16, 'gaza-strip', null, 'holds'],
    ['130 km²', 0.2, 'gaza-strip', 'about', 'fails'],
    ['116,000 km²', 0.19, 'ukraine', 'about', 'holds'],
  ] as const)('%s as %d of %s: %s', (stated, part, place, hedge, verdict) => {
    const claim = claimOf({ area: area(stated), comparisons: [share(part, place, hedge)] });
    expect(checkShares(claim)).toMatchObject([{ kind: 'share', verdict }]);
    expect(checkComparisons(claim)).toEqual([]);
  });

  it('is what other comparisons are checked with if no area is stated', () => {
    const comparisons = [share(1 / 3, 'pakistan'), times(1, 'united-kingdom', 'at least')];
    const [found, ...others] = checkComparisons(claimOf({ comparisons }));
    expect(found).toMatchObject({ verdict: 'holds', placeIds: ['united-kingdom'] });
    expect(found.definitions.map(({ placeId }) => placeId)).toEqual(['pakistan', 'united-kingdom']);
    expect(others).toEqual([]);
    expect(checkShares(claimOf({ comparisons }))).toEqual([]);
  });
});

describe('a name left open', () => {
  const open = (stated: string, multiple: number, ...mayBe: string[]) =>
    checkComparisons(
      claimOf({
        area: area(stated),
        comparisons: [{ ...times(multiple, mayBe[0], 'about'), mayBe: [mayBe] }],
      }),
    )[0];

  it('is the reading that agrees best', () => {
    expect(open('150,000 km²', 1, 'georgia', 'georgia-state')).toMatchObject({
      verdict: 'holds',
      placeIds: ['georgia-state'],
      otherReadings: [['georgia']],
      isOpen: true,
    });
    expect(open('180,000 km²', 1, 'washington-dc', 'washington-state')).toMatchObject({
      verdict: 'holds',
      placeIds: ['washington-state'],
    });
  });

  it('fails if every reading does, as the likeliest', () => {
    expect(open('5 km²', 1, 'georgia', 'georgia-state')).toMatchObject({
      verdict: 'fails',
      placeIds: ['georgia'],
      isOpen: false,
    });
  });

  it('is open for every place of a sum', () => {
    const claim = claimOf({
      area: area('156,000 km²'),
      comparisons: [
        {
          ...times(1, 'luxembourg+georgia'),
          mayBe: [
            ['luxembourg', 'luxembourg-province'],
            ['georgia', 'georgia-state'],
          ],
        },
      ],
    });
    // 2,586 and 153,910 km².
    expect(checkComparisons(claim)[0]).toMatchObject({
      verdict: 'holds',
      placeIds: ['luxembourg', 'georgia-state'],
    });
  });
});
