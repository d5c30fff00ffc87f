import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUnits } from '../../src/claims/checks/units/check.ts';
import { type AreaUnit, convertArea } from '../../src/measure/units.ts';
import { area, claimOf } from './claimOf.ts';

const check = (main: string, also: string) =>
  checkUnits(claimOf({ area: area(main), alsoStated: [area(also)] }))[0];

describe('checkUnits', () => {
  // One square mile is 2.589988 km²: 6,000 km² are 2,316.6 sq mi, in the 2,250–2,350 of "2,300".
  it('holds when the conversion lies within the rounding of the finer figure', () => {
    const found = check('2,300 sq mi', 'more than 6,000 km²');
    expect(found).toMatchObject({ verdict: 'holds', reason: null });
    expect(found.coarser).toMatchObject({ value: 6000 });
    expect(found.found?.range.value).toBeCloseTo(2316.6, 1);
    expect(found.stated).toEqual({ range: { low: 2250, value: 2300, high: 2350 }, unit: 'sq mi' });
    expect(found.apart).toBeCloseTo(2300 / 2316.6 - 1, 4);
  });

  it.each([
    ['6,000 km²', '2,317 sq mi', 'holds'],
    ['8,000 km²', '3,100 sq mi', 'holds'],
    ['3,000 km²', '1,160 sq mi', 'holds'],
    ['600,000 ha', '6,000 km²', 'holds'],
    ['1 acre', '0.4 ha', 'holds'],
    // 2,000 km² are 772 sq mi: 740 is 4.2% off, 733 5.07%, 700 9.4%.
    ['2,000 km²', '740 sq mi', 'rounded'],
    ['2,000 km²', '733 sq mi', 'fails'],
    ['2,000 km²', '700 sq mi', 'fails'],
    // 7,500 ha are 75 km².
    ['75,000 km²', '7,500 ha', 'fails'],
  ])('%s with %s: %s', (main, also, verdict) => {
    expect(check(main, also).verdict).toBe(verdict);
    expect(check(also, main).verdict).toBe(verdict);
  });

  it('does not let a hedge excuse a conversion', () => {
    expect(check('about 2,000 km²', 'about 700 sq mi').verdict).toBe('fails');
    expect(check('2,000 km²', 'at least 700 sq mi').verdict).toBe('fails');
  });

  it('checks every further figure against the main one, and nothing against nothing', () => {
    const main = area('6,000 km²');
    const also = [area('2,300 sq mi'), area('6,000 ha')];
    const checks = checkUnits(claimOf({ area: main, alsoStated: also }));
    expect(checks.map(({ verdict }) => verdict)).toEqual(['holds', 'fails']);
    expect(checkUnits(claimOf({ area: main }))).toEqual([]);
    expect(checkUnits(claimOf({}))).toEqual([]);
  });

  it('takes the first further figure for the main one if there is none', () => {
    const alsoStated = [area('6,000 km²'), area('2,300 sq mi')];
    expect(checkUnits(claimOf({ alsoStated })).map(({ verdict }) => verdict)).toEqual(['holds']);
  });

  it.each([0, -1, NaN, Infinity])('knows nothing about %d km²', (value) => {
    const broken = { value, unit: 'km2', hedge: null } as const;
    for (const claim of [
      claimOf({ area: broken, alsoStated: [area('6,000 km²')] }),
      claimOf({ area: area('6,000 km²'), alsoStated: [broken] }),
    ]) {
      expect(checkUnits(claim)).toMatchObject([
        { verdict: 'unknown', reason: 'invalid-area', stated: null, found: null },
      ]);
    }
  });

  const unit = fc.constantFrom<AreaUnit>('km2', 'sq mi', 'ha', 'acre', 'm2');
  const value = fc.integer({ min: 1, max: 10_000_000 });

  it('holds for every figure and its own exact conversion', () => {
    fc.assert(
      fc.property(value, unit, unit, (n, from, to) => {
        const main = { value: n, unit: from, hedge: null };
        const also = { value: convertArea(n, from, to), unit: to, hedge: null };
        expect(checkUnits(claimOf({ area: main, alsoStated: [also] }))[0].verdict).toBe('holds');
      }),
    );
  });

  it('fails for every figure beside one more than 5% off its conversion, if that is precise', () => {
    fc.assert(
      fc.property(
        value,
        unit,
        unit,
        fc.double({ min: 1.06, max: 100, noNaN: true }),
        (n, from, to, factor) => {
          const wrong = Number((convertArea(n, from, to) * factor).toPrecision(8));
          const main = { value: n, unit: from, hedge: null };
          const also = { value: wrong, unit: to, hedge: null };
          const [found] = checkUnits(claimOf({ area: main, alsoStated: [also] }));
          if (found.finer === also) expect(found.verdict).toBe('fails');
        },
      ),
    );
  });
});
