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

/** Larger pages than these are read whole: looking for the article takes time by their square. */
export const MOST_SEARCHED_ELEMENTS = 60_000;
const MOST_SEARCHED_DEPTH = 400;

/**
 * A page's article by Readability (its headline first), or all its words if it does not look like
 * an article. Nothing of the page is executed or loaded.
 */
export async function readHtml(html: string): Promise<ReadPage> {
  const document = await parseHtml(html);
  if (!document) return tooManyElements();
  const facts = htmlFacts(document);
  const whole = wholeText(document);
  if (whole.trim() === '') return { ok: false, problem: { kind: 'no-text' } };
  const heading = document.querySelector('h1');
  const headline = heading && words(htmlText(heading));
  const { article, howRead } = isWithinReach(document)
    ? await articleText(document)
    : ({ article: null, howRead: 'large' } as const);
  const text = article === null ? whole : withHeadline(article, headline);
  return { ok: true, ...facts, text, howRead };
}

/** All words of pasted HTML: who pasted it has chosen already. */
export async function readPastedHtml(html: string): Promise<ReadPage> {
  const document = await parseHtml(html);
  if (!document) return tooManyElements();
  return { ok: true, ...htmlFacts(document), text: wholeText(document), howRead: 'all' };
}

function tooManyElements(): ReadPage {
  return { ok: false, problem: { kind: 'too-many-elements', mostElements: MOST_ELEMENTS } };
}

function wholeText({ body, documentElement }: HtmlDocument): string {
  const root = body ?? documentElement;
  return root ? htmlText(root) : '';
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

/** Whether the page is small and flat enough for Readability. */
function isWithinReach(document: HtmlDocument): boolean {
  let [node, depth, elements]: [HtmlNode | null, number, number] = [document.body, 0, 0];
  const root = node;
  while (node) {
    elements++;
    if (elements > MOST_SEARCHED_ELEMENTS || depth > MOST_SEARCHED_DEPTH) return false;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    if (!node || node === root) return true;
    node = node.nextSibling;
  }
  return false;
}

/** Readability leaves the headline out; it may hold a claim. */
function withHeadline(article: string, headline: string | null): string {
  return headline === null || article.replace(/\s+/g, ' ').includes(headline)
    ? article
    : `${headline}\n\n${article}`;
}
