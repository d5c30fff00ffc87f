import type { Atlas } from '../places/atlas.ts';
import { checkComparison } from './checks/comparison.ts';
import type { Check } from './checks/model.ts';
import { checkPlaces } from './checks/places.ts';
import { checkUnits } from './checks/units.ts';
import type { Claim } from './claim.ts';

/**
 * Every check that the claim allows: its figures against each other, its comparison, each named
 * place and the whole country. Without an atlas places have their published areas only.
 */
export function checkClaim(claim: Claim, atlas: Atlas | null): Check[] {
  const comparison = checkComparison(claim, atlas);
  return [...checkUnits(claim), ...(comparison ? [comparison] : []), ...checkPlaces(claim, atlas)];
}
