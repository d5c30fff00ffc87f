import type { HtmlDocument } from './htmlDocument.ts';

/** What an article's JSON-LD says about it. */
interface LinkedDataFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly outlet: string | null;
}

const NOTHING: LinkedDataFacts = { title: null, author: null, publishedOn: null, outlet: null };

/** schema.org's types of articles end so. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** Facts of the first schema.org article in the page's `application/ld+json`. */
export function linkedDataFacts(document: HtmlDocument): LinkedDataFacts {
  for (const script of Array.from(document.querySelectorAll('script'))) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? '')) continue;
    const article = findArticle(parsed(script.textContent ?? ''));
    if (!article) continue;
    return {
      title: textOf(article.headline),
      author: namesOf(article.author),
      publishedOn: textOf(article.datePublished),
      outlet: namesOf(article.publisher),
    };
  }
  return NOTHING;
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The article itself, or the one in a list or an `@graph`. */
function findArticle(data: unknown): Thing | null {
  const things = Array.isArray(data) ? data : [data];
  for (const thing of things.filter(isThing)) {
    const types = [thing['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return thing;
    const graph: unknown = thing['@graph'];
    const inside = Array.isArray(graph) ? graph.filter(isThing) : [];
    const found = inside.find((part) =>
      [part['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)),
    );
    if (found) return found;
  }
  return null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "A. Writer, B. Writer" of texts or things with names, one or several. */
function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((one) => textOf(isThing(one) ? one.name : one))
    .filter((name) => name !== null && !/^https?:/i.test(name));
  return names.length === 0 ? null : names.join(', ');
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}
