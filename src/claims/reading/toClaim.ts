import { PLACES, placeById } from '../../places/catalogue.ts';
import type { Citation, Claim, ClaimPlace, Stated, StatedComparison } from '../claim.ts';
import type { ReadArea, ReadClaim, ReadComparison } from './readClaim.ts';

/** What a claim gets that its text does not say. */
export interface ClaimContext {
  readonly id: string;
  /** Where the report was published, if that is known. */
  readonly citation: Citation | null;
}

/**
 * The claim as it is checked: each name read as its best candidate, a name that the catalogue does
 * not have standing for itself, and the country of the places as the whole.
 */
export function toClaim(read: ReadClaim, { id, citation }: ClaimContext): Claim {
  const placeIds = read.places.flatMap(({ candidates }) => candidates.slice(0, 1));
  return {
    id,
    statement: read.quote,
    area: read.area && statedArea(read.area),
    alsoStated: read.alsoStated.map(statedArea),
    comparisons: read.comparisons.map(statedComparison),
    places: [...new Set(placeIds)].map((placeId) => namedPlace(read, placeId)),
    wholePlaceId: countryOf(placeIds),
    who: read.who,
    statedOn: read.statedOn,
    period: read.period,
    citations: citation ? [citation] : [],
  };
}

/** The place with all that its name may mean, if that is more than one. */
function namedPlace({ places }: ReadClaim, placeId: string): ClaimPlace {
  const open = places.find(({ candidates }) => candidates[0] === placeId && candidates.length > 1);
  return { placeId, role: 'named', why: '', ...(open && { mayBe: open.candidates }) };
}

function statedArea({ value, low, high, unit, hedge }: ReadArea): Stated {
  return low === undefined || high === undefined
    ? { value, unit, hedge }
    : { value, low, high, unit, hedge };
}

function statedComparison(read: ReadComparison): StatedComparison {
  const { candidates, placeText, multiple, hedge } = read;
  const placeIds = [candidates[0] ?? placeText];
  return { kind: 'comparison', placeIds, multiple, hedge };
}

/** The country that all the places are in; null if there is no such one. */
function countryOf(placeIds: readonly string[]): string | null {
  const codes = new Set(placeIds.map((id) => placeById(id)?.country));
  if (codes.size !== 1) return null;
  const [code] = codes;
  return PLACES.find(({ kind, country }) => kind === 'country' && country === code)?.id ?? null;
}
