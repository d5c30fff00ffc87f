import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlaces } from '../../src/claims/checks/places/check.ts';
import { convertArea } from '../../src/measure/units.ts';
import { area, claimOf, times } from './claimOf.ts';

const within = (...ids: string[]) =>
  ids.map((placeId) => ({ placeId, role: 'named' as const, why: '' }));

const check = (stated: string, placeId: string) =>
  checkPlaces(claimOf({ area: area(stated), places: within(placeId) }), null)[0];

describe('checkPlaces', () => {
  // 5,956.97 km² over the official figures, and over Kherson's land inside the OSM coastline.
  it.each([
    ['kharkiv-oblast', 5956.97 / 31415, 5956.97 / 31415],
    ['kherson-oblast', 5956.97 / 28461, 5956.97 / 25670],
    ['donbas', 5956.97 / 53201, 5956.97 / 53201],
    ['ukraine', 5956.97 / 603700, 5956.97 / 598877],
  ])('share of %s', (placeId, low, high) => {
    const found = check('2,300 sq mi', placeId);
    expect(found.verdict).toBe('holds');
    expect(found.shareByDefinition!.low).toBeCloseTo(low, 6);
    expect(found.shareByDefinition!.high).toBeCloseTo(high, 6);
  });

  it('gives the shares that the first report’s sums have', () => {
    const percent = (placeId: string) => {
      const { low, high } = check('2,300 sq mi', placeId).shareByDefinition!;
      return [Math.round(low * 100), Math.round(high * 100)];
    };
    expect(percent('kharkiv-oblast')).toEqual([19, 19]);
    expect(percent('kherson-oblast')).toEqual([21, 23]);
    expect(percent('donbas')).toEqual([11, 11]);
    expect(percent('ukraine')).toEqual([1, 1]);
  });

  it.each([
    // Kharkiv oblast: 31,415 km². Rounding of 31,410 is 31,405–31,415.
    ['31,410 km²', 'kharkiv-oblast', 'holds'],
    ['31,415 km²', 'kharkiv-oblast', 'rounded'],
    ['31,420 km²', 'kharkiv-oblast', 'rounded'],
    ['31,430 km²', 'kharkiv-oblast', 'fails'],
    // Kherson oblast: 25,670 km² of land, 28,461 km² with its waters.
    ['25,600 km²', 'kherson-oblast', 'holds'],
    ['27,000 km²', 'kherson-oblast', 'rounded'],
    ['29,000 km²', 'kherson-oblast', 'fails'],
    // "About 26,000" reaches 10% either way: 23,400–28,600.
    ['about 24,000 km²', 'kherson-oblast', 'rounded'],
    ['up to 29,000 km²', 'kherson-oblast', 'rounded'],
  ])('%s in %s: %s', (stated, placeId, verdict) => {
    expect(check(stated, placeId).verdict).toBe(verdict);
  });

  it('checks the whole country last, once', () => {
    const claim = claimOf({
      area: area('5 km²'),
      places: within('donbas'),
      wholePlaceId: 'ukraine',
    });
    const summary = checkPlaces(claim, null).map(({ placeIds: [placeId], whole }) => [
      placeId,
      whole,
    ]);
    expect(summary).toEqual([
      ['donbas', false],
      ['ukraine', true],
    ]);
    const named = claimOf({
      area: area('5 km²'),
      places: within('ukraine'),
      wholePlaceId: 'ukraine',
    });
    expect(checkPlaces(named, null)).toHaveLength(1);
  });

  it('takes the area from the comparison when that is all that is stated', () => {
    const claim = claimOf({
      comparisons: [times(2, 'greater-london')],
      places: within('kharkiv-oblast'),
    });
    const [found] = checkPlaces(claim, null);
    // Twice 1,569–1,579 km², "2" being 1.5–2.5.
    expect(found.claimed?.point).toEqual({ low: 3138, value: 3144, high: 3158 });
    expect(found.stated?.range.low).toBeCloseTo(1.5 * 1569, 9);
    expect(found.stated?.range.high).toBeCloseTo(2.5 * 1579, 9);
    expect(found.verdict).toBe('holds');
  });

  it.each([
    [claimOf({ places: within('donbas') }), 'no-area'],
    [claimOf({ area: area('5 ha'), places: within('atlantis') }), 'unknown-place'],
    [
      claimOf({ comparisons: [times(0, 'greater-london')], places: within('donbas') }),
      'invalid-multiple',
    ],
    [claimOf({ comparisons: [times(1, 'atlantis')], places: within('donbas') }), 'no-area'],
    [
      claimOf({ area: { value: NaN, unit: 'ha', hedge: null }, places: within('donbas') }),
      'invalid-area',
    ],
  ])('knows nothing, and why (%#: %s)', (claim, reason) => {
    expect(checkPlaces(claim, null)).toMatchObject([{ verdict: 'unknown', reason, share: null }]);
  });

  it('has the share that is the claim over the place, whatever the unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }).map((n) => n / 1000),
        fc.constantFrom('km2' as const, 'sq mi' as const, 'ha' as const, 'acre' as const),
        (value, unit) => {
          const claim = claimOf({ area: { value, unit, hedge: null }, places: within('donbas') });
          const [{ share, shareByDefinition }] = checkPlaces(claim, null);
          const expected = convertArea(value, unit, 'km2') / 53201;
          expect(shareByDefinition!.value / expected).toBeCloseTo(1, 12);
          expect(share!.low).toBeLessThanOrEqual(shareByDefinition!.low);
          expect(share!.high).toBeGreaterThanOrEqual(shareByDefinition!.high);
        },
      ),
    );
  });

  it('never fits better when the claim grows', () => {
    const order = ['holds', 'rounded', 'fails'];
    const sizes = fc.tuple(fc.integer({ min: 1, max: 60000 }), fc.integer({ min: 1, max: 60000 }));
    fc.assert(
      fc.property(sizes, ([a, b]) => {
        const verdictOf = (value: number) =>
          // Stated to the hectare, so that the rounding of both is the same.
          checkPlaces(
            claimOf({
              area: { value: value * 100 + 1, unit: 'ha', hedge: null },
              places: within('kherson-oblast'),
            }),
            null,
          )[0].verdict;
        const [small, large] = [Math.min(a, b), Math.max(a, b)].map(verdictOf);
        expect(order.indexOf(small)).toBeLessThanOrEqual(order.indexOf(large));
      }),
    );
  });
});

describe('a name left open', () => {
  const kyiv = ['kyiv-city', 'kyiv-oblast'];
  const open = (stated: string) =>
    checkPlaces(
      claimOf({
        area: area(stated),
        places: [{ placeId: 'kyiv-city', role: 'named' as const, why: '', mayBe: kyiv }],
      }),
      null,
    )[0];

  it('does not fail while another reading holds', () => {
    expect(open('2,300 sq mi')).toMatchObject({ verdict: 'unknown', reason: 'open-name' });
  });

  it('fails if every reading does', () => {
    expect(open('230,000 sq mi').verdict).toBe('fails');
  });

  it('holds as its likeliest reading does', () => {
    expect(open('100 sq mi').verdict).toBe('holds');
  });
});
