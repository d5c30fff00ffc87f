import type { FigureFacts } from '../figure.ts';
import { cleanText } from '../../draw/text/cleanText.ts';
import { escapeXml } from './xml.ts';

/**
 * Text in the document's properties. pdfkit 0.20 writes it twice: as a PDF string by its value, and
 * into XML (XMP) as `toString` gives it, without escaping.
 */
export class InfoText extends String {
  override toString(): string {
    return escapeXml(this.valueOf());
  }

  /** Of the value, where that of `String` would go by `toString`. */
  override charCodeAt(index: number): number {
    return this.valueOf().charCodeAt(index);
  }
}

/** What the properties of the document say. */
export function pdfInfo({
  title,
  altText,
  summary,
  sources,
  credits,
  licence,
  link,
  madeOn,
}: FigureFacts): Readonly<Record<string, InfoText | Date>> {
  const keywords = [summary, ...sources, ...credits, licence, ...(link === null ? [] : [link])];
  const text = (words: string) => new InfoText(cleanText(words));
  return {
    Title: text(title),
    Author: text('Areacheck'),
    Subject: text(altText),
    Keywords: text(keywords.join('; ')),
    Creator: text('Areacheck'),
    CreationDate: new Date(madeOn),
  };
}
