import type { HtmlDocument, HtmlNode, ParseHtml } from './htmlDocument.ts';
import { type HtmlFacts, htmlFacts, words } from './htmlFacts.ts';
import { htmlText } from './htmlText.ts';

/** A page's words and what it says about itself. */
export interface HtmlReport extends HtmlFacts {
  readonly text: string;
}

/** Elements that are no article's words, taken out before the article is looked for. */
const NOT_WORDS = 'script, style, template, noscript, iframe, object, embed, svg';

/** Larger pages than these are read whole: looking for the article takes time by their square. */
const MOST_ELEMENTS = 60_000;
const MOST_DEPTH = 400;

/**
 * A page's article by Readability (its headline first), or all its words if it does not look like
 * an article. Nothing of the page is executed or loaded.
 */
export async function readHtml(html: string, parseHtml: ParseHtml): Promise<HtmlReport> {
  const document = await parseHtml(html);
  const facts = htmlFacts(document);
  const whole = wholeText(document);
  const heading = document.querySelector('h1');
  const headline = heading && words(htmlText(heading));
  const article = isWithinReach(document) ? await articleText(document) : null;
  const text = article === null ? whole : withHeadline(article, headline);
  return { ...facts, text };
}

/** All words of pasted HTML: who pasted it has chosen already. */
export async function readPastedHtml(html: string, parseHtml: ParseHtml): Promise<HtmlReport> {
  const document = await parseHtml(html);
  return { ...htmlFacts(document), text: wholeText(document) };
}

function wholeText({ body, documentElement }: HtmlDocument): string {
  const root = body ?? documentElement;
  return root ? htmlText(root) : '';
}

/** The text of the article, its elements taken from the document; null if there is none. */
async function articleText(document: HtmlDocument): Promise<string | null> {
  const { Readability, isProbablyReaderable } = await import('@mozilla/readability');
  for (const element of Array.from(document.querySelectorAll(NOT_WORDS))) element.remove();
  const dom = document as unknown as ConstructorParameters<typeof Readability>[0];
  if (!isProbablyReaderable(dom)) return null;
  const article = new Readability(dom, {
    disableJSONLD: true,
    serializer: (content) => htmlText(content as unknown as HtmlNode),
  }).parse();
  return article?.content || null;
}

/** Whether the page is small and flat enough for Readability. */
function isWithinReach(document: HtmlDocument): boolean {
  let [node, depth, elements]: [HtmlNode | null, number, number] = [document.body, 0, 0];
  const root = node;
  while (node) {
    elements++;
    if (elements > MOST_ELEMENTS || depth > MOST_DEPTH) return false;
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
