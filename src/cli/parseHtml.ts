import type { HtmlDocument } from '../files/htmlDocument.ts';

const OUTER_TAGS = /<!doctype\b[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi;

/**
 * HTML as a document without scripts, loaded when first needed. linkedom leaves out the parts of a
 * page that browsers add; they are put around it here.
 */
export async function parseHtml(html: string): Promise<HtmlDocument> {
  const { DOMParser } = await import('linkedom/worker');
  const parse = (source: string) =>
    new DOMParser().parseFromString(source, 'text/html') as unknown as HtmlDocument;
  const document = parse(html);
  const isWhole = document.querySelector('html > head') && document.querySelector('html > body');
  if (isWhole) return document;
  const language = /<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? '';
  const inner = html.replace(OUTER_TAGS, '');
  return parse(`<!doctype html><html lang="${language}"><head></head><body>${inner}</body></html>`);
}
