import { checkClaim } from '../../../src/claims/check.ts';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { informationOn } from '../../../src/claims/information.ts';
import type { PublishedClaim } from '../../../src/claims/publish/publishedClaim.ts';
import type { ReviewDetails } from '../../../src/claims/publish/review.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { en } from '../../../src/text/en/index.ts';

export const DETAILS: ReviewDetails = {
  organisation: { name: 'The Example', url: 'https://example.org/', logoUrl: null },
  url: 'https://example.org/checks/1',
  publishedOn: '2022-09-14',
  language: 'en',
};

/** The built-in report's claim, checked against published areas; parts can be replaced. */
export function published(
  parts: Partial<Omit<PublishedClaim, 'claim'>> = {},
  claimParts: Partial<Claim> = {},
): PublishedClaim {
  const [first] = firstReport(en).claims;
  const quote = '2,300 square miles, about four times the size of Greater London';
  const claim: Claim = { ...first, quote, ...claimParts };
  return {
    claim,
    span: { start: 10, end: 73 },
    checks: checkClaim(claim),
    information: informationOn(claim),
    speaker: 'Person',
    rating: null,
    ...parts,
  };
}
