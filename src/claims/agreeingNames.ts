import { checkClaim } from './check.ts';
import type { Check } from './checks/model.ts';
import type { Claim, ClaimPlace } from './claim.ts';

/**
 * The claim with each name that is left open taken for the place that agrees best with what is
 * stated. The other readings stay, until a person has said which it is.
 */
export function withAgreeingNames(claim: Claim): Claim {
  const isOpen = [...claim.comparisons, ...claim.places].some(({ mayBe }) => mayBe);
  if (!isOpen) return claim;
  const checks = checkClaim(claim);
  return {
    ...claim,
    comparisons: claim.comparisons.map((comparison) => {
      const check = checks.find((one) => 'comparison' in one && one.comparison === comparison);
      return check ? { ...comparison, placeIds: check.placeIds } : comparison;
    }),
    places: claim.places.map((place) => agreeingPlace(place, claim, checks)),
  };
}

/** Checks of one kind are in the order of the claim's places. */
function agreeingPlace(place: ClaimPlace, { places }: Claim, checks: readonly Check[]): ClaimPlace {
  const alike = places.filter(({ role }) => role === place.role);
  const check = checks.filter(({ kind }) => kind === place.role).at(alike.indexOf(place));
  return check ? { ...place, placeId: check.placeIds[0] } : place;
}
