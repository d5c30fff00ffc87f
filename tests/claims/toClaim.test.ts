import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/reading/readClaims.ts';
import { toClaim } from '../../src/claims/reading/toClaim.ts';

const claimOf = (text: string) => toClaim(readClaims(text)[0], { id: 'a', citation: null });

describe('a claim as it is checked', () => {
  it('takes the best reading of a name and the country around the places', () => {
    const claim = claimOf('Fires burned 600 hectares near Kharkiv and in the Donetsk region.');
    expect(claim).toMatchObject({
      id: 'a',
      area: { value: 600, unit: 'ha' },
      wholePlaceId: 'ukraine',
      citations: [],
    });
    expect(claim.places.map(({ placeId }) => placeId)).toEqual([
      'kharkiv-oblast',
      'donetsk-oblast',
    ]);
  });

  it('keeps all that a name left open may mean', () => {
    const claim = claimOf('Fires burned 2,000 sq km around Kyiv.');
    expect(claim.places[0].mayBe).toEqual(expect.arrayContaining(['kyiv-city', 'kyiv-oblast']));
  });

  it('has no whole when the places are in several countries', () => {
    expect(claimOf('Floods covered 600 hectares in Texas and Luxembourg.').wholePlaceId).toBeNull();
    expect(claimOf('Floods covered 600 hectares.').wholePlaceId).toBeNull();
  });

  it('keeps both ends of a range', () => {
    expect(claimOf('Between 2,000 and 3,000 hectares burned.').area).toMatchObject({
      value: 2500,
      low: 2000,
      high: 3000,
      unit: 'ha',
      hedge: null,
    });
  });

  it('lets a name that the catalogue lacks stand for itself', () => {
    expect(claimOf('The estate is twice the size of Narnia, 600 hectares.').comparisons[0]).toEqual(
      {
        kind: 'comparison',
        placeIds: ['Narnia'],
        multiple: 2,
        hedge: null,
        quote: 'twice the size of Narnia',
      },
    );
  });
});
