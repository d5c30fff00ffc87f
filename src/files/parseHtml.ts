import type { HtmlDocument } from './htmlDocument.ts';
import { HtmlBuilder, type MadeDocument } from './htmlBuilder.ts';

/** A page as a document, or the beginning of a large one; and the words of all of it. */
interface ParsedHtml {
  readonly document: HtmlDocument;
  readonly text: string;
  readonly isSearchable: boolean;
}

/**
 * HTML as a document without scripts that loads nothing and is shown nowhere, in time linear in the
 * text. The parser's code is loaded when first needed. Null if there are too many elements.
 */
export async function parseHtml(html: string): Promise<ParsedHtml | null> {
  const [{ DOMParser }, { Tokenizer }] = await loadHtmlParser();
  const document = new DOMParser().parseFromString(EMPTY, 'text/html') as unknown as MadeDocument;
  const builder = new HtmlBuilder(html, document);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  builder.whenFull = () => tokenizer.pause();
  tokenizer.write(html);
  if (builder.isFull) return null;
  tokenizer.end();
  const { text, isSearchable } = builder;
  return { document, text, isSearchable };
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

export function loadHtmlParser() {
  return Promise.all([import('linkedom/worker'), import('htmlparser2')]);
}
