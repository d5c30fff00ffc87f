import { formatRange } from '../../measure/format.ts';
import { divideRanges, type Range } from '../../measure/range.ts';
import { areaRangeKm2 } from '../../places/areas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { km2Words, placesName, shareNumber } from '../describe.ts';
import { ROUND_SHARE } from '../roundMultiple.ts';

/** An area beside a place in words. */
export interface AreaAndPlace {
  /** "66,000 ha is 89–97% of the size of Singapore", "2,300 sq mi is 3.7–3.9 times the size of Greater London" */
  readonly sentence: string;
  /** "655–665 km² ÷ 687.0–735.7 km² = 89.0–96.8%" */
  readonly sum: string;
}

/**
 * How large an area is beside a place: times of one that is no larger, else a share of it. Null if the
 * place's area is not known.
 *
 * @param label the area as it was written
 */
export function describeAreaAndPlace(
  { label, km2 }: { readonly label: string; readonly km2: Range },
  placeId: string,
  catalogue: Catalogue,
): AreaAndPlace | null {
  const placeKm2 = areaRangeKm2(placeId);
  if (!placeKm2) return null;
  const ratio = divideRanges(km2, placeKm2);
  const { locale, claims } = catalogue;
  const { compared, wording } = claims;
  const place = placesName([placeId], catalogue);
  const isLarger = ratio.value >= 1;
  const times = (significant: number) =>
    formatRange(ratio, { locale, roundWhole: true, significant });
  const number = (significant: number) =>
    isLarger ? times(significant) : shareNumber(ratio, catalogue, significant);
  const said = isLarger
    ? compared.times(label, wording.exact(number(2), place))
    : compared.share(label, wording.exactShare(number(2), place));
  const isSame = Math.abs(ratio.value - 1) <= ROUND_SHARE;
  return {
    sentence: isSame ? compared.same(label, place) : said,
    sum: claims.comparison.sum(km2Words(km2, catalogue), km2Words(placeKm2, catalogue), number(3)),
  };
}
