import { strFromU8, unzipSync } from 'fflate';
import { create } from 'fontkit';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/claims/check.ts';
import { readText } from '../../../src/claims/reading/readText.ts';
import { nodePress } from '../../../src/cli/press.ts';
import { claimsOf } from '../../../src/cli/reportClaims.ts';
import type { Paragraph, Path } from '../../../src/draw/drawing.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { faceRuns } from '../../../src/draw/text/runs.ts';
import { FIGURE_SIZES } from '../../../src/figure/layout/sizes.ts';
import { makeFigure } from '../../../src/figure/makeFigure.ts';
import { type OutputName, produce } from '../../../src/figure/produce.ts';
import { type HouseStyle, USUAL_STYLE } from '../../../src/figure/style/houseStyle.ts';
import { openOwnFaces } from '../../../src/figure/style/openOwnFaces.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { area, claimOf, times } from '../../claims/claimOf.ts';
import { drawnImages, readPdf } from '../formats/readPdf.ts';
import { elementsIn, readXml } from '../formats/readXml.ts';
import { type OrderParts, orderOf } from '../orders.ts';
import { exampleFile, exampleStyle, styleOf } from './styleFiles.ts';

/** A claim without a map, which takes a tenth of the time. */
const PITCH = claimOf({ area: area('7,140 m2'), comparisons: [times(1, 'football-pitch')] });

async function fileOf(output: OutputName, parts: OrderParts) {
  const made = await produce(orderOf({ claim: PITCH, ...parts }), output, nodePress);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made;
}

/** What a figure says, in words as they are on it. */
function wordsOf(parts: OrderParts) {
  const made = makeFigure(orderOf(parts));
  if (!made.ok) throw new Error(made.problem.kind);
  const { content, figure } = made;
  const { title, standfirst, checks, notes, strip, shownCredits } = content;
  return {
    facts: figure.facts,
    title: title.map(({ text }) => text).join(''),
    shownCredits,
    all: [
      ...title.map(({ text }) => text),
      standfirst,
      ...checks.flatMap(({ title: line, sum }) => [line, sum]),
      ...notes,
      ...strip.items.flatMap(({ words }) => words.areas),
      figure.facts.altText,
    ].join('\n'),
  };
}

/** The one claim of a text, as parts of an order. */
function reported(text: string, style: Partial<HouseStyle>): OrderParts {
  const [{ claim }] = claimsOf(readText(text), null);
  return { claim, checks: checkClaim(claim), style: { ...USUAL_STYLE, ...style } };
}

