import type { Claim } from '../../claims/claim.ts';
import { placeName } from '../../claims/describe.ts';
import { whereOf } from '../../claims/where.ts';
import { commonCountry } from '../../places/commonCountry.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/**
 * Where the area lies, by its report: "North Kordofan, Sudan"; of several places, and of what is only near
 * one, their country. Empty if the report does not say, or if that is said already.
 */
export function whereWords(claim: Claim, said: string, catalogue: Catalogue): string {
  const { kind, placeIds } = whereOf(claim);
  if (kind === 'named' || kind === 'nowhere') return '';
  const country = commonCountry(placeIds);
  const within = placeIds.filter((id) => id !== country);
  const isIn = within.length === 1 && !claim.places.some(({ lies }) => lies === 'near');
  const ids = [...(isIn ? within : []), ...(country ? [country] : [])];
  const names = ids.map((id) => placeName(id, catalogue));
  if (names.some((name) => said.includes(name))) return '';
  const isTold = names.length > 1 && names[0].includes(names[1]);
  return (isTold ? names.slice(0, 1) : names).join(', ');
}
