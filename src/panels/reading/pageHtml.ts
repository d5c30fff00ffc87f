import type { HtmlDocument, ParseHtml } from '../../files/htmlDocument.ts';

/** HTML as a document of its own, without a window: no script runs, nothing is loaded. */
export const parseHtml: ParseHtml = (html) =>
  new DOMParser().parseFromString(html, 'text/html') as unknown as HtmlDocument;
