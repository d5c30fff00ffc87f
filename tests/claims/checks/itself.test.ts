import { describe, expect, it } from 'vitest';
import { checkItself } from '../../../src/claims/checks/itself/check.ts';
import { placeById } from '../../../src/places/catalogue.ts';
import { area, claimOf, itself } from '../claimOf.ts';

const check = (stated: string, placeId: string) =>
  checkItself(claimOf({ area: area(stated), places: itself(placeId) }))[0];

describe('a place’s own area', () => {
  it.each([
    // 25,670 km² of land, 28,461 km² with its waters, and nothing in between.
    ['28,500 km²', 'kherson-oblast', 'holds'],
    ['25,700 km²', 'kherson-oblast', 'holds'],
    ['27,000 km²', 'kherson-oblast', 'rounded'],
    ['about 27,000 km²', 'kherson-oblast', 'rounded'],
    ['35,000 km²', 'kherson-oblast', 'fails'],
    ['more than 28,000 km²', 'kherson-oblast', 'holds'],
    ['more than 30,000 km²', 'kherson-oblast', 'rounded'],
    ['nearly 30,000 km²', 'kherson-oblast', 'holds'],
    ['46.91 square miles', 'san-francisco', 'holds'],
    // A tens of an area is no round multiple.
    ['40 km²', 'manhattan', 'fails'],
  ])('%s of %s: %s', (stated, placeId, verdict) => {
    expect(check(stated, placeId).verdict).toBe(verdict);
  });

  it('says which definition is the nearest', () => {
    const { nearest, found } = check('25,700 km²', 'kherson-oblast');
    const areas = placeById('kherson-oblast')!.published;
    expect(nearest).toMatchObject({ what: areas.find(({ km2 }) => km2 < 26_000)!.what });
    expect(found!.range.low).toBe(found!.range.high);
  });

  it('knows nothing of a place without an area', () => {
    expect(check('5 km²', 'atlantis')).toMatchObject({
      verdict: 'unknown',
      reason: 'unknown-place',
      found: null,
    });
  });
});
