import { type Claim, mainComparison, type Stated, type StatedComparison } from '../claim.ts';
import { describeTimesPlace } from '../describeClaim.ts';
import { placesName } from '../describe.ts';
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

/** "about four times Greater London": small whole multiples in words. */
export function comparisonWords(
  { multiple, hedge, placeIds }: StatedComparison,
  catalogue: Catalogue,
): string {
  const { claims } = catalogue;
  const place = placesName(placeIds, catalogue);
  const hedgedWords = (words: string) =>
    hedge ? claims.hedged(claims.hedges[hedge], words) : words;
  const word = multiple > 1 ? claims.numberWord(multiple) : null;
  if (!word) return describeTimesPlace(multiple, hedge, place, catalogue);
  return hedgedWords(claims.timesSizeOf(word, place));
}
