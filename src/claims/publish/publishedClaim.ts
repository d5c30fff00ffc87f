import type { Catalogue } from '../../text/catalogue.ts';
import type { Check } from '../checks/model.ts';
import type { Claim } from '../claim.ts';
import { describeCheck } from '../describe.ts';
import type { Rating } from './rating.ts';

/** A claim that somebody publishes a check of. */
export interface PublishedClaim {
  readonly claim: Claim;
  /** The report's own words. */
  readonly quote: string;
  /** Offsets of the quote in the report's text, UTF-16; null if the claim was not read from one. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly checks: readonly Check[];
  /** What kind of speaker `claim.who` is. */
  readonly speaker: 'Person' | 'Organization';
  /** What the person who publishes has confirmed; null until then. */
  readonly rating: Rating | null;
}

/** The checks as text, one line each: headline, sum, remark. */
export function checksText(checks: readonly Check[], catalogue: Catalogue): string {
  return checks
    .map((check) => {
      const { title, sum, note } = describeCheck(check, catalogue);
      return catalogue.publish.checkLine(
        catalogue.claims.kinds[check.kind],
        [title, sum, note ?? ''].filter((words) => words !== ''),
      );
    })
    .join('\n');
}
