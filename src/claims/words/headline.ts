import { type Claim, mainComparison, type Stated, type StatedComparison } from '../claim.ts';
import { describeTimesPlace, writtenDecimals } from '../describeClaim.ts';
import { placesName } from '../describe.ts';
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
  const { hedge } = area;
  const words = bareQuantity(area, catalogue);
  return hedge ? catalogue.claims.hedged(catalogue.claims.hedges[hedge], words) : words;
}

/** "2,300 square miles", "6.0 square kilometres": number and unit in full, without a hedge. */
export function bareQuantity(area: Stated, catalogue: Catalogue): string {
  const { value, low, high, unit } = area;
  const { locale } = catalogue;
  const decimals = writtenDecimals(area);
  const number =
    low === undefined || high === undefined
      ? formatNumber(value, { locale, significant: 15, decimals })
      : formatRange({ low, high }, { locale, decimals });
  return `${number} ${catalogue.measure.units[unit].name(number)}`;
}

/** The comparison in the report's own words, or in ours: "about four times Greater London". */
export function comparisonWords(comparison: StatedComparison, catalogue: Catalogue): string {
  if (comparison.quote !== undefined) return inOneLine(comparison.quote);
  const { multiple, hedge, placeIds } = comparison;
  const { claims } = catalogue;
  const place = placesName(placeIds, catalogue);
  const hedgedWords = (words: string) =>
    hedge ? claims.hedged(claims.hedges[hedge], words) : words;
  // Small whole multiples stand in words.
  const word = multiple > 1 ? claims.numberWord(multiple) : null;
  if (!word) return describeTimesPlace(multiple, hedge, place, catalogue);
  return hedgedWords(claims.timesSizeOf(word, place));
}
