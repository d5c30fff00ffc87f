import type { FileProblem } from './fileProblem.ts';
import type { HtmlDocument, HtmlNode } from './htmlDocument.ts';
import { type HtmlFacts, htmlFacts, words } from './htmlFacts.ts';
import { MOST_ELEMENTS } from './htmlRules.ts';
import { htmlText } from './htmlText.ts';
import { parseHtml } from './parseHtml.ts';

/**
 * What of a page was taken: its `article`; `all` its words, as it does not look like one; all of them
 * because it is too `large` to look for one, or because the search failed (`not-searched`).
 */
export type HowRead = 'article' | 'all' | 'large' | 'not-searched';

/** A page's words and what it says about itself. */
export interface HtmlReport extends HtmlFacts {
  readonly ok: true;
  readonly text: string;
  readonly howRead: HowRead;
}

export type ReadPage = HtmlReport | { readonly ok: false; readonly problem: FileProblem };

/** Elements that are no article's words, taken out before the article is looked for. */
const NOT_WORDS = 'script, style, template, noscript, iframe, object, embed, svg';

/**
 * A page's article by Readability (its headline first), or all its words if it does not look like
 * an article. Nothing of the page is executed or loaded.
 */
export async function readHtml(html: string): Promise<ReadPage> {
  const parsed = await parseHtml(html);
  if (!parsed) return tooManyElements();
  const { document, text: whole } = parsed;
  const facts = htmlFacts(document);
  if (whole.trim() === '') return { ok: false, problem: { kind: 'no-text' } };
  if (!parsed.isSearchable) return { ok: true, ...facts, text: whole, howRead: 'large' };
  const heading = document.querySelector('h1');
  const headline = heading && words(htmlText(heading));
  const { article, howRead } = await articleText(document);
  const text = article === null ? whole : withHeadline(article, headline);
  return { ok: true, ...facts, text, howRead };
}

/** All words of pasted HTML: who pasted it has chosen already. */
export async function readPastedHtml(html: string): Promise<ReadPage> {
  const parsed = await parseHtml(html);
  if (!parsed) return tooManyElements();
  return { ok: true, ...htmlFacts(parsed.document), text: parsed.text, howRead: 'all' };
}

function tooManyElements(): ReadPage {
  return { ok: false, problem: { kind: 'too-many-elements', mostElements: MOST_ELEMENTS } };
}

export const loadReadability = () => import('@mozilla/readability');

/** The text of the article, its elements taken from the document; null if there is none. */
async function articleText(
  document: HtmlDocument,
): Promise<{ readonly article: string | null; readonly howRead: HowRead }> {
  const { Readability, isProbablyReaderable } = await loadReadability();
  for (const element of Array.from(document.querySelectorAll(NOT_WORDS))) element.remove();
  const dom = document as unknown as ConstructorParameters<typeof Readability>[0];
  try {
    if (!isProbablyReaderable(dom)) return { article: null, howRead: 'all' };
    const found = new Readability(dom, {
      disableJSONLD: true,
      serializer: (content) => htmlText(content as unknown as HtmlNode),
    }).parse();
    const article = found?.content || null;
    return { article, howRead: article === null ? 'all' : 'article' };
  } catch {
    // Readability takes some pages for what they are not, and throws; their words are there all the same.
    return { article: null, howRead: 'not-searched' };
  }
}

/** Readability leaves the headline out; it may hold a claim. */
function withHeadline(article: string, headline: string | null): string {
  return headline === null || article.replace(/\s+/g, ' ').includes(headline)
    ? article
    : `${headline}\n\n${article}`;
}
