import { formatNumber } from '../../measure/format.ts';
import type { Range } from '../../measure/range.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { describeShare, km2Words, placeName, placesName, shareNumber } from '../describe.ts';
import { statedMultiple } from '../describeClaim.ts';
import type { ComesTo, Information, PlaceShare } from '../information.ts';

/** Something worked out beside the checks, with the sums behind it, written when they are asked for. */
export interface InformationWords {
  readonly kind: keyof Information | 'asBigAs';
  readonly title: string;
  readonly sums: readonly { readonly title: string; readonly sum: string }[];
}

/** What a comparison alone comes to, and how large a part of each place the area is. */
export function informationLines(
  { shares, comesTo }: Information,
  catalogue: Catalogue,
): InformationWords[] {
  return [
    ...(comesTo ? [comesToLine(comesTo, catalogue)] : []),
    ...(shares.length > 0 ? [sharesLine(shares, catalogue)] : []),
  ];
}

/** "19% of Kharkiv oblast, 23% of Kherson oblast, …" */
function sharesLine(shares: readonly PlaceShare[], catalogue: Catalogue): InformationWords {
  return {
    kind: 'shares',
    title: catalogue.claims.information.shares(
      shares.map(({ placeId, shownShare }) =>
        describeShare(shownShare, placesName([placeId], catalogue), catalogue),
      ),
    ),
    get sums() {
      return shares.map((share) => ({
        title: describeShare(share.share, placesName([share.placeId], catalogue), catalogue),
        sum: catalogue.claims.information.sum(
          km2Words(share.claimedKm2, catalogue),
          km2Words(share.placeKm2, catalogue),
          shareNumber(share.share, catalogue, 3),
        ),
      }));
    },
  };
}

function comesToLine(comesTo: ComesTo, catalogue: Catalogue): InformationWords {
  const { comparison, placeKm2, km2 } = comesTo;
  const { information } = catalogue.claims;
  return {
    kind: 'comesTo',
    title: information.comesTo(roundArea(km2, catalogue)),
    get sums() {
      return [
        {
          title: comparison.placeIds.map((id) => placeName(id, catalogue)).join(' + '),
          sum: information.product(
            statedMultiple(comparison, catalogue, { isBare: true }),
            km2Words(placeKm2, catalogue),
            roundArea(km2, catalogue),
          ),
        },
      ];
    },
  };
}

/** Definitions that lie further apart than this are two ends, as a share. */
const WIDE = 0.25;

/**
 * "270,000 km²" of 256,958–293,971: a multiple of a place's area has two figures. Where the place's
 * definitions lie far apart it has two ends: "1,300–2,000 km²".
 */
export function roundArea({ low, value, high }: Range, catalogue: Catalogue): string {
  const ends = high / low - 1 > WIDE ? [low, high] : [value];
  const numbers = ends.map((end) =>
    formatNumber(end, { locale: catalogue.locale, significant: 2, roundWhole: true }),
  );
  const number =
    numbers.length === 1 ? numbers[0] : catalogue.claims.fromTo(numbers[0], numbers[1]);
  return `${number}\u00a0${catalogue.measure.units.km2.short(number)}`;
}
