import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeCheck } from '../../../src/claims/check.ts';
import { checkUnits } from '../../../src/claims/checks/units/check.ts';
import { type AreaUnit, convertArea } from '../../../src/measure/units.ts';
import { en } from '../../../src/text/en/index.ts';
import { area, claimOf } from '../claimOf.ts';

const check = (main: string, also: string) =>
  checkUnits(claimOf({ area: area(main), alsoStated: [area(also)] }))[0];

describe('checkUnits', () => {
  // One square mile is 2.589988 km²: 6,000 km² are 2,316.6 sq mi, in the 2,250–2,350 of "2,300".
  it('holds when the conversion lies within the rounding of the other figure', () => {
    const found = check('2,300 sq mi', 'more than 6,000 km²');
    expect(found).toMatchObject({ verdict: 'holds', reason: null });
    expect(found.from).toMatchObject({ value: 6000 });
    expect(found.found?.range.value).toBeCloseTo(2316.6, 1);
    expect(found.stated).toEqual({ range: { low: 2250, value: 2300, high: 2350 }, unit: 'sq mi' });
    expect(found.apart).toBeCloseTo(2316.6 / 2300 - 1, 4);
  });

  it.each([
    ['6,000 km²', '2,317 sq mi', 'holds'],
    ['8,000 km²', '3,100 sq mi', 'holds'],
    ['3,000 km²', '1,160 sq mi', 'holds'],
    ['600,000 ha', '6,000 km²', 'holds'],
    ['1 acre', '0.4 ha', 'holds'],
    // 740 sq mi are 1,916.6 km²: 4.3% off; 733 are 5.35%, 700 10%.
    ['2,000 km²', '740 sq mi', 'rounded'],
    ['2,000 km²', '733 sq mi', 'fails'],
    ['2,000 km²', '700 sq mi', 'fails'],
    ['about 2,000 km²', 'about 700 sq mi', 'fails'],
    // 7,500 ha are 75 km².
    ['75,000 km²', '7,500 ha', 'fails'],
    // Either figure may be the conversion.
    ['53.8 sq mi', '34,442 acres', 'holds'],
    ['230,000 sq mi', '595,000 km²', 'holds'],
    ['1.2 million acres', '485,000 hectares', 'holds'],
    ['8,776 sq mi', '27,730 km²', 'fails'],
    // Hedges say on which side the area is: 65 acres are 26.3 ha, 60 are 24.3, 70 are 28.3.
    ['more than 25 hectares', '65 acres', 'holds'],
    ['more than 25 hectares', '60 acres', 'rounded'],
    ['more than 25 hectares', '70 acres', 'fails'],
    ['25 hectares', '65 acres', 'fails'],
    ['nearly 27 hectares', '65 acres', 'holds'],
    ['up to 27 hectares', '65 acres', 'holds'],
    // One significant digit counts as two: 700 is 695–705, and 1,813 km².
    ['700 sq mi', '1,810 km²', 'holds'],
    ['700 sq mi', '1,850 km²', 'rounded'],
  ])('%s with %s: %s', (main, also, verdict) => {
    expect(check(main, also).verdict).toBe(verdict);
    expect(check(also, main).verdict).toBe(verdict);
  });

  it('counts the decimals that are written', () => {
    const stated = (written?: string) =>
      checkUnits(
        claimOf({
          area: { value: 6, unit: 'ha', hedge: null, written },
          alsoStated: [{ value: 14.71, unit: 'acre', hedge: null }],
        }),
      )[0];
    // 14.71 acres are 5.953 ha. "6" is 5.95–6.05 as "6.0" is; "6.00" is 5.995–6.005.
    expect(stated().verdict).toBe('holds');
    expect(stated('6.0').verdict).toBe('holds');
    expect(stated('6.00').verdict).toBe('rounded');
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

  it('does not depend on which figure is stated first', () => {
    const hedge = fc.constantFrom(null, 'about', 'at least', 'at most', 'nearly');
    const figure = fc.record({ value, unit, hedge });
    fc.assert(
      fc.property(figure, figure, fc.boolean(), (one, other, isNear) => {
        const also = isNear
          ? { ...other, value: Number(convertArea(one.value, one.unit, other.unit).toPrecision(3)) }
          : other;
        const [there] = checkUnits(claimOf({ area: one, alsoStated: [also] }));
        const [back] = checkUnits(claimOf({ area: also, alsoStated: [one] }));
        const { sum } = describeCheck(there, en);
        expect([back.verdict, back.apart, describeCheck(back, en).sum]).toEqual([
          there.verdict,
          there.apart,
          sum,
        ]);
      }),
    );
  });

  it('fails for every figure beside one more than 6% off its conversion', () => {
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
          expect(found.verdict).toBe('fails');
        },
      ),
    );
  });
});
