import { describe, expect, it } from 'vitest';
import { withAgreeingNames } from '../../src/claims/agreeingNames.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { area, claimOf, times } from './claimOf.ts';

const georgia = ['georgia', 'georgia-state'];
const kyiv = ['kyiv-city', 'kyiv-oblast'];

const agreeing = (stated: string): Claim =>
  withAgreeingNames(
    claimOf({
      area: area(stated),
      comparisons: [
        times(2, 'wales'),
        { ...times(1, 'georgia', 'about'), mayBe: [georgia] },
        { ...times(1, 'luxembourg+georgia', 'about'), mayBe: [['luxembourg'], georgia] },
      ],
      places: [
        { placeId: 'kyiv-city', role: 'named', why: '', mayBe: kyiv },
        { placeId: 'ukraine', role: 'within', why: '' },
        { placeId: 'kyiv-city', role: 'within', why: '', mayBe: kyiv },
        { placeId: 'kyiv-city', role: 'itself', why: '', mayBe: kyiv },
      ],
    }),
  );

describe('names that are left open', () => {
  it('are taken for the places that agree, the other readings kept', () => {
    const { comparisons, places } = agreeing('150,000 km²');
    expect(comparisons.map(({ placeIds }) => placeIds.join('+'))).toEqual([
      'wales',
      'georgia-state',
      'luxembourg+georgia-state',
    ]);
    expect(comparisons[1].mayBe).toEqual([georgia]);
    expect(places.map(({ placeId }) => placeId)).toEqual([
      'kyiv-city',
      'ukraine',
      'kyiv-city',
      'kyiv-city',
    ]);
    expect(agreeing('28,000 km²').places.map(({ placeId }) => placeId)).toEqual([
      'kyiv-city',
      'ukraine',
      'kyiv-oblast',
      'kyiv-oblast',
    ]);
  });

  it('leave a claim without any as it is', () => {
    const claim = claimOf({ area: area('5 km²'), comparisons: [times(1, 'wales')] });
    expect(withAgreeingNames(claim)).toBe(claim);
  });
});
