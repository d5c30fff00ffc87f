import { type Claim, mainComparison, type Stated, type StatedComparison } from '../claim.ts';
import { countedPlaces, placesName } from '../describe.ts';
import { describeTimesPlace, hedgeWord, statedMultiple } from '../describeClaim.ts';
import { formatNumber, formatRange } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** A stretch of the headline; what the claim can be checked by is marked. */
export interface HeadlinePart {
  readonly text: string;
  readonly mark: 'area' | 'comparison' | null;
}

/** The claim as a headline: "Ukraine’s armies captured [2,300 square miles] in the east …". */
export function headlineOf(claim: Claim, catalogue: Catalogue): HeadlinePart[] {
  const { before, between } =
    catalogue.claims.headlines[claim.id] ?? catalogue.claims.otherHeadline;
  const main = mainComparison(claim);
  const comparison = main && comparisonWords(main, catalogue);
  const plain = (text: string): HeadlinePart => ({ text, mark: null });
  return [
    ...(claim.area || comparison ? [plain(`${before} `)] : []),
    ...(claim.area ? [{ text: quantityWords(claim.area, catalogue), mark: 'area' as const }] : []),
    ...(between ? [plain(` ${between}`)] : []),
    ...(comparison && (claim.area || between) ? [plain(', ')] : []),
    ...(comparison ? [{ text: comparison, mark: 'comparison' as const }] : []),
  ];
}

/** "2,300 square miles" with the unit's name in full. */
export function quantityWords(area: Stated, catalogue: Catalogue): string {
  const { value, low, high, unit, hedge } = area;
  const { units } = catalogue.measure;
  const format = { locale: catalogue.locale, significant: 15 };
  const number =
    low === undefined || high === undefined
      ? formatNumber(value, format)
      : formatRange({ low, high }, { locale: catalogue.locale });
  const words = `${number} ${units[unit].name(number)}`;
  return hedge ? catalogue.claims.hedged(catalogue.claims.hedges[hedge], words) : words;
}

/** "about four times Greater London", "16% of the Gaza Strip": small whole multiples in words. */
export function comparisonWords(comparison: StatedComparison, catalogue: Catalogue): string {
  const { multiple, placeIds, kind } = comparison;
  const { claims } = catalogue;
  const place = placesName(placeIds, catalogue);
  if (kind === 'share') return claims.partOf(statedMultiple(comparison, catalogue), place);
  const hedge = hedgeWord(comparison, catalogue);
  const hedgedWords = (words: string) => (hedge ? claims.hedged(hedge, words) : words);
  const isOne = comparison.low === comparison.high;
  const word = multiple > 1 && isOne ? claims.numberWord(multiple) : null;
  const number = word ?? statedMultiple(comparison, catalogue, { isBare: true });
  const counted = multiple < 1 ? null : countedPlaces(number, placeIds, catalogue);
  if (counted) return hedgedWords(counted);
  if (!word) return describeTimesPlace(comparison, place, catalogue);
  return hedgedWords(claims.timesSizeOf(word, place));
}
