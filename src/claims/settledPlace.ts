import type { Claim, ClaimPlace } from './claim.ts';
import { withPlace } from './withPlace.ts';

/** The claim with a name that it leaves open taken for `placeId`; as it is if no such name may mean that. */
export function withSettledPlace(claim: Claim, placeId: string): Claim {
  return {
    ...claim,
    places: claim.places.map((place) => settled(place, placeId)),
    comparisons: claim.comparisons.map((comparison) =>
      (comparison.mayBe ?? []).reduce(
        (chosen, ids, i) =>
          ids.length > 1 && ids.includes(placeId) ? withPlace(chosen, i, placeId) : chosen,
        comparison,
      ),
    ),
  };
}

function settled({ mayBe, ...place }: ClaimPlace, placeId: string): ClaimPlace {
  if (mayBe?.includes(placeId)) return { ...place, placeId };
  return mayBe ? { ...place, mayBe } : place;
}
