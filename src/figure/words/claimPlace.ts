import type { Claim } from '../../claims/claim.ts';
import { placeName } from '../../claims/describe.ts';
import { whereOf } from '../../claims/where.ts';
import { placeById } from '../../places/catalogue.ts';
import { countryWithCode } from '../../places/commonCountry.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/**
 * Where a claim lies by its report, "Pará, Brazil."; empty if it says no place, several, or one that is
 * named beside it.
 *
 * @param namedIds of the places that are named beside it
 */
export function claimPlace(
  claim: Claim,
  namedIds: readonly string[],
  catalogue: Catalogue,
): string {
  const { kind, placeIds } = whereOf(claim);
  const [placeId] = placeIds;
  if (kind === 'nowhere' || kind === 'named' || namedIds.includes(placeId)) return '';
  const country = countryWithCode(placeById(placeId)?.country ?? '');
  // In several places it lies in none of them.
  if (placeIds.some((id) => id !== placeId && id !== country)) return '';
  const ids = country === null || country === placeId ? [placeId] : [placeId, country];
  const { capital, standfirst } = catalogue.figure;
  return standfirst.place(
    ids.map((id, i) => (i === 0 ? capital : String)(placeName(id, catalogue))),
  );
}
