import type { Catalogue } from '../../text/catalogue.ts';
import { isSameComparison, isSameFigure } from '../changedClaim.ts';
import type { Claim, ClaimNumbers } from '../claim.ts';
import { saidArea, saidComparison } from './saidWords.ts';

/** "Changed by a reader; the report says 2,300 square miles."; null for the report's own claim. */
export function changeNote(claim: Claim, catalogue: Catalogue): string | null {
  const says = reportSays(claim, catalogue);
  return says && catalogue.claims.changed.note(says);
}

/** What the report says where a reader’s version differs; null for the report’s own claim. */
export function reportSays(claim: Claim, catalogue: Catalogue): string | null {
  const { changedFrom } = claim;
  if (!changedFrom) return null;
  const differing = wordsOf(differencesOf(changedFrom, claim), catalogue);
  const words = differing.length > 0 ? differing : wordsOf(changedFrom, catalogue);
  return words.join(', ');
}

/** The report's numbers that the reader's version does not have. */
function differencesOf(reported: ClaimNumbers, claim: ClaimNumbers): ClaimNumbers {
  const { area } = reported;
  return {
    area: area && claim.area && isSameFigure(area, claim.area) ? null : area,
    alsoStated: reported.alsoStated.filter(
      (also) => !claim.alsoStated.some((other) => isSameFigure(also, other)),
    ),
    comparisons: reported.comparisons.filter(
      (comparison) => !claim.comparisons.some((other) => isSameComparison(comparison, other)),
    ),
  };
}

function wordsOf({ area, alsoStated, comparisons }: ClaimNumbers, catalogue: Catalogue): string[] {
  return [
    ...(area ? [saidArea(area, catalogue)] : []),
    ...alsoStated.map((also) => saidArea(also, catalogue)),
    ...comparisons.map((comparison) => saidComparison(comparison, catalogue)),
  ];
}
