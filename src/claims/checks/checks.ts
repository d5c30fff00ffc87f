import type { Catalogue } from '../../text/catalogue.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from '../verdicts.ts';
import { checkComparisons } from './comparison/check.ts';
import { COMPARISON_RULES } from './comparison/rules.ts';
import { describeMultiple } from './comparison/words.ts';
import type { CheckDescription } from './description.ts';
import { checkItself } from './itself/check.ts';
import { ITSELF_RULES } from './itself/rules.ts';
import { describeItself } from './itself/words.ts';
import type { CheckKind, CheckOfKind } from './model.ts';
import { checkShares } from './share/check.ts';
import { SHARE_RULES } from './share/rules.ts';
import { describeShareCheck } from './share/words.ts';
import { checkUnits } from './units/check.ts';
import { UNITS_RULES } from './units/rules.ts';
import { describeUnits } from './units/words.ts';
import { checkWithin } from './within/check.ts';
import { WITHIN_RULES } from './within/rules.ts';
import { describeWithin } from './within/words.ts';

/** All that the product has to know of a kind of check. */
export interface CheckKindOf<Kind extends CheckKind> {
  /** The checks of this kind that the claim allows. */
  readonly check: (claim: Claim) => readonly CheckOfKind[Kind][];
  /** Of these the first that applies gives the verdict; their words are `claims.rules`. */
  readonly rules: readonly Rule<never>[];
  readonly describe: (check: CheckOfKind[Kind], catalogue: Catalogue) => CheckDescription;
  /**
   * Whether the check says something for or against the claim. That an area fits into the place
   * where it lies goes without saying: such a check is in the data, and ranks nothing.
   */
  readonly counts: (check: CheckOfKind[Kind]) => boolean;
}

const always = () => true;

/** Every kind of check, in the order in which they are shown. */
export const CHECKS: { readonly [Kind in CheckKind]: CheckKindOf<Kind> } = {
  comparison: {
    check: checkComparisons,
    rules: COMPARISON_RULES,
    describe: describeMultiple,
    counts: always,
  },
  share: { check: checkShares, rules: SHARE_RULES, describe: describeShareCheck, counts: always },
  units: { check: checkUnits, rules: UNITS_RULES, describe: describeUnits, counts: always },
  itself: { check: checkItself, rules: ITSELF_RULES, describe: describeItself, counts: always },
  within: {
    check: checkWithin,
    rules: WITHIN_RULES,
    describe: describeWithin,
    counts: ({ verdict }) => verdict !== 'holds',
  },
};

/** In the order of the table. */
export const CHECK_KINDS = Object.keys(CHECKS) as readonly CheckKind[];
