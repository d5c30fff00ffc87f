import { describe, expect, it } from 'vitest';
import { firstReport } from '../../src/claims/firstReport.ts';
import { areaRows, reportPlaceIds } from '../../src/claims/areaRows.ts';
import { en } from '../../src/text/en/index.ts';

const claim = firstReport(en).claims[0];
/** 2,300 square miles of 1609.344² m² each. */
const CLAIM_KM2 = (2300 * 1609.344 ** 2) / 1e6;
const rows = areaRows(claim, CLAIM_KM2, reportPlaceIds(claim));
const row = (id: string) => rows.find(({ place }) => place.id === id)!;

describe('the rows of the table', () => {
  it('are the places that the report names with their parts, the country, and London', () => {
    expect(rows.map(({ place, level }) => `${level} ${place.id}`)).toEqual([
      '0 kharkiv-oblast',
      '0 kherson-oblast',
      '0 donbas',
      '1 donetsk-oblast',
      '1 luhansk-oblast',
      '0 kyiv',
      '1 kyiv-oblast',
      '1 kyiv-city',
      '0 ukraine',
      '0 greater-london',
    ]);
  });

  it('are measured, near the reference areas', () => {
    // reference/areas.csv, osm_coast_km2
    expect(row('kharkiv-oblast').km2 / 31440.13).toBeCloseTo(1, 2);
    expect(row('ukraine').km2 / 598877.15).toBeCloseTo(1, 3);
    expect(row('greater-london').km2 / 1573.9).toBeCloseTo(1, 3);
    expect(rows.every(({ isMeasured }) => isMeasured)).toBe(true);
  });

  it('have parts that add up to their whole', () => {
    const sum = row('donetsk-oblast').km2 + row('luhansk-oblast').km2;
    expect(row('donbas').km2 / sum).toBeCloseTo(1, 9);
  });

  it('leave out the members of a place that has many', () => {
    const idsOf = (id: string) => areaRows(claim, CLAIM_KM2, [id]).map(({ place }) => place.id);
    expect(idsOf('benelux')).toEqual(['benelux', 'belgium', 'netherlands', 'luxembourg']);
    expect(idsOf('contiguous-united-states')).toEqual(['contiguous-united-states']);
  });

  it('say what share of the place the claim is, and how many Londons the place is', () => {
    expect(row('kharkiv-oblast').claimShare).toBeCloseTo(0.19, 2);
    expect(row('greater-london').claimShare).toBeCloseTo(3.78, 1);
    expect(row('greater-london').timesCompared).toBe(1);
    const { km2, timesCompared } = row('kherson-oblast');
    expect(timesCompared).toBeCloseTo(km2 / row('greater-london').km2, 12);
  });

  it('know how far a whole of several parts lies from the reference of the parts', () => {
    const { reference, km2 } = row('donbas');
    // 26,517.11 + 26,675.90 by reference/areas.csv
    expect(reference!.km2).toBeCloseTo(53193.01, 1);
    expect(reference!.deviationPercent).toBeCloseTo((km2 / 53193.01 - 1) * 100, 3);
  });

  it('have published areas where there is no outline', () => {
    const published = areaRows(claim, CLAIM_KM2, ['yellowstone']);
    expect(published).toMatchObject([{ km2: 8983, isMeasured: false, reference: null }]);
  });

  it('list a place that is compared with once, if it is part of a named one', () => {
    const changed = {
      ...claim,
      comparisons: [
        { kind: 'comparison' as const, placeIds: ['kyiv-city'], multiple: 7, hedge: null },
      ],
    };
    const ids = areaRows(changed, CLAIM_KM2, reportPlaceIds(changed)).map(({ place }) => place.id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toContain('kyiv-city');
  });

  it('compare with the place that the claim compares with', () => {
    const changed = {
      ...claim,
      comparisons: [
        { kind: 'comparison' as const, placeIds: ['kyiv-city'], multiple: 7, hedge: null },
      ],
    };
    const [first] = areaRows(changed, CLAIM_KM2, ['kyiv-oblast']);
    const cities = first.km2 / row('kyiv-city').km2;
    expect(first.timesCompared).toBeCloseTo(cities, 9);
  });
});
