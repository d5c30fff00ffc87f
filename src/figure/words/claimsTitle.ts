import type { Claim } from '../../claims/claim.ts';
import { claimedArea, mainArea } from '../../claims/claimedArea.ts';
import { placesName } from '../../claims/describe.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { WrittenClaim } from '../claimsContent.ts';
import { plainTitle, titleParts, type TitlePart } from './title.ts';
import { titleQuantities } from './titleQuantity.ts';

/** So many quantities can be named in a title. */
const MOST_NAMED = 3;

/**
 * What a sheet of several claims shows, as one line: the place if all are said to lie in it, what they state,
 * and what all are drawn by. That the claims are of one thing, or that one follows from another, their
 * reports need not say, and so the title does not.
 */
export function claimsTitle(claims: readonly WrittenClaim[], catalogue: Catalogue): TitlePart[] {
  const { capital, multiples } = catalogue.figure;
  const placeId = commonPlaceId(claims);
  const yardstickId = commonYardstickId(claims);
  const nameOf = (id: string) => placesName([id], catalogue);
  const areas = claims.flatMap(({ about }) => mainArea(about.claim) ?? []);
  const areAll = areas.length === claims.length;
  const isNamed = areAll && areas.length <= MOST_NAMED;
  const quantity = isNamed
    ? multiples.listed(titleQuantities(areas, catalogue))
    : multiples.count(claims.length);
  const beside =
    yardstickId === null || yardstickId === placeId
      ? multiples.atOneScale
      : multiples.comparedWith(nameOf(yardstickId));
  const extent = areAll && !isNamed ? extentOf(claims, catalogue) : '';
  const shown = `${quantity}${beside}${extent}`;
  const words =
    placeId === null ? capital(shown) : multiples.inPlace(capital(nameOf(placeId)), shown);
  if (!isNamed) return plainTitle(words);
  return titleParts(words, placeId === null ? capital(quantity) : quantity);
}

/** From the smallest to the largest. */
function extentOf(claims: readonly WrittenClaim[], catalogue: Catalogue): string {
  const bySize = claims.map(({ about }) => about.claim).toSorted((a, b) => km2Of(a) - km2Of(b));
  const ends = [bySize[0], bySize.at(-1)!];
  if (km2Of(ends[0]) === km2Of(ends[1])) return '';
  const areas = ends.flatMap((claim) => mainArea(claim) ?? []);
  const [smallest, largest] = titleQuantities(areas, catalogue);
  return catalogue.figure.multiples.fromTo(smallest, largest);
}

function km2Of(claim: Claim): number {
  return claimedArea(claim)?.point.value ?? 0;
}

/** The place that all claims are said to lie in, where they could; null without one. */
function commonPlaceId(claims: readonly WrittenClaim[]): string | null {
  const [first, ...others] = claims.map(({ about }) => holdersOf(about));
  return first.find((id) => others.every((ids) => ids.includes(id))) ?? null;
}

function holdersOf({ claim, checks }: WrittenClaim['about']): string[] {
  return claim.places.flatMap(({ placeId, role, mayBe }) => {
    const isSettled = role === 'within' && (mayBe?.length ?? 1) === 1;
    const check = checks.find(
      ({ kind, placeIds }) => kind === 'within' && placeIds.includes(placeId),
    );
    return isSettled && check?.verdict !== 'fails' ? [placeId] : [];
  });
}

/** The place that all claims are drawn beside; null without one. */
function commonYardstickId(claims: readonly WrittenClaim[]): string | null {
  const ids = new Set(claims.map(({ written }) => written.pair?.first.id ?? null));
  return ids.size === 1 ? [...ids][0] : null;
}
