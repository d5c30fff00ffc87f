import { formatArea, formatAreaRange, formatRange } from '../measure/format.ts';
import type { Range } from '../measure/range.ts';
import type { AreaDefinition } from '../places/areas.ts';
import { placeById } from '../places/catalogue.ts';
import { localName } from '../places/localName.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** From here on a share reads better as "2.4 times" than as "240%". */
const SHARE_AS_TIMES = 2;

/** Whether a share is said as a multiple. */
export function isTimes(share: Range): boolean {
  return share.value >= SHARE_AS_TIMES;
}

type OfPlace = (number: string, place: string) => string;

/**
 * "19% of Kharkiv oblast", "21–23% of Kherson oblast", "7.1 times Kyiv city": as the result of a sum,
 * or as `saying` has it.
 */
export function describeShare(
  share: Range,
  place: string,
  catalogue: Catalogue,
  saying: { readonly percent: OfPlace; readonly times: OfPlace } = {
    percent: catalogue.claims.places.percentOf,
    times: catalogue.claims.timesPlace,
  },
): string {
  const say = isTimes(share) ? saying.times : saying.percent;
  return say(shareNumber(share, catalogue), place);
}

/** Of a share below this its size is told, and not how it differs by definition. */
const SLIGHT_SHARE = 0.001;

/** The bare number of a share: "19%", "7.1–7.2"; "0.007%", which has one figure, as 0.0073–0.0074% says no more. */
export function shareNumber(
  share: Range,
  catalogue: Catalogue,
  significant = share.high < SLIGHT_SHARE ? 1 : 2,
): string {
  return isTimes(share)
    ? formatRange(share, { locale: catalogue.locale, significant })
    : percentRange(share, catalogue, significant);
}

function percentRange(share: Range, catalogue: Catalogue, significant: number): string {
  const percent = { low: share.low * 100, high: share.high * 100 };
  return catalogue.claims.percent(formatRange(percent, { locale: catalogue.locale, significant }));
}

/** Square kilometres in as many decimals as four figures of either end need. */
export function km2Words(range: Range, catalogue: Catalogue): string {
  const ends = [range.low, range.high].map((end) => String(Number(end.toPrecision(4))));
  const decimals = Math.max(...ends.map((end) => end.split('.')[1]?.length ?? 0));
  return range.low === range.high
    ? formatArea(range.value, 'km2', catalogue)
    : formatAreaRange(range, 'km2', catalogue, { decimals });
}

/** So many members of a group are named; more are counted. */
const MOST_MEMBERS = 12;

/** What a figure for a place's area counts and who gives it. */
export function describeDefinition(definition: AreaDefinition, catalogue: Catalogue) {
  const { definitions, measuredDefinition, sumDefinition } = catalogue.claims;
  switch (definition.kind) {
    case 'measured': {
      const source = measuredDefinition.source(definition.boundary.credit);
      return { what: measuredDefinition.what, source, url: null };
    }
    case 'published':
      return {
        what: definitions[definition.what] ?? definition.what,
        source: definition.source,
        url: definition.url,
      };
    case 'sum': {
      const { members, of, sources } = definition;
      const parts =
        members.length > MOST_MEMBERS
          ? sumDefinition.count(members.length)
          : members.map((id) => placeName(id, catalogue)).join(', ');
      return { what: sumDefinition[of](parts), source: sources.join('; '), url: null };
    }
  }
}

/** The place's name, or its id when it is not in the catalogue of places. */
export function placeName(id: string, catalogue: Catalogue): string {
  const names = placeById(id)?.names;
  return names ? localName(names, catalogue.locale) : id;
}

/** Places in a sentence, whose areas are added up: "Kent and Essex", "the Gaza Strip". */
export function placesName(ids: readonly string[], catalogue: Catalogue): string {
  return catalogue.figure.altText.list(
    ids.map((id) => catalogue.claims.placeInText(placeName(id, catalogue), isCommon(id))),
  );
}

/** "3.8 times Greater London", "2,000 football pitches". */
export function timesPlaces(
  number: string,
  placeIds: readonly string[],
  catalogue: Catalogue,
): string {
  return (
    countedPlaces(number, placeIds, catalogue) ??
    catalogue.claims.timesPlace(number, placesName(placeIds, catalogue))
  );
}

/** Grounds are counted like things: "three tennis courts"; null of other places. */
export function countedPlaces(
  number: string,
  placeIds: readonly string[],
  catalogue: Catalogue,
): string | null {
  const [id, ...others] = placeIds;
  if (others.length > 0 || !isCommon(id)) return null;
  return catalogue.claims.countedPlaces(number, placeName(id, catalogue));
}

/** Whether the place is any of its kind. */
function isCommon(id: string): boolean {
  return placeById(id)?.kind === 'pitch';
}
