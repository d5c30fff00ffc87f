import type { Catalogue } from '../../text/catalogue.ts';
import { withoutDirections } from '../../text/directions.ts';

/**
 * The words on one line: letter for letter, but for the lines that they were broken into and what
 * would turn their order.
 */
export function inOneLine(words: string): string {
  return withoutDirections(words)
    .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks))
    .trim();
}

/** The report's own words in quotation marks, which nothing else has. */
export function inQuotationMarks(quote: string, { claims }: Catalogue): string {
  return claims.quoted(inOneLine(quote));
}
