import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml, readPastedHtml } from '../../src/files/readHtml.ts';
import { readWell } from './fileOf.ts';

async function readPasted(html: string) {
  const pasted = await readPastedHtml(html);
  if (!pasted.ok) throw new Error(pasted.problem.kind);
  return pasted;
}

const textOf = async (html: string) => (await readWell('page.html', html)).text;
const sentence = (n: number) =>
  `Sentence ${n} of the report tells, with commas, at some length, what was seen, and by whom.`;
const paragraph = (n: number) => `<p>${[n, n + 1, n + 2].map(sentence).join(' ')}</p>`;

describe('the text of a page', () => {
  it('parts paragraphs by a blank line, rows and items by a line end, cells by a tab', async () => {
    const html = `<h2>Losses</h2><p>One
      line,<br>another</p><ul><li>first<li>second</ul>
      <table><tr><th>Region<th>km²<tr><td>East<td>6,000</table><div>end</div>`;
    expect(await textOf(html)).toBe(
      'Losses\n\nOne line,\nanother\n\nfirst\nsecond\n\nRegion\tkm²\nEast\t6,000\n\nend',
    );
  });

  it('joins what inline elements part, and keeps no-break spaces', async () => {
    expect(await textOf('<p>2<b>,</b>300&nbsp;<i>sq</i> <a href="#">mi</a>les</p>')).toBe(
      '2,300\u00a0sq miles',
    );
    expect(await textOf('<p>kilo&shy;metres and hec<wbr>tares</p>')).toBe(
      'kilometres and hectares',
    );
  });

  it('keeps lines and blanks of preformatted text', async () => {
    expect(await textOf('<pre>East  <b>600</b> km²\n  West <i>70</i> km²\n</pre>after')).toBe(
      'East 600 km²\n  West 70 km²\n\nafter',
    );
  });

  it('keeps raised digits raised: an exponent or a footnote is not part of the number', async () => {
    expect(
      await textOf('<p>6,000<sup>1</sup> km<sup>2</sup>, CO<sub>2</sub>, 5<sup>th</sup></p>'),
    ).toBe('6,000¹ km², CO₂, 5th');
  });

  it('reads pages without html, head or body, and words without any tag', async () => {
    expect(await textOf('<title>T</title><meta charset=utf-8><p>Hi')).toBe('Hi');
    expect(await textOf('<html><p>Hi</html>')).toBe('Hi');
    expect(await textOf('6,000 km²')).toBe('6,000 km²');
  });

  it('takes the article and its headline, not what stands around it', async () => {
    const html = `<html><body>
      <header><h1>Flood covers<br>the south</h1><p>Menu, subscribe, 1 square mile of offers</p></header>
      <div class="sidebar"><ul><li><a href="/x">An unrelated 40,000 acres</a></ul></div>
      <article>${[1, 4, 7, 10].map(paragraph).join('\n')}</article>
      <footer class="footer"><p>Contact, 12,000 square feet of office</p></footer></body></html>`;
    const text = await textOf(html);
    expect(text.split('\n\n')).toEqual([
      'Flood covers the south',
      ...[1, 4, 7, 10].map((n) => [n, n + 1, n + 2].map(sentence).join(' ')),
    ]);
  });

  it('takes all the words of a page that is no article', async () => {
    const html = '<body><div>About 2,300 square miles.</div><aside>Or 6,000 km²</aside></body>';
    expect(await textOf(html)).toBe('About 2,300 square miles.\n\nOr 6,000 km²');
  });

  it('reads pages of any depth', async () => {
    const depth = 10_000;
    const html = `<body>${'<div>'.repeat(depth)}6,000 km²${'</div>'.repeat(depth)}</body>`;
    expect(await textOf(html)).toBe('6,000 km²');
  });
});

describe('what a page says about itself', () => {
  it('is in its structured data, its <meta> or its elements', async () => {
    const page = (head: string, body = '') =>
      readWell('a.html', `<html lang="uk"><head>${head}</head><body>${body}<p>Words</p></body>`);
    expect(
      await page(
        '<meta property="article:published_time" content="2022-09-12T23:30:00-05:00">' +
          '<meta name="author" content="By Ann Writer"><meta property="og:title" content="A title">' +
          '<meta property="og:url" content="https://example.org/a">',
      ),
    ).toMatchObject({
      publishedOn: '2022-09-12',
      author: 'Ann Writer',
      title: 'A title',
      url: 'https://example.org/a',
      language: 'uk',
    });
    expect(
      await page('<title>T</title>', '<time datetime="2022-09-13">yesterday</time>'),
    ).toMatchObject({ publishedOn: '2022-09-13', title: 'T', author: null });
  });

  it('is nothing where a date is none, an author an address, an address no web page', async () => {
    const html =
      '<meta name="date" content="2022-13-45"><meta name="author" content="https://x.org/me">' +
      '<link rel="canonical" href="javascript:alert(1)"><p>Words</p>';
    expect(await readWell('a.html', html)).toMatchObject({
      publishedOn: null,
      author: null,
      url: null,
    });
  });
});

describe('pasted HTML', () => {
  it('is read whole, with the fragment marks of clipboards left out', async () => {
    const html =
      '<html><body><!--StartFragment--><p>Some 2,300 sq mi.</p><p>And more.</p><!--EndFragment-->';
    expect((await readPasted(html)).text).toBe('Some 2,300 sq mi.\n\nAnd more.');
  });
});

describe('a page with scripts and event handlers', () => {
  const html = readFileSync(new URL('../fixtures/hostile/scripts.html', import.meta.url), 'utf8');

  it('runs none of them, and its words are those that are seen', async () => {
    const { text, ...facts } = await readWell('scripts.html', html);
    expect('hostile' in globalThis).toBe(false);
    expect(text).toContain('12,000 hectares of forest, an area twice the size of Manhattan');
    expect(text).toContain('Another 300\u00a0km² were threatened <b>on Monday</b>');
    expect(text).not.toMatch(/\d,?(999|888|777|666|555)|onerror|1,000 square miles/);
    expect(facts).toMatchObject({
      title: 'Fire in the hills',
      author: 'A. Writer',
      publishedOn: '2023-08-14',
      outlet: 'The Example',
      url: 'https://example.org/fire',
    });
  });

  it('runs none of them when pasted', async () => {
    const { text } = await readPasted(html);
    expect('hostile' in globalThis).toBe(false);
    expect(text).toContain('12,000 hectares');
    expect(text).not.toMatch(/\d,?(999|888|777|666|555)|onerror/);
  });
});

describe('a page too large to look for its article', () => {
  const paragraph =
    '<p>Some <b>2,300 km<sup>2</sup></b> burned.<br>And <i hidden>not</i> this.</p>';
  const page = (count: number) =>
    `<html><head><title>T</title></head><body><h1>Fire</h1><nav>Menu</nav>${paragraph.repeat(count)}<pre>a\nb</pre><ul><li>x<li>y</ul></body></html>`;

  it('has all its words, read as those of a small one are, and the facts of its beginning', async () => {
    const [large, small] = [await readHtml(page(12_000)), await readPastedHtml(page(2))];
    if (!large.ok || !small.ok) throw new Error('not read');
    expect(large).toMatchObject({ howRead: 'large', title: 'Fire' });
    const repeated = 'Some 2,300 km² burned.\nAnd this.';
    expect(small.text).toBe(['Fire', repeated, repeated, 'a\nb', 'x\ny'].join('\n\n'));
    expect(large.text).toBe(
      ['Fire', ...Array.from({ length: 12_000 }, () => repeated), 'a\nb', 'x\ny'].join('\n\n'),
    );
  });
});
