import { checkClaim } from '../../claims/check.ts';
import type { Claim, ClaimNumbers } from '../../claims/claim.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { isInScript } from '../../text/isInScript.ts';
import type { ClaimSubject } from '../order.ts';

/** A claim's figure whose readers cannot read its report says in their words what the report says. */
export function inScript(about: ClaimSubject, catalogue: Catalogue): ClaimSubject {
  const { claim } = about;
  const isForeign = (words: string | null | undefined) => !isInScript(words ?? '', catalogue);
  const all = [claim, ...(claim.changedFrom ? [claim.changedFrom] : [])].flatMap(statedIn);
  const isSaid = !isForeign(claim.who) && !isForeign(claim.saidWhen);
  if (isSaid && !all.some(({ quote }) => isForeign(quote))) return about;
  const own = <Stated extends { readonly quote?: string }>(stated: Stated): Stated =>
    isForeign(stated.quote) ? { ...stated, quote: undefined } : stated;
  const ownOf = ({ area, alsoStated, comparisons }: ClaimNumbers): ClaimNumbers => ({
    area: area && own(area),
    alsoStated: alsoStated.map(own),
    comparisons: comparisons.map(own),
  });
  const told: Claim = {
    ...claim,
    who: isForeign(claim.who) ? null : claim.who,
    saidWhen: isForeign(claim.saidWhen) ? undefined : claim.saidWhen,
    ...ownOf(claim),
    ...(claim.changedFrom ? { changedFrom: ownOf(claim.changedFrom) } : {}),
  };
  return { ...about, claim: told, checks: checkClaim(told) };
}

function statedIn({ area, alsoStated, comparisons }: ClaimNumbers) {
  return [...(area ? [area] : []), ...alsoStated, ...comparisons];
}
