import { describe, expect, it } from 'vitest';
import { areaRows, reportPlaceIds } from '../../src/claims/areaRows.ts';
import { firstReport } from '../../src/claims/firstReport.ts';
import { sortRows } from '../../src/panels/sortRows.ts';
import { en } from '../../src/text/en/index.ts';

const claim = firstReport(en).claims[0];
const CLAIM_KM2 = (2300 * 1609.344 ** 2) / 1e6;
const rows = areaRows(claim, CLAIM_KM2, reportPlaceIds(claim));

describe('sorting', () => {
  const ids = (sorted: typeof rows) => sorted.map(({ place }) => place.id);

  it('keeps parts under their whole', () => {
    expect(ids(sortRows(rows, { key: 'km2', descending: false }, 'en'))).toEqual([
      'greater-london',
      'kherson-oblast',
      'kyiv',
      'kyiv-city',
      'kyiv-oblast',
      'kharkiv-oblast',
      'donbas',
      'donetsk-oblast',
      'luhansk-oblast',
      'ukraine',
    ]);
  });

  it('by name goes by the alphabet, by share the other way round than by area', () => {
    const whole = rows.filter(({ level }) => level === 0);
    expect(ids(sortRows(whole, { key: 'name', descending: false }, 'en'))[0]).toBe('donbas');
    expect(ids(sortRows(whole, { key: 'claimShare', descending: true }, 'en'))).toEqual(
      ids(sortRows(whole, { key: 'sq mi', descending: false }, 'en')),
    );
  });

  it('leaves the rows it was given as they are', () => {
    const before = ids(rows);
    sortRows(rows, { key: 'km2', descending: true }, 'en');
    expect(ids(rows)).toEqual(before);
  });
});
