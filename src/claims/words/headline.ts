import { type Claim, mainComparison, type Stated, type StatedComparison } from '../claim.ts';
import { countedPlaces, placesName } from '../describe.ts';
import {
  describeTimesPlace,
  hedgeWord,
  statedMultiple,
  writtenDecimals,
} from '../describeClaim.ts';
import { formatNumber, formatRange } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { inOneLine } from './quoted.ts';

/** A stretch of the headline; what the claim can be checked by is marked. */
export interface HeadlinePart {
  readonly text: string;
  readonly mark: 'area' | 'comparison' | null;
}

/**
 * The claim as a headline: "Ukraine’s armies captured [2,300 square miles] in the east …". A reader's
 * version says in its first words that it is one.
 */
export function headlineOf(claim: Claim, catalogue: Catalogue): HeadlinePart[] {
  const { before, between } = frameOf(claim, catalogue);
  const main = mainComparison(claim);
  const comparison = main && comparisonWords(main, catalogue);
  const plain = (text: string): HeadlinePart => ({ text, mark: null });
  if (claim.changedFrom && !claim.area && !comparison) {
    return [plain(catalogue.claims.changed.withoutNumbers)];
  }
  return [
    ...(claim.area || comparison ? [plain(`${before} `)] : []),
    ...(claim.area ? [{ text: quantityWords(claim.area, catalogue), mark: 'area' as const }] : []),
    ...(between ? [plain(` ${between}`)] : []),
    ...(comparison && (claim.area || between) ? [plain(', ')] : []),
    ...(comparison ? [{ text: comparison, mark: 'comparison' as const }] : []),
  ];
}

/** The headline as one line of text; the statement of a claim without numbers. */
export function claimLine(claim: Claim, catalogue: Catalogue): string {
  const line = headlineOf(claim, catalogue).map(({ text }) => text);
  return line.join('') || claim.statement;
}

function frameOf({ id, changedFrom }: Claim, { claims }: Catalogue) {
  if (changedFrom) return { before: claims.changed.before, between: '' };
  return claims.headlines[id] ?? claims.otherHeadline;
}

/** The area in the report's own words, or in ours: "more than 2,300 square miles". */
export function quantityWords(area: Stated, catalogue: Catalogue): string {
  if (area.quote !== undefined) return inOneLine(area.quote);
  const hedge = hedgeWord(area, catalogue);
  const words = bareQuantity(area, catalogue);
  return hedge ? catalogue.claims.hedged(hedge, words) : words;
}

/** "2,300 square miles", "6.0 square kilometres": number and unit in full, without a hedge. */
export function bareQuantity(area: Stated, catalogue: Catalogue): string {
  const number = bareNumber(area, catalogue);
  return `${number} ${catalogue.measure.units[area.unit].name(number)}`;
}

/** "2,300", "6.0–7.5". */
export function bareNumber(area: Stated, { locale }: Catalogue): string {
  const { value, low, high } = area;
  const decimals = writtenDecimals(area);
  return low === undefined || high === undefined
    ? formatNumber(value, { locale, significant: 15, decimals })
    : formatRange({ low, high }, { locale, decimals });
}

/** The comparison in the report's own words, or in ours: "about four times Greater London". */
export function comparisonWords(comparison: StatedComparison, catalogue: Catalogue): string {
  if (comparison.quote !== undefined) return inOneLine(comparison.quote);
  const { multiple, placeIds, kind } = comparison;
  const { claims } = catalogue;
  const place = placesName(placeIds, catalogue);
  if (kind === 'share') return claims.partOf(statedMultiple(comparison, catalogue), place);
  const hedge = hedgeWord(comparison, catalogue);
  const hedgedWords = (words: string) => (hedge ? claims.hedged(hedge, words) : words);
  const isOne = comparison.low === comparison.high;
  // Small whole multiples stand in words.
  const word = multiple > 1 && isOne ? claims.numberWord(multiple) : null;
  const number = word ?? statedMultiple(comparison, catalogue, { isBare: true });
  const counted = multiple < 1 ? null : countedPlaces(number, placeIds, catalogue);
  if (counted) return hedgedWords(counted);
  if (!word) return describeTimesPlace(comparison, place, catalogue);
  return hedgedWords(claims.timesSizeOf(word, place));
}
