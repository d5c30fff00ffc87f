import { checkClaim, countedChecks } from '../../claims/check.ts';
import type { Claim } from '../../claims/claim.ts';

/** Which claims of each report are drawn: the first that has a verdict, all, or one by its number from 1. */
export type ClaimChoice = 'first' | 'all' | number;

/** A claim with its number in its report, from 1. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: Claim;
}

export function readClaimChoice(found: string): ClaimChoice | null {
  if (found === 'first' || found === 'all') return found;
  return /^[1-9]\d{0,6}$/.test(found) ? Number(found) : null;
}

/**
 * The claims of a report that are drawn, none if there is none such. Of a report without any verdict the
 * first claim is drawn. No more of the report is read than that needs.
 */
export function* chosenClaims(
  claims: Iterable<Claim>,
  choice: ClaimChoice,
): Generator<NumberedClaim, void> {
  let first: NumberedClaim | null = null;
  let number = 0;
  for (const claim of claims) {
    number++;
    if (choice === 'all') yield { number, claim };
    else if (choice === 'first') {
      if (hasVerdict(claim)) return yield { number, claim };
      first ??= { number, claim };
    } else if (choice === number) return yield { number, claim };
  }
  if (first) yield first;
}

function hasVerdict(claim: Claim): boolean {
  return countedChecks(checkClaim(claim)).some(({ verdict }) => verdict !== 'unknown');
}
