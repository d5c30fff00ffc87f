import type { HtmlDocument, HtmlElement } from './htmlDocument.ts';
import { htmlText } from './htmlText.ts';
import { linkedDataFacts } from './linkedData.ts';

/** What a page says about itself; null where it does not. */
export interface HtmlFacts {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO date, as written there (no time zone applied). */
  readonly publishedOn: string | null;
  /** The page's own address, http or https. */
  readonly url: string | null;
  readonly outlet: string | null;
  /** BCP 47, as written. */
  readonly language: string | null;
}

/** Where a fact may stand: a selector and the attribute, or the element's words. */
type Place = readonly [selector: string, attribute: string | null];

const meta = (name: string): Place[] => [
  [`meta[property="${name}"]`, 'content'],
  [`meta[name="${name}"]`, 'content'],
];

const DATES: readonly Place[] = [
  ...meta('article:published_time'),
  ...meta('datePublished'),
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ...meta('parsely-pub-date'),
  ...meta('dc.date.issued'),
  ...meta('DC.date'),
  ...meta('date'),
  ['time[pubdate]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

const AUTHORS: readonly Place[] = [
  ...meta('author'),
  ...meta('article:author'),
  ...meta('dc.creator'),
  ['[itemprop="author"] [itemprop="name"]', null],
  ['[rel="author"]', null],
  ['[itemprop="author"]', null],
];

const TITLES: readonly Place[] = [...meta('og:title'), ['h1', null], ['title', null]];

const ADDRESSES: readonly Place[] = [['link[rel="canonical"]', 'href'], ...meta('og:url')];

const OUTLETS: readonly Place[] = meta('og:site_name');

/** The page's facts from its metadata: structured data first, then `<meta>`, then its elements. */
export function htmlFacts(document: HtmlDocument): HtmlFacts {
  const linked = linkedDataFacts(document);
  return {
    title: linked.title ?? first(document, TITLES, words),
    author: linked.author ?? first(document, AUTHORS, personName),
    publishedOn: isoDate(linked.publishedOn ?? '') ?? first(document, DATES, isoDate),
    url: first(document, ADDRESSES, webAddress),
    outlet: linked.outlet ?? first(document, OUTLETS, words),
    language: words(document.documentElement?.getAttribute('lang') ?? ''),
  };
}

function first(
  document: HtmlDocument,
  places: readonly Place[],
  accept: (found: string) => string | null,
): string | null {
  for (const [selector, attribute] of places) {
    const element = find(document, selector);
    const found = attribute ? element?.getAttribute(attribute) : element && shownWords(element);
    const accepted = accept(found ?? '');
    if (accepted !== null) return accepted;
  }
  return null;
}

/**
 * The first element of a selector; of "a b" within the first a. To ask of each b what it lies in
 * takes time by the square of how deep they lie in each other.
 */
function find(document: HtmlDocument, selector: string): HtmlElement | null {
  const [outer, ...inner] = selector.split(' ');
  return inner.reduce<HtmlElement | null>(
    (within, part) => within?.querySelector(part) ?? null,
    document.querySelector(outer),
  );
}

/** An element's words as they are shown; `<title>` is shown nowhere on the page. */
function shownWords(element: HtmlElement): string {
  return htmlText(element) || (element.textContent ?? '');
}

/** The words on one line; null if there are none. */
export function words(found: string): string | null {
  const line = found.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** A name, without "By"; some pages give the address of a profile instead, which is none. */
function personName(found: string): string | null {
  const name = words(found)?.replace(/^by /i, '') ?? null;
  return name === null || /^https?:/i.test(name) ? null : name;
}

/** The day of an ISO 8601 date or time; null if it is none. */
export function isoDate(found: string): string | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(found);
  if (!match) return null;
  const date = match.slice(1).join('-');
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

function webAddress(found: string): string | null {
  return /^https?:\/\/[^\s<>"]+$/i.test(found.trim()) ? found.trim() : null;
}
