import { describe, expect, it } from 'vitest';
import { claimComparisons } from '../../../src/claims/comparisons/claimComparisons.ts';
import { comparisonsFor } from '../../../src/claims/comparisons/comparisonsFor.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { placeById } from '../../../src/places/catalogue.ts';
import { claimOf } from '../../draw/map/scenes.ts';

const compared = (placeId: string, multiple: number) => ({
  kind: 'comparison' as const,
  placeIds: [placeId],
  multiple,
  hedge: null,
});
const london: Claim = { ...claimOf(5957, 'km2'), comparisons: [compared('greater-london', 4)] };
const idsOf = (claim: Claim, audience: 'uk' | 'ua' = 'uk') =>
  claimComparisons(claim, audience)!.others.map(({ placeId }) => placeId);

describe('what a claim is as big as', () => {
  it('has the report’s own place beside the best others, in the multiple that is right', () => {
    const found = claimComparisons(london, 'uk')!;
    expect(found.own).toMatchObject({ placeId: 'greater-london', multiple: 4, near: 'nearly' });
    expect(idsOf(london)).not.toContain('greater-london');
    expect(found.others).toEqual(comparisonsFor(5957, 'uk', { leaveOut: ['greater-london'] }));
  });

  it('has a place of the report that these readers hardly know', () => {
    const kent = { ...claimOf(3736, 'km2'), comparisons: [compared('kent', 1)] };
    expect(placeById('kent')).not.toBeNull();
    expect(claimComparisons(kent, 'ua')!.own).toMatchObject({ placeId: 'kent', multiple: 1 });
  });

  it('says nothing of the report’s place where no simple multiple is right', () => {
    const wrong = { ...claimOf(5957, 'km2'), comparisons: [compared('rhode-island', 1.5)] };
    expect(claimComparisons(wrong, 'uk')!.own).toBeNull();
    expect(idsOf(wrong)).toHaveLength(4);
  });

  it('puts an area that is only a comparison not beside itself', () => {
    const twice: Claim = { ...claimOf(1, 'km2'), area: null, comparisons: [compared('wales', 2)] };
    const { own, km2 } = claimComparisons(twice, 'uk')!;
    expect(own).toBeNull();
    expect(km2.low).toBeLessThan(km2.high);
    expect(idsOf(twice)).not.toContain('wales');
  });

  it('compares the area of a place with others', () => {
    const wales: Claim = {
      ...claimOf(20_779, 'km2'),
      places: [{ placeId: 'wales', role: 'itself', why: '' }],
    };
    expect(idsOf(wales)).not.toContain('wales');
    expect(idsOf(claimOf(20_779, 'km2'))).toContain('wales');
  });

  it('takes the middle of a range', () => {
    const range = { ...claimOf(2500, 'km2') };
    const ranged = { ...range, area: { ...range.area!, low: 2000, high: 3000 } };
    expect(claimComparisons(ranged, 'uk')!.km2).toEqual({ low: 2000, value: 2500, high: 3000 });
  });

  it('is nothing of a claim without an area', () => {
    expect(claimComparisons({ ...claimOf(1, 'km2'), area: null }, 'uk')).toBeNull();
    expect(claimComparisons(claimOf(0, 'km2'), 'uk')).toBeNull();
  });
});