describe('fonts of a house', () => {
  let style: HouseStyle;
  beforeAll(async () => {
    style = await exampleStyle('broadsheet');
  });

  it('are measured as they are set', async () => {
    const own = await openOwnFaces(style, nodePress);
    const font = { family: 'sans', sizePx: 20, weight: 400 } as const;
    const literata = create(
      Buffer.from(await exampleFile('broadsheet/Literata-Regular.ttf')),
    ) as unknown as { layout(text: string): { advanceWidth: number }; unitsPerEm: number };
    const words = 'AV 7,140 Київ';
    const ems = literata.layout(words).advanceWidth / literata.unitsPerEm;
    expect(measureText(words, font, own)).toBeCloseTo(ems * 20, 3);
    expect(measureText(words, font, own)).not.toBeCloseTo(measureText(words, font), 0);
  });

  it('are in an SVG, cut to its letters, and named before ours', async () => {
    const svg = strFromU8((await fileOf('svg', { style })).bytes);
    const [title] = elementsIn(readXml(svg)).filter(({ name }) => name === 'text');
    expect(title.attributes['font-family']).toMatch(/^'Literata Bold', 'Literata', 'Noto Serif'/);
    const faces = [...svg.matchAll(/font-family:'([^']+)';[^}]*?base64,([^)]+)\)/g)];
    const names = faces.map(([, name]) => name);
    expect(names).toContain('Literata Regular');
    expect(names).toContain('Literata Bold');
    expect(names).not.toContain('Noto Sans');
    const regular = faces.find(([, name]) => name === 'Literata Regular')!;
    const { characterSet } = create(Buffer.from(regular[2], 'base64')) as unknown as {
      characterSet: number[];
    };
    expect(characterSet).toContain('k'.codePointAt(0));
    expect(characterSet).not.toContain('Ж'.codePointAt(0));
  });

  it('are in a PDF, which has its words in them', async () => {
    const { bytes } = await fileOf('pdf', { style });
    const names = new Set(
      [...strFromU8(bytes, true).matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(
        ([, name]) => name,
      ),
    );
    expect([...names]).toEqual(expect.arrayContaining(['Literata-Regular', 'Literata-Bold']));
    expect([...names].filter((name) => /^NotoS(ans|erif)-/.test(name))).toEqual([]);
    expect((await readPdf(bytes)).texts.join(' ')).toContain('The Evening Surveyor');
  });

  it('are in a PNG', async () => {
    const inked = async (one: HouseStyle) => {
      const { bytes } = await fileOf('png', { style: one, size: FIGURE_SIZES.square });
      return PNG.sync.read(Buffer.from(bytes)).data.filter((_, i) => i % 4 === 0);
    };
    const differing = (a: Uint8Array, b: Uint8Array) =>
      a.filter((value, i) => value !== b[i]).length;
    const { fonts } = style;
    const own = await inked({ ...USUAL_STYLE, fonts });
    const usual = await inked(USUAL_STYLE);
    expect(differing(own, usual)).toBeGreaterThan(5000);
    // As many dark pixels as words have: none is left out.
    const dark = (pixels: Uint8Array) => pixels.filter((value) => value < 128).length;
    expect(dark(own) / dark(usual)).toBeGreaterThan(0.6);
    expect(dark(own) / dark(usual)).toBeLessThan(1.5);
  });

  it('go whole into the package, which says whose their licence is', async () => {
    const { bytes } = await fileOf('zip', { style });
    const files = unzipSync(bytes);
    const whole = await exampleFile('broadsheet/Literata-Regular.ttf');
    expect(Buffer.compare(files['fonts/house/Literata-Regular.ttf'], whole)).toBe(0);
    expect(Object.keys(files)).not.toContain('fonts/NotoSans-Regular.ttf');
    expect(strFromU8(files['README.md'])).toContain(
      '`fonts/house/`: the fonts of the house. Their licence is their owner’s',
    );
  });

  it('borrow the letters that they lack from ours, and say so', async () => {
    const title = 'Αθήνα ≈ 7,140 m²';
    const { borrowed, bytes } = await fileOf('svg', { style, title });
    const [headline] = borrowed.filter(({ font }) => font === 'Literata Bold');
    expect(headline.letters).toEqual(expect.arrayContaining(['Α', 'θ', '≈']));
    expect(headline.letters).not.toContain('7');
    expect(strFromU8(bytes)).toContain("font-family:'Noto Serif'");
    const own = await openOwnFaces(style, nodePress);
    const runs = faceRuns('θ 7 ≈', { family: 'serif', sizePx: 20, weight: 700 }, own);
    expect(runs.map(({ face, text }) => `${face}:${text}`)).toEqual([
      'serif-700:θ',
      'own-serif-700: 7 ',
      'signs:≈',
    ]);
    expect((await fileOf('svg', {})).borrowed).toEqual([]);
  });

  it('stay with the marks of their letters', async () => {
    const own = await openOwnFaces(style, nodePress);
    const font = { family: 'sans', sizePx: 20, weight: 400 } as const;
    // The fonts of the examples have no combining marks: the letter goes with its mark.
    expect(faceRuns('по\u0301ле', font, own).map(({ face, text }) => [face, text])).toEqual([
      ['own-sans-400', 'п'],
      ['sans-400', 'о\u0301'],
      ['own-sans-400', 'ле'],
    ]);
  });
});

describe('numbers and dashes of a house', () => {
  const SIGNS = {
    numbers: { en: { grouping: 'thin-space', decimal: 'comma' }, uk: { groupedFrom: 7 } },
    dash: { clause: 'em-closed', range: 'em-closed' },
  } as const satisfies Partial<HouseStyle>;
  const ENGLISH =
    'The flood covered 1,234.5–2,345.6 square miles – about four times Greater London – near Kharkiv.';
  const QUOTED = /“[^”]*”|«[^»]*»/g;

  it('are in its words', () => {
    const { title, all } = wordsOf(reported(ENGLISH, SIGNS));
    expect(title).toContain('1\u202f234,5—2\u202f345,6\u00a0square miles');
    expect(all).toContain('÷ 1\u202f569—1\u202f579\u00a0km² = 2,02—3,87');
    expect(all.replace(QUOTED, '')).not.toMatch(/–|\d,\d{3}\b/);
  });

  it('are not in what the report says itself', () => {
    const quotes = wordsOf(reported(ENGLISH, {})).all.match(QUOTED)!;
    expect(quotes).toContain('“1,234.5–2,345.6 square miles”');
    expect(wordsOf(reported(ENGLISH, SIGNS)).all.match(QUOTED)).toEqual(quotes);
  });

  it('go by the language of the figure, whose words agree with them as before', () => {
    const text = 'Пожежа охопила 12 345 кв. км – це приблизно вчетверо більше за Лондон.';
    const parts = { ...reported(text, SIGNS), catalogue: uk };
    const { title, all } = wordsOf(parts);
    expect(title).toMatch(/^12345 квадратних кілометрів—це /);
    expect(all).toContain('7,82—7,87');
    const usual = wordsOf({ ...reported(text, {}), catalogue: uk });
    expect(usual.title).toMatch(/^12\u00a0345 квадратних кілометрів\u00a0– це /);
    const inWords = (words: string) => words.replace(/[\d\s,.–—]+/g, ' ');
    expect(inWords(all)).toBe(inWords(usual.all));
  });

  it('leave the language of the file, dates and names as they are', () => {
    const parts = reported('The “Rhine–Ruhr” burned: 7,140 hectares on 12 September 2022.', SIGNS);
    const { facts } = wordsOf(parts);
    expect(facts.language).toBe('en-GB');
    const { shownCredits } = wordsOf({ ...parts, credits: 'full' });
    expect(shownCredits.replaceAll('\u00a0', ' ')).toContain('25 November 2026');
    expect(en.locale).toBe('en-GB');
  });
});

describe('what a house adds to a sheet', () => {
  const drawingOf = (style: HouseStyle, parts: OrderParts = {}) => {
    const made = makeFigure(orderOf({ claim: PITCH, style, ...parts }));
    if (!made.ok) throw new Error(made.problem.kind);
    const { marks, widthPx, heightPx } = made.figure.drawing;
    const part = (id: string) =>
      marks.flatMap((mark) => (mark.kind === 'group' && mark.id === id ? mark.marks : []));
    return { widthPx, heightPx, head: part('head'), foot: part('foot') };
  };
  const logoIn = (marks: ReturnType<typeof drawingOf>['foot']) =>
    marks.flatMap((mark) => (mark.kind === 'image' ? [mark] : []));

  it('is its logo, right of the headline or on a side of the foot, over no words', async () => {
    const of = (place: string) =>
      styleOf({ logo: { file: 'agency/logo.png', place, heightPx: 40 } });
    const { head, widthPx } = drawingOf(await of('head-right'));
    const [{ box }] = logoIn(head);
    const [title] = head.filter((mark): mark is Paragraph => mark.kind === 'paragraph');
    expect(box.width).toBeCloseTo(40, 5);
    expect(box.x + box.width).toBeLessThan(widthPx);
    for (const { text } of title.lines) {
      expect(title.x + measureText(text, title.font)).toBeLessThan(box.x);
    }
    const left = drawingOf(await of('foot-left')).foot;
    const words = left.filter((mark): mark is Paragraph => mark.kind === 'paragraph');
    expect(logoIn(left)[0].box.x).toBeLessThan(words[0].x - 40);
    const right = drawingOf(await of('foot-right')).foot;
    expect(logoIn(right)[0].box.x).toBeGreaterThan(widthPx / 2);
  });

  it('is no larger on a narrow sheet than leaves room for words', async () => {
    const style = await styleOf({
      logo: { file: 'agency/logo.png', place: 'foot-left', widthPx: 400 },
    });
    const { foot, widthPx } = drawingOf(style, { size: FIGURE_SIZES['article-320'] });
    expect(logoIn(foot)[0].box.width).toBeLessThan(widthPx / 3);
  });

  it('is in every format', async () => {
    const style = await exampleStyle('agency');
    const svg = strFromU8((await fileOf('svg', { style })).bytes);
    const image = elementsIn(readXml(svg)).find(({ name }) => name === 'image')!;
    const [, data] = image.attributes['xlink:href'].split(',');
    expect(Buffer.compare(Buffer.from(data, 'base64'), style.logo!.png)).toBe(0);
    expect(await drawnImages((await fileOf('pdf', { style })).bytes)).toHaveLength(1);
  });

  it('is a byline and a word for sources before the credits', () => {
    const style = {
      ...USUAL_STYLE,
      byline: { en: 'Graphic: The Daily Example' },
      sourceLine: { en: 'Sources:' },
    };
    expect(wordsOf({ style }).shownCredits).toMatch(
      /^Graphic: The Daily Example\. Areas: .+\. Sources: © OpenStreetMap contributors, .+\. Made with Areacheck\.$/,
    );
    const named = { ...style, sourceLine: { uk: 'Джерела:' } };
    expect(wordsOf({ style: named, catalogue: uk }).shownCredits.replaceAll('\u00a0', ' ')).toMatch(
      /^Площі: .+\. Джерела: © OpenStreetMap contributors, .+\. Створено в Areacheck\.$/,
    );
    const { shownCredits } = wordsOf({ style, credits: 'full' });
    expect(shownCredits).toMatch(
      /^Graphic: The Daily Example\. Areas: .+\. Sources: © OpenStreetMap .+\. Made/,
    );
    expect(wordsOf({ style, catalogue: uk }).shownCredits).not.toContain('Graphic');
  });

  it('is its rules, in its colours', async () => {
    const lines = (marks: ReturnType<typeof drawingOf>['foot']) =>
      marks.flatMap((mark) => (mark.kind === 'path' && mark.stroke ? [mark as Path] : []));
    const bar = await styleOf({
      rules: { headline: { widthPx: 8, colour: '#d6004f', lengthPx: 96 }, foot: 'none' },
    });
    const { head, foot } = drawingOf(bar);
    expect(lines(head)[0].stroke).toEqual({ colour: '#d6004f', widthPx: 8 });
    expect(lines(foot)).toEqual([]);
    const usual = drawingOf(USUAL_STYLE);
    expect(lines(usual.head)).toEqual([]);
    expect(lines(usual.foot)).toHaveLength(1);
  });

  it('is its colours, in the theme that they are for', async () => {
    const style = await styleOf({ colours: { light: { paper: '#fffff0', claim: '#aa0011' } } });
    const made = (theme: 'light' | 'dark') => {
      const figure = makeFigure(orderOf({ style, theme }));
      if (!figure.ok) throw new Error(figure.problem.kind);
      return JSON.stringify(figure.figure.drawing);
    };
    expect(made('light')).toContain('#fffff0');
    expect(made('light')).toContain('#aa0011');
    // The colours that these stand for, wherever the claim is drawn: map, pair and legend.
    expect(made('light')).not.toMatch(/#fbf9f4|#c2410c/);
    expect(made('dark')).not.toMatch(/#fffff0|#aa0011/);
  });
});
