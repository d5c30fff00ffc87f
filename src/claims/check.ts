import type { Atlas } from '../places/atlas.ts';
import { checkComparisons } from './checks/comparison/check.ts';
import type { Check } from './checks/model.ts';
import { checkPlaces } from './checks/places/check.ts';
import { checkUnits } from './checks/units/check.ts';
import type { Claim } from './claim.ts';

/**
 * Every check that the claim allows: its figures against each other, its comparisons, each named
 * place and the whole country. Without an atlas places have their published areas only.
 */
export function checkClaim(claim: Claim, atlas: Atlas | null): Check[] {
  return [...checkUnits(claim), ...checkComparisons(claim, atlas), ...checkPlaces(claim, atlas)];
}
