import { expect, test } from 'vitest';
import { checkClaim } from '../../../src/claims/check.ts';
import { suggestRating } from '../../../src/claims/publish/rating.ts';
import { en } from '../../../src/text/en/index.ts';
import { area, claimOf, times, within } from '../claimOf.ts';

const kharkiv = ['kharkiv-oblast', 'kharkiv-city'];

const ratingOf = (stated: string, mayBe: readonly string[]) =>
  suggestRating(
    checkClaim(
      claimOf({
        area: area(stated),
        comparisons: [{ ...times(1, mayBe[0], 'about'), mayBe: [mayBe] }],
        places: within('ukraine'),
      }),
    ),
    en,
  )?.value;

test('a name left open keeps a claim from being rated as one that holds', () => {
  expect(ratingOf('350 km²', kharkiv)).toBeUndefined();
  expect(ratingOf('350 km²', ['kharkiv-city'])).toBe(5);
  expect(ratingOf('350 km²', ['kharkiv-oblast'])).toBe(1);
  // The same whichever is meant.
  expect(ratingOf('5 km²', kharkiv)).toBe(1);
});
