import { checkClaim } from '../../claims/check.ts';
import type { Claim, ClaimNumbers } from '../../claims/claim.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { isInScript } from '../../text/isInScript.ts';
import type { ClaimSubject } from '../order.ts';

/** A day that is more than one of the week, "on Sept. 12": it has a number. */
const DATED = /\d/;

/**
 * A claim as who has nothing but its figure can read it: what the report says in letters that they cannot
 * read is said in ours, and a day that only its report could tell, "on Monday", is left out.
 */
export function asPrinted(about: ClaimSubject, catalogue: Catalogue): ClaimSubject {
  const { claim } = about;
  const isForeign = (words: string | null | undefined) => !isInScript(words ?? '', catalogue);
  const all = [claim, ...(claim.changedFrom ? [claim.changedFrom] : [])].flatMap(statedIn);
  const isDay = claim.saidWhen === undefined || DATED.test(claim.saidWhen);
  const isSaid = !isForeign(claim.who) && !isForeign(claim.saidWhen);
  if (isDay && isSaid && !all.some(({ quote }) => isForeign(quote))) return about;
  const own = <Stated extends { readonly quote?: string }>(stated: Stated): Stated =>
    isForeign(stated.quote) ? { ...stated, quote: undefined } : stated;
  const ownOf = ({ area, alsoStated, comparisons }: ClaimNumbers): ClaimNumbers => ({
    area: area && own(area),
    alsoStated: alsoStated.map(own),
    comparisons: comparisons.map(own),
  });
  const told: Claim = {
    ...claim,
    who: isForeign(claim.who) ? catalogue.figure.standfirst.speaker : claim.who,
    saidWhen: isDay && !isForeign(claim.saidWhen) ? claim.saidWhen : undefined,
    ...ownOf(claim),
    ...(claim.changedFrom ? { changedFrom: ownOf(claim.changedFrom) } : {}),
  };
  return { ...about, claim: told, checks: checkClaim(told) };
}

function statedIn({ area, alsoStated, comparisons }: ClaimNumbers) {
  return [...(area ? [area] : []), ...alsoStated, ...comparisons];
}
