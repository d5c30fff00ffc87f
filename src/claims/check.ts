import type { Catalogue } from '../text/catalogue.ts';
import { CHECK_KINDS, CHECKS } from './checks/checks.ts';
import type { CheckDescription } from './checks/description.ts';
import type { Check, CheckKind, CheckOfKind } from './checks/model.ts';
import type { Claim } from './claim.ts';

/** Every check that the claim allows, kind by kind. */
export function checkClaim(claim: Claim): Check[] {
  return CHECK_KINDS.flatMap((kind): readonly Check[] => CHECKS[kind].check(claim));
}

/** The check as sentences of the catalogue's language. */
export function describeCheck<Kind extends CheckKind>(
  check: CheckOfKind[Kind],
  catalogue: Catalogue,
): CheckDescription {
  return CHECKS[check.kind as Kind].describe(check, catalogue);
}

/** The checks that say something for or against the claim. */
export function countedChecks(checks: readonly Check[]): Check[] {
  return checks.filter(<Kind extends CheckKind>(check: CheckOfKind[Kind]) =>
    CHECKS[check.kind as Kind].counts(check),
  );
}
