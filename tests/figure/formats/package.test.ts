import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodePress } from '../../../src/cli/press.ts';
import { readChunks, sizeInHeader } from '../../../src/figure/formats/pngChunks.ts';
import { FIGURE_SIZES } from '../../../src/figure/layout/sizes.ts';
import type { FigureOrder } from '../../../src/figure/order.ts';
import { produce } from '../../../src/figure/produce.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { area, claimOf, times } from '../../claims/claimOf.ts';
import { orderOf } from '../orders.ts';

type Files = Readonly<Record<string, Uint8Array>>;

async function packageOf(order: FigureOrder) {
  const made = await produce(order, 'zip', nodePress);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return { ...made, files: unzipSync(made.bytes) as Files };
}

/** The figure of its page, as a browser reads it. */
function embedIn(files: Files) {
  const { document } = parseHTML(strFromU8(files['embed.html']));
  const figure = document.querySelector('figure')!;
  return { document, figure, image: figure.querySelector('img')! };
}

/** Of the screen; the file has twice as many. */
const ARTICLE_PX = FIGURE_SIZES.article.widthPx;

/** A claim without a map, which takes a tenth of the time. */
const PITCH = claimOf({
  area: area('7,140 m2'),
  comparisons: [times(1, 'football-pitch')],
});

describe('the package of a figure', () => {
  let made: Awaited<ReturnType<typeof packageOf>>;
  beforeAll(async () => {
    made = await packageOf(orderOf({}));
    // With the map, four pictures and the compressing of the faces.
  }, 60_000);

  it('has files that say what they are', () => {
    const stem = '2300-square-miles-greater-london-article';
    expect(made.fileName).toBe(`${stem}.zip`);
    expect(Object.keys(made.files).filter((name) => !name.startsWith('fonts/'))).toEqual([
      ...[`${stem}.svg`, `${stem}.pdf`, `${stem}.png`, 'embed.html', `${stem}-${ARTICLE_PX}w.png`],
      ...['areas.geojson', 'areas.csv', 'README.md'],
    ]);
  });

  it('brings the faces of its words along, with their licence', () => {
    const fonts = Object.keys(made.files).filter((name) => name.startsWith('fonts/'));
    const faces = ['NotoSans-Regular', 'NotoSans-Italic', 'NotoSans-SemiBold', 'NotoSans-Bold'];
    expect(fonts).toEqual(
      [...faces, 'NotoSerif-Bold'].map((face) => `fonts/${face}.ttf`).concat('fonts/OFL.txt'),
    );
    expect(strFromU8(made.files['fonts/OFL.txt'])).toContain('SIL OPEN FONT LICENSE Version 1.1');
    // Whole, to be installed: more letters than the figure has.
    expect(made.files['fonts/NotoSerif-Bold.ttf'].length).toBeGreaterThan(100_000);
  });

  it('has a README that names every file, and no command that is not there', () => {
    const readme = strFromU8(made.files['README.md']);
    const named = Object.keys(made.files).filter(
      (name) => !name.startsWith('fonts/Noto') && !/README|\d+w\.png$/.test(name),
    );
    for (const name of named) expect(readme).toContain(`\`${name}\``);
    expect(readme).not.toContain('npx');
  });

  it('can be put into a page, as wide as there is room and no wider', () => {
    const { figure, image } = embedIn(made.files);
    const named = (pattern: RegExp) => Object.keys(made.files).find((name) => pattern.test(name))!;
    const [fine, coarse] = [named(/article\.png$/), named(/\dw\.png$/)];
    expect(image.getAttribute('src')).toBe(fine);
    expect(image.getAttribute('srcset')).toBe(
      `${coarse} ${ARTICLE_PX}w, ${fine} ${2 * ARTICLE_PX}w`,
    );
    expect(image.getAttribute('sizes')).toBe(`(max-width: ${ARTICLE_PX}px) 100vw, ${ARTICLE_PX}px`);
    for (const [name, widthPx] of [
      [coarse, ARTICLE_PX],
      [fine, 2 * ARTICLE_PX],
    ] as const) {
      const size = sizeInHeader(readChunks(made.files[name])!)!;
      expect(size.widthPx).toBe(widthPx);
      // The space that is kept for it until it is there.
      const [width, height] = ['width', 'height'].map((side) => Number(image.getAttribute(side)));
      expect(height / width).toBeCloseTo(size.heightPx / size.widthPx, 2);
    }
    expect(image.getAttribute('style')).toContain('max-width:100%');
    expect(figure.getAttribute('lang')).toBe(en.locale);
  });

  it('says there what is seen, and whom it is owed to', () => {
    const { figure, image } = embedIn(made.files);
    expect(image.getAttribute('alt')).toBe(made.facts.altText);
    const caption = figure.querySelector('figcaption')!.textContent!;
    expect(made.facts.credits.length).toBeGreaterThan(1);
    for (const credit of made.facts.credits) expect(caption).toContain(credit);
  });
});

describe('what is put into a page', () => {
  it('takes hostile words as words', async () => {
    const altText = '"><script>alert(1)</script><img src=x onerror=alert(2)> & “ok”';
    const title = '</title><script>alert(3)</script>';
    const { files } = await packageOf(orderOf({ claim: PITCH, altText, title }));
    const { document, image } = embedIn(files);
    expect(image.getAttribute('alt')).toBe(altText);
    expect(document.querySelector('title')!.textContent).toBe(title);
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(image.getAttribute('onerror')).toBeNull();
  });

  it('has no caption where nobody is to be credited', async () => {
    const { files, facts } = await packageOf(orderOf({ claim: PITCH }));
    expect(facts.credits).toEqual([]);
    expect(embedIn(files).figure.querySelector('figcaption')).toBeNull();
  });

  it('speaks the figure’s language', async () => {
    const { files, fileName } = await packageOf(orderOf({ claim: PITCH, catalogue: uk }));
    expect(fileName).toBe('7140-kvadratnykh-metriv-futbolne-pole-article-uk.zip');
    expect(embedIn(files).figure.getAttribute('lang')).toBe(uk.locale);
    expect(strFromU8(files['README.md'])).toContain('## Файли');
  });

  it('has one picture where that is no finer than the screen', async () => {
    const size = { widthPx: 720, heightPx: null, pixelRatio: 1, dpi: 96 };
    const { files } = await packageOf(orderOf({ claim: PITCH, size }));
    const pictures = Object.keys(files).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(1);
    expect(embedIn(files).image.getAttribute('srcset')).toBe(`${pictures[0]} 720w`);
  });
});
