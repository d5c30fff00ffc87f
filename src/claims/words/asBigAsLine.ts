import type { Catalogue } from '../../text/catalogue.ts';
import type { Claim } from '../claim.ts';
import type { Audience } from '../comparisons/audience.ts';
import { claimComparisons } from '../comparisons/claimComparisons.ts';
import { describeComparison } from './comparisonSentence.ts';
import type { InformationWords } from './informationLines.ts';

/**
 * "for readers in the United Kingdom: nearly half the size of the Falkland Islands", with the further
 * comparisons among the sums; the report's own stands among the checks. Null without an area.
 */
export function asBigAsLine(
  claim: Claim,
  audience: Audience,
  catalogue: Catalogue,
): InformationWords | null {
  const found = claimComparisons(claim, audience);
  if (!found) return null;
  const { km2, others } = found;
  const { audiences, information } = catalogue.claims;
  const { readers } = audiences[audience];
  const described = others.map((one) => describeComparison(km2.value, one, catalogue));
  const [first] = described;
  return {
    kind: 'asBigAs',
    title: first
      ? information.asBigAs(readers, first.sentence)
      : information.asBigAsNothing(readers),
    sums: described.map(({ sentence, sum, note }) => ({
      title: sentence,
      sum: note === null ? sum : `${sum}. ${note}`,
    })),
  };
}
