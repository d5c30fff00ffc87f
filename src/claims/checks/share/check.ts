import type { Claim } from '../../claim.ts';
import { checkMultiples } from '../comparison/multiples.ts';
import type { ShareCheck } from '../model.ts';

/** Whether the area is as large a part of a place as the claim says: "16 percent of the Gaza Strip". */
export function checkShares(claim: Claim): ShareCheck[] {
  return checkMultiples('share', claim);
}
