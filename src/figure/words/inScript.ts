import { checkClaim } from '../../claims/check.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { isInScript } from '../../text/isInScript.ts';
import type { ClaimSubject } from '../order.ts';

/** A claim's figure whose readers cannot read its report says in their words what the report says. */
export function inScript(about: ClaimSubject, catalogue: Catalogue): ClaimSubject {
  const { claim } = about;
  const numbers = [...(claim.area ? [claim.area] : []), ...claim.alsoStated, ...claim.comparisons];
  const isForeign = (words: string | null | undefined) => !isInScript(words ?? '', catalogue);
  if (!isForeign(claim.who) && !numbers.some(({ quote }) => isForeign(quote))) return about;
  const own = <Stated extends { readonly quote?: string }>(stated: Stated): Stated =>
    isForeign(stated.quote) ? { ...stated, quote: undefined } : stated;
  const told: Claim = {
    ...claim,
    who: isForeign(claim.who) ? null : claim.who,
    area: claim.area && own(claim.area),
    alsoStated: claim.alsoStated.map(own),
    comparisons: claim.comparisons.map(own),
  };
  return { ...about, claim: told, checks: checkClaim(told) };
}
