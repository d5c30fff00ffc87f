import fc from 'fast-check';
import { mutationsOf, texts } from './texts.ts';

const TAGS = [
  ...[
    'html',
    'head',
    'body',
    'title',
    'meta',
    'link',
    'p',
    'div',
    'article',
    'h1',
    'table',
    'tr',
    'td',
  ],
  ...[
    'ul',
    'li',
    'br',
    'a',
    'b',
    'img',
    'svg',
    'math',
    'template',
    'noscript',
    'script',
    'style',
    'pre',
  ],
  ...[
    'select',
    'option',
    'textarea',
    'iframe',
    'object',
    'frameset',
    'form',
    'x-y',
    'font',
    'null',
    'P',
  ],
];

const ATTRIBUTES = [
  ...['lang="en"', 'lang=uk', 'style="display', 'style="display:none"', 'hidden', 'class=article'],
  ...['itemprop=author', 'itemprop="datePublished" datetime="2022-13-45"', 'datetime=2022-09-14'],
  ...[
    'property="og:title" content="<b>"',
    'property="article:published_time" content="2022-09-14T10"',
  ],
  ...[
    'rel=canonical href="javascript:alert(1)"',
    'rel=canonical href=//x',
    'name=author content=&#0;',
  ],
  ...[
    'rel="author"',
    'charset=windows-1251',
    'onload=alert(1)',
    'a="',
    "b='",
    'constructor',
    '__proto__=1',
  ],
];

const LINKED = [
  '{"@type":"NewsArticle","headline":"H","datePublished":"2022-09-14","author":{"name":"A"}}',
  '[{"@graph":[null,1,{"@type":["Article"],"author":[[],{"name":[1]}],"publisher":null}]}]',
  '{"@type":"NewsArticle","headline":{"a":1},"author":[{"@type":null}],"publisher":{"name":{}}}',
  '{',
];

const SOUP = [
  ...[
    '<!doctype html>',
    '<!---->',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0"?>',
    '<',
    '</',
  ],
  ...[
    '>',
    '/>',
    '&',
    '&#',
    '&#x110000;',
    '&#0;',
    '&nbsp;',
    '&lt;script&gt;',
    '=',
    '"',
    "'",
    '\0',
    '<!',
  ],
  ...LINKED.map((json) => `<script type="application/ld+json">${json}</script>`),
];

const tag = fc
  .tuple(
    fc.constantFrom('<', '<', '<', '</'),
    fc.constantFrom(...TAGS),
    fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
    fc.constantFrom('>', '>', '>', '/>', '', ' '),
  )
  .map(([open, name, attributes, close]) => [open + name, ...attributes].join(' ') + close);

const piece = fc.oneof(
  { weight: 5, arbitrary: tag },
  { weight: 2, arbitrary: fc.constantFrom(...SOUP) },
);

const paragraph = texts.map((text) => `<p>${text.slice(0, 2000)}</p>`);

/** A page as newspapers write them, with words enough to be taken for an article. */
const whole = fc
  .tuple(
    fc.array(fc.oneof(tag, fc.constantFrom(...SOUP)), { maxLength: 5 }),
    fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([head, paragraphs]) =>
      `<!doctype html><html lang="en"><head><title>T</title>${head.join('')}</head><body><article><h1>H</h1>` +
      `${paragraphs.join('')}<p>${'Words, and more words of an article. '.repeat(20)}</p></article></body></html>`,
  );

const soup = fc
  .array(fc.oneof(piece, piece, fc.constantFrom('text', '5 ha', ' ')), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** One piece again and again. */
const repeated = fc
  .tuple(piece, fc.integer({ min: 20, max: 2000 }), fc.constantFrom('', 'x', ' '))
  .map(([piece, times, end]) => (piece.repeat(times) + end).slice(0, 40_000));

export const pages: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: soup },
  { weight: 4, arbitrary: mutationsOf(whole, piece) },
  { weight: 1, arbitrary: repeated },
);
