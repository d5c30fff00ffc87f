import { describe, expect, test } from 'vitest';
import type { Claim, ClaimPlace } from '../../src/claims/claim.ts';
import { homeCountry, mappedPlaces, whereOf } from '../../src/claims/where.ts';
import { claimOf, itself, share, times, within } from './claimOf.ts';

const named = (...placeIds: string[]): ClaimPlace[] =>
  placeIds.map((placeId) => ({ placeId, role: 'named', why: '' }));

const claims: readonly (readonly [
  report: string,
  claim: Partial<Claim>,
  kind: string,
  placeIds: readonly string[],
])[] = [
  [
    '“in Odesa oblast”, and Kharkiv is named',
    { places: [...named('kharkiv-oblast'), ...within('odesa-oblast')] },
    'said',
    ['odesa-oblast'],
  ],
  [
    '“in Ukraine, in Kherson oblast”',
    { places: within('ukraine', 'kherson-oblast') },
    'said',
    ['kherson-oblast', 'ukraine'],
  ],
  [
    '“16 % of the Gaza Strip”',
    { comparisons: [share(0.16, 'gaza-strip')] },
    'said',
    ['gaza-strip'],
  ],
  ['“Wales has 8,000 square miles”', { places: itself('wales') }, 'itself', ['wales']],
  [
    '“Jakarta covers less than half of Greater London”',
    { places: itself('jakarta'), comparisons: [share(0.5, 'greater-london')] },
    'itself',
    ['jakarta'],
  ],
  ['“twice Greater London”', { comparisons: [times(2, 'greater-london')] }, 'nowhere', []],
  ['“Russian troops”', { places: named('russia') }, 'nowhere', []],
  [
    '“Russian troops took … in Kharkiv oblast”',
    { places: [...named('russia'), ...within('kharkiv-oblast')] },
    'said',
    ['kharkiv-oblast'],
  ],
  ['“Wales said”', { places: named('wales') }, 'nowhere', []],
  [
    'Kharkiv and Kherson are named',
    { places: named('kharkiv-oblast', 'kherson-oblast') },
    'named',
    ['kharkiv-oblast', 'kherson-oblast'],
  ],
  [
    'regions of two countries are named',
    { places: named('kharkiv-oblast', 'belgorod-oblast') },
    'nowhere',
    [],
  ],
  [
    '“Russian troops … in Ukraine, it seems”',
    { places: [...named('russia'), { placeId: 'ukraine', role: 'named', why: '', lies: 'in' }] },
    'said',
    ['ukraine'],
  ],
  [
    '“Izium in Kharkiv oblast”',
    { places: within('kharkiv-oblast'), spots: [{ name: 'Izium' }] },
    'around',
    ['kharkiv-oblast'],
  ],
  [
    'Kruger is the place’s own area, and has no outline',
    { places: itself('kruger') },
    'around',
    ['kruger', 'south-africa'],
  ],
  [
    '“near Warsaw”',
    { places: [{ placeId: 'warsaw', role: 'named', why: '', lies: 'near' }] },
    'around',
    ['poland'],
  ],
  ['Kruger is named', { places: named('kruger') }, 'named', ['kruger', 'south-africa']],
  ['nothing', {}, 'nowhere', []],
];

describe('where a claim lies', () => {
  test.each(claims)('%s', (_, parts, kind, placeIds) => {
    expect(whereOf(claimOf(parts))).toEqual({ kind, placeIds });
  });

  test('its country is that of the place it lies in, not of who acts', () => {
    const places = [...named('russia'), ...within('kharkiv-oblast')];
    expect(homeCountry(claimOf({ places }))).toBe('UA');
    expect(homeCountry(claimOf({ places: named('russia') }))).toBeNull();
  });
});

describe('places on the map of a claim', () => {
  test('are those of its country in the report’s order and with its colours', () => {
    const places = [
      ...named('russia', 'kherson-oblast', 'belgorod-oblast'),
      ...within('kharkiv-oblast'),
    ];
    expect(mappedPlaces(claimOf({ places }))).toEqual([
      { placeId: 'kherson-oblast', index: 1 },
      { placeId: 'kharkiv-oblast', index: 3 },
    ]);
  });

  // A mine in Antofagasta was a dot on a map of all Chile, whose name stood on Antofagasta.
  test('leave out the country where the region in it is known', () => {
    const claim = claimOf({ places: within('ukraine', 'kherson-oblast') });
    expect(mappedPlaces(claim)).toEqual([{ placeId: 'kherson-oblast', index: 1 }]);
  });

  test('are several countries where it lies in all of them', () => {
    const claim = claimOf({ places: within('poland', 'slovakia') });
    expect(mappedPlaces(claim).map(({ placeId }) => placeId)).toEqual(['poland', 'slovakia']);
  });

  test('include what the area is a share of', () => {
    const claim = claimOf({ places: named('russia'), comparisons: [share(0.16, 'gaza-strip')] });
    expect(mappedPlaces(claim)).toEqual([{ placeId: 'gaza-strip', index: 1 }]);
  });

  test('are none where it is not known where the area lies', () => {
    const claim = claimOf({ places: named('russia'), comparisons: [times(2, 'greater-london')] });
    expect(mappedPlaces(claim)).toEqual([]);
  });
});
