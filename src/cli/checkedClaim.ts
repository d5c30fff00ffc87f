import { checkClaim } from '../claims/check.ts';
import type { Check } from '../claims/checks/model.ts';
import { type Information, informationOn } from '../claims/information.ts';
import type { ReportClaim } from './reportClaims.ts';

/** A claim as read, as checked, and what the checks found. */
export interface CheckedClaim extends ReportClaim {
  readonly checks: readonly Check[];
  /** What is worked out beside the checks. */
  readonly information: Information;
}

/** The claim with all that is found on it. */
export function checkedClaim(claim: ReportClaim): CheckedClaim {
  return {
    ...claim,
    checks: checkClaim(claim.claim),
    information: informationOn(claim.claim),
  };
}
