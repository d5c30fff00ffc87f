import { commonCountry } from '../../places/commonCountry.ts';
import { withoutDirections } from '../../text/directions.ts';
import { withAgreeingNames } from '../agreeingNames.ts';
import { agreeingClaim } from './agreeingClaim.ts';
import { figureReadings } from './figureReadings.ts';
import type { Citation, Claim, ClaimPlace, Stated, StatedComparison } from '../claim.ts';
import type { ReadArea, ReadClaim, ReadComparison, ReadPlace, Span } from './readClaim.ts';

/** What a claim gets that its text does not say. */
export interface ClaimContext {
  readonly id: string;
  /** Where the report was published, if that is known. */
  readonly citation: Citation | null;
  /** The names in the whole report; see `properNames`. */
  readonly names?: readonly string[];
}

/**
 * The claim as it is checked: each number and name read as the one of its readings that agrees, else
 * the best, a name that the catalogue does not have standing for itself, and the country of the places
 * as the whole.
 */
export function toClaim(read: ReadClaim, context: ClaimContext): Claim {
  return agreeingClaim(figureReadings(read).map((reading) => claimAsRead(reading, context)));
}

function claimAsRead(read: ReadClaim, { id, citation, names }: ClaimContext): Claim {
  const wordsOf = ({ start, end }: Span) => read.quote.slice(start - read.start, end - read.start);
  const places = read.places.filter(
    ({ candidates: [id] }, i) =>
      read.places.findIndex(({ candidates: [first] }) => first === id) === i,
  );
  return withAgreeingNames({
    id,
    statement: read.quote,
    quote: read.quote,
    sentence: read.sentence,
    area: read.area && stated(read.area, wordsOf(read.area)),
    alsoStated: read.alsoStated.map((area) => stated(area, wordsOf(area))),
    comparisons: read.comparisons.map((said) => statedComparison(said, wordsOf(said))),
    places: places.map(claimPlace),
    ...(read.spots.length > 0 && { spots: read.spots }),
    ...(read.atSea && { atSea: true }),
    wholePlaceId: commonCountry(places.map(({ candidates: [id] }) => id)),
    who: read.who === null ? null : withoutDirections(read.who),
    whoKind: read.whoKind,
    statedOn: read.statedOn,
    ...(read.saidWhen !== null && { saidWhen: read.saidWhen }),
    ...(read.reportedOn !== null && { reportedOn: read.reportedOn }),
    period: read.period,
    citations: citation ? [citation] : [],
    ...(names && { names }),
  });
}

/** The place with all that its name may mean, if that is more than one. */
function claimPlace({ candidates, role, lies, part }: ReadPlace): ClaimPlace {
  const open = candidates.length > 1 ? { mayBe: candidates } : {};
  const said = { ...(lies && { lies }), ...(part && { part }) };
  return { placeId: candidates[0], role, why: '', ...said, ...open };
}

function stated(read: ReadArea, quote: string): Stated {
  const { value, low, high, unit, hedge, slight, written } = read;
  const ends = low === undefined || high === undefined ? {} : { low, high };
  return {
    value,
    ...ends,
    unit,
    hedge,
    ...(slight && { slight }),
    ...(written !== null && { written }),
    quote,
  };
}

function statedComparison(read: ReadComparison, quote: string): StatedComparison {
  const { kind, places, multiple, low, high, hedge, slight } = read;
  const ends = low === undefined || high === undefined ? {} : { low, high };
  const isOpen = places.some(({ candidates }) => candidates.length > 1);
  return {
    kind,
    placeIds: places.map(({ candidates, text }) => candidates[0] ?? text),
    ...(isOpen && { mayBe: places.map(({ candidates }) => candidates) }),
    multiple,
    ...ends,
    hedge,
    ...(slight && { slight }),
    quote,
  };
}
