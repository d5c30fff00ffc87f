import { formatRange } from '../../measure/format.ts';
import { divideRanges, exactRange } from '../../measure/range.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type ComparedPlaces, sizeRatio } from '../comparedPlaces.ts';
import { km2Words, placesName, shareNumber } from '../describe.ts';
import { ROUND_SHARE } from '../roundMultiple.ts';

/** Two places beside each other in words. */
export interface ComparedWords {
  /** "Kenya is 370 times the size of Greater London" */
  readonly sentence: string;
  /** "582,600 km² ÷ 1,569–1,579 km² = 369–371" */
  readonly sum: string;
  /** "Greater London is 0.27% of the size of Kenya" */
  readonly share: string;
}

/** How large two places are beside each other, the larger one first; null if one has no known area. */
export function describeSizes(
  oneId: string,
  otherId: string,
  catalogue: Catalogue,
): ComparedWords | null {
  const found = sizeRatio(oneId, otherId);
  if (!found) return null;
  const { largerId, smallerId, largerKm2, smallerKm2, ratio } = found;
  const { locale, claims } = catalogue;
  const { compared } = claims;
  const [larger, smaller] = [largerId, smallerId].map((id) => placesName([id], catalogue));
  const isSame = ratio.low - 1 <= ROUND_SHARE;
  const format = { locale, roundWhole: true };
  const times = claims.wording.exact(formatRange(ratio, { ...format, significant: 2 }), smaller);
  const share = divideRanges(exactRange(1), ratio);
  return {
    sentence: isSame ? compared.same(larger, smaller) : compared.times(larger, times),
    sum: claims.comparison.sum(
      km2Words(largerKm2, catalogue),
      km2Words(smallerKm2, catalogue),
      formatRange(ratio, { ...format, significant: 3 }),
    ),
    share: compared.share(
      smaller,
      claims.wording.exactShare(shareNumber(share, catalogue), larger),
    ),
  };
}

/** What is looked at, as a heading has it: "Greater London and Wales over Kenya". */
export function comparedHeading(
  { groundId, laidIds }: ComparedPlaces,
  catalogue: Catalogue,
): string {
  const ground = placesName([groundId], catalogue);
  const laid = placesName(laidIds, catalogue);
  return laidIds.length === 0 ? ground : catalogue.claims.compared.over(laid, ground);
}
