import type { Claim } from '../../claims/claim.ts';
import { changeNote } from '../../claims/words/changeNote.ts';
import { claimLine } from '../../claims/words/headline.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { CheckLine } from '../content.ts';

/** The claim as stated, its verdicts, and whether a reader has changed it. */
export function claimSummary(
  claim: Claim,
  checks: readonly CheckLine[],
  catalogue: Catalogue,
): string {
  const changed = changeNote(claim, catalogue);
  const verdicts = checks.map(({ verdictWord, title }) => `${verdictWord}: ${title}`);
  return [claimLine(claim, catalogue), ...verdicts, ...(changed === null ? [] : [changed])].join(
    '; ',
  );
}
