import type { HtmlDocument } from './htmlDocument.ts';
import { HtmlBuilder, type MadeDocument } from './htmlBuilder.ts';

/**
 * HTML as a document without scripts that loads nothing and is shown nowhere, in time linear in the
 * text. The parser's code is loaded when first needed. Null if there are too many elements.
 */
export async function parseHtml(html: string): Promise<HtmlDocument | null> {
  const [{ DOMParser }, { Tokenizer }] = await loadHtmlParser();
  const document = new DOMParser().parseFromString(EMPTY, 'text/html') as unknown as MadeDocument;
  const builder = new HtmlBuilder(html, document);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  builder.whenFull = () => tokenizer.pause();
  tokenizer.write(html);
  if (builder.isFull) return null;
  tokenizer.end();
  return document;
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

export function loadHtmlParser() {
  return Promise.all([import('linkedom/worker'), import('htmlparser2')]);
}
