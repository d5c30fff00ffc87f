import { describe, expect, it } from 'vitest';
import {
  areaDefinitions,
  areaRangeKm2,
  boundariesOf,
  measuredKm2,
  referenceOf,
} from '../../src/places/areas.ts';

describe('the areas of a place', () => {
  it('are those of its parts added up', () => {
    const parts = measuredKm2('donetsk-oblast')! + measuredKm2('luhansk-oblast')!;
    expect(measuredKm2('donbas')).toBeCloseTo(parts, 6);
    // 26,505 + 26,693 km² in geo/reference/areas.csv
    expect(Math.abs(measuredKm2('donbas')! / 53_198 - 1)).toBeLessThan(0.003);
    expect(Math.abs(referenceOf('donbas')!.deviationPercent)).toBeLessThan(0.3);
  });

  it('are listed with the measured figure first, then the published ones', () => {
    const [measured, ...published] = areaDefinitions('greater-london');
    expect(measured).toMatchObject({ kind: 'measured', boundary: { vintage: '2015' } });
    expect(published.map(({ km2 }) => km2)).toEqual([1572, 1569, 1579]);
  });

  it('range over all definitions, quoting the first', () => {
    const value = measuredKm2('greater-london')!;
    expect(areaRangeKm2('greater-london')).toEqual({ low: 1569, value, high: 1579 });
    // Bays and the estuary are counted in the official figure alone.
    expect(areaRangeKm2('kherson-oblast')!.high).toBe(28_461);
  });

  it('are unknown for a place that nobody knows', () => {
    expect(areaRangeKm2('atlantis')).toBeNull();
    expect(areaDefinitions('atlantis')).toEqual([]);
    expect(measuredKm2('atlantis')).toBeNull();
    expect(boundariesOf('atlantis')).toEqual([]);
    expect(referenceOf('atlantis')).toBeNull();
  });
});
