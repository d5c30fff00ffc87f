import { checkClaim, countedChecks, describeCheck } from '../../claims/check.ts';
import type { Verdict } from '../../claims/claim.ts';
import { informationOn } from '../../claims/information.ts';
import { heaviest } from '../../claims/verdicts.ts';
import { informationLines } from '../../claims/words/informationLines.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ReportEntry } from '../../workspace/readingEntry.ts';

/** A claim of a list in one line: its worst check. */
export interface EntryVerdict {
  /** Null if the claim states nothing that could be checked. */
  readonly verdict: Verdict | null;
  /** What the check found, or what is worked out without one; null if there is neither. */
  readonly title: string | null;
}

export function entryVerdict({ claim }: ReportEntry, catalogue: Catalogue): EntryVerdict {
  const worst = heaviest(countedChecks(checkClaim(claim)));
  if (worst) return { verdict: worst.verdict, title: describeCheck(worst, catalogue).title };
  const [first] = informationLines(informationOn(claim), catalogue);
  return { verdict: null, title: first?.title ?? null };
}
