import { expect, test } from 'vitest';
import { checkClaim } from '../../../src/claims/check.ts';
import { suggestRating } from '../../../src/claims/publish/rating.ts';
import { en } from '../../../src/text/en/index.ts';
import { area, claimOf } from '../claimOf.ts';

const ratingOf = (stated: string, mayBe: readonly string[] | undefined) =>
  suggestRating(
    checkClaim(
      claimOf({
        area: area(stated),
        places: [{ placeId: 'kyiv-city', role: 'named' as const, why: '', mayBe }],
        wholePlaceId: 'ukraine',
      }),
      null,
    ),
    en,
  );

test('a name left open keeps a claim from being rated as one that holds', () => {
  const kyiv = ['kyiv-city', 'kyiv-oblast'];
  expect(ratingOf('2,300 sq mi', kyiv)).toBeNull();
  expect(ratingOf('2,300 sq mi', undefined)?.value).toBe(1);
  expect(ratingOf('100 sq mi', kyiv)?.value).toBe(5);
});
