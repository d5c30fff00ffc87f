import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hedge, hedgedRange, statedAreaRangeKm2 } from '../../src/measure/hedges.ts';

describe('what a stated number stands for', () => {
  it.each<[number, Hedge | null, number, number]>([
    [2300, null, 2250, 2350],
    [4, null, 3.5, 4.5],
    [3.8, null, 3.75, 3.85],
    [2.3, null, 2.25, 2.35],
    [2317, null, 2316.5, 2317.5],
    [6000, null, 5500, 6500],
    [0.07, null, 0.065, 0.075],
    [4, 'about', 3.5, 4.5],
    [2300, 'about', 2070, 2530],
    [6000, 'about', 5400, 6600],
    [6000, 'at least', 6000, 7000],
    [1000, 'at least', 1000, 2000],
    [2300, 'at least', 2300, 2400],
    [2300, 'at most', 2200, 2300],
    [0.3, 'at most', 0.2, 0.3],
    [6000, 'nearly', 5500, 6000],
    [2.3, 'nearly', 2.25, 2.3],
  ])('%d, hedged %s, is %d to %d', (value, hedge, low, high) => {
    expect(hedgedRange(value, hedge)).toEqual({ low, value, high });
  });

  it('keeps the zeros a number was written with', () => {
    expect(hedgedRange(4, null, '4.0')).toEqual({ low: 3.95, value: 4, high: 4.05 });
    expect(hedgedRange(2300, null, '2,300.0')).toEqual({
      low: 2299.95,
      value: 2300,
      high: 2300.05,
    });
    expect(hedgedRange(2300, null, '2,300')).toEqual({ low: 2250, value: 2300, high: 2350 });
  });

  it('keeps them in front of a power of ten', () => {
    expect(hedgedRange(1_200_000, null, '1.20e6')).toEqual({
      low: 1_195_000,
      value: 1_200_000,
      high: 1_205_000,
    });
    expect(hedgedRange(1_200_000, 'at least', '1.2e6').high).toBe(1_300_000);
    expect(hedgedRange(2_000_000, null, '2e6')).toEqual(hedgedRange(2_000_000, null));
    expect(hedgedRange(2_000_000, null, null)).toEqual(hedgedRange(2_000_000, null));
  });

  it('keeps them at either end of a range', () => {
    const stated = { value: 7, low: 6, high: 8, unit: 'km2', hedge: null } as const;
    expect(statedAreaRangeKm2({ ...stated, written: '6.0–8' })).toMatchObject({
      low: 5.95,
      high: 8.5,
    });
  });

  it('always contains the number and never goes below nothing', () => {
    const hedges = [null, 'about', 'at least', 'at most', 'nearly'] as const;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.constantFrom(...hedges),
        (value, hedge) => {
          const range = hedgedRange(value, hedge);
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.low).toBeLessThanOrEqual(value);
          expect(range.high).toBeGreaterThanOrEqual(value);
        },
      ),
    );
  });

  it('turns stated areas into km²', () => {
    // 2 250 and 2 350 times 2.589 988 110 336.
    const range = statedAreaRangeKm2({ value: 2300, unit: 'sq mi', hedge: null });
    expect(range.low).toBeCloseTo(5827.473_248_256, 9);
    expect(range.value).toBeCloseTo(5956.972_653_772_8, 9);
    expect(range.high).toBeCloseTo(6086.472_059_289_6, 9);
    expect(statedAreaRangeKm2({ value: 6000, unit: 'km2', hedge: 'at least' })).toEqual({
      low: 6000,
      value: 6000,
      high: 7000,
    });
  });
});
