import type { Catalogue } from '../../text/catalogue.ts';
import type { Stated, StatedComparison } from '../claim.ts';
import { comparisonWords, quantityWords } from './headline.ts';
import { inQuotationMarks } from './quoted.ts';

/** What the report says the area is: its own words in quotation marks, or ours without. */
export function saidArea(area: Stated, catalogue: Catalogue): string {
  const { quote } = area;
  return quote === undefined ? quantityWords(area, catalogue) : inQuotationMarks(quote, catalogue);
}

/** What the report compares it with: its own words in quotation marks, or ours without. */
export function saidComparison(comparison: StatedComparison, catalogue: Catalogue): string {
  const { quote } = comparison;
  return quote === undefined
    ? comparisonWords(comparison, catalogue)
    : inQuotationMarks(quote, catalogue);
}
