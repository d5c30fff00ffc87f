import type { Claim } from '../../claim.ts';
import type { ComparisonCheck } from '../model.ts';
import { checkMultiples } from './multiples.ts';

/** Whether the area is as many times the places' area as the claim's comparisons say. */
export function checkComparisons(claim: Claim): ComparisonCheck[] {
  return checkMultiples('comparison', claim);
}
