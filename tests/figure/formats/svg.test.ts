import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/draw/drawing.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { sizeOnPaper, svgOf } from '../../../src/figure/formats/svg.ts';
import { FIGURE_SIZES } from '../../../src/figure/layout/sizes.ts';
import { PALETTES } from '../../../src/draw/palette.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { textsIn } from '../../../src/draw/text/usedFaces.ts';
import { figureOf } from '../orders.ts';
import { elementsIn, readXml } from './readXml.ts';
import { sampleFigure } from './sampleFigure.ts';

const size = { width: 640, height: 480 };
const svg = (figure: Figure) => svgOf(figure, size, '');
const elements = (figure: Figure) => elementsIn(readXml(svg(figure)));
const withMarks = (marks: Mark[]): Figure => ({
  ...sampleFigure(),
  drawing: { ...sampleFigure().drawing, marks },
});

describe('svgOf', () => {
  it('says what the figure is to those who cannot see it', () => {
    const [root, title, description] = elements(sampleFigure());
    expect(root.attributes).toMatchObject({
      role: 'img',
      lang: 'en',
      'aria-labelledby': title.attributes.id,
      'aria-describedby': description.attributes.id,
    });
    expect(title).toMatchObject({ name: 'title', text: sampleFigure().facts.title });
    expect(description).toMatchObject({ name: 'desc', text: sampleFigure().facts.altText });
  });

  it('carries sources, credits, licence, date and link', () => {
    const { facts } = sampleFigure();
    const texts = (name: string) =>
      elements(sampleFigure()).flatMap((e) => (e.name === name ? [e.text] : []));
    expect(texts('dc:source')).toEqual(facts.sources);
    expect(texts('dc:rights')).toEqual(facts.credits);
    expect(texts('dcterms:license')).toEqual([facts.licence]);
    expect(texts('dcterms:abstract')).toEqual([facts.summary]);
    expect(texts('dc:date')).toEqual(['2022-09-12']);
    expect(texts('dc:relation')).toEqual([facts.link]);
  });

  it('makes layers of groups', () => {
    const layers = elements(sampleFigure()).filter(
      ({ attributes }) => attributes['inkscape:groupmode'] === 'layer',
    );
    expect(layers.map(({ attributes }) => attributes.id)).toEqual([
      'head',
      'map',
      'labels',
      'foot',
    ]);
    expect(layers[1].attributes).toMatchObject({
      'inkscape:label': 'Map',
      'clip-path': 'url(#clip-1)',
    });
  });

  it('keeps words as text, with the halo below them hidden from readers', () => {
    const texts = elements(sampleFigure()).filter(({ name }) => name === 'text');
    const halos = texts.filter(({ attributes }) => attributes['aria-hidden'] === 'true');
    expect(halos.map(({ text }) => text)).toEqual([
      'Kharkiv oblast',
      'Харківська область',
      'Заявлено 6 000 км²',
    ]);
    for (const halo of halos) {
      const words = texts[texts.indexOf(halo) + 1];
      expect(words).toMatchObject({ text: halo.text });
      expect(words.attributes.stroke).toBeUndefined();
    }
    expect(texts[4].attributes).toMatchObject({ lang: 'uk', 'xml:lang': 'uk' });
  });

  it('sets a headline as one text that flows in whatever face, not as texts side by side', () => {
    const { figure } = figureOf();
    const head = elements(figure).find(({ attributes }) => attributes.id === 'head')!;
    const [title] = elementsIn(head).filter(({ name }) => name === 'text');
    expect(title.content?.replaceAll('\u00a0', ' ')).toBe(
      '2,300 square miles is 3.8 times Greater London',
    );
    const [line] = title.children;
    const [quantity, ...others] = line.children;
    expect(quantity).toMatchObject({
      name: 'tspan',
      text: '2,300 square miles',
      attributes: { fill: PALETTES.light.claimText },
    });
    expect(quantity.attributes.x).toBeUndefined();
    expect(others).toEqual([]);
    expect(title.attributes.fill).toBe(PALETTES.light.ink);
  });

  it('writes no two texts on one line that begin where the other ends', () => {
    const { figure } = figureOf({ title: null, size: FIGURE_SIZES.story });
    const texts = textsIn(figure.drawing.marks);
    for (const [i, left] of texts.entries()) {
      const end = left.x + measureText(left.text, left.font);
      for (const right of texts.slice(i + 1)) {
        const isNext = right.y === left.y && Math.abs(right.x - end) < left.font.sizePx / 2;
        expect(isNext, `${left.text}|${right.text}`).toBe(false);
      }
    }
  });

  it('hatches by lines within what is hatched, under its outline, and by none off the sheet', () => {
    const hatch = { colour: '#c2410c', widthPx: 2, spacingPx: 8 };
    const stroke = { colour: '#123456', widthPx: 1 };
    const path = (d: string): Mark => ({ kind: 'path', d, fill: '#ffffff', hatch, stroke });
    const all = elements(withMarks([path('M0 0L90 0L90 90Z'), path('M-20 0L-9 0L-9 9Z')]));
    const painted = all.filter(({ name, attributes }) => name === 'path' && attributes.d);
    expect(painted.map(({ attributes }) => attributes.stroke ?? attributes.fill)).toEqual([
      ...['#ffffff', hatch.colour, stroke.colour],
      ...['#ffffff', stroke.colour],
    ]);
    const [area, lines] = painted;
    const clip = all.find(
      ({ attributes }) => `url(#${attributes.id})` === lines.attributes['clip-path'],
    );
    expect(clip?.name).toBe('clipPath');
    const used = all.filter(({ name }) => name === 'use').map(({ attributes }) => attributes);
    expect(used).toEqual([{ 'xlink:href': `#${area.attributes.id}`, 'clip-rule': 'evenodd' }]);
  });

  it('rounds numbers to two decimals and keeps none that is not needed', () => {
    const d = 'M-0.001,12.3456789C1e-7 -3.005,4.5 6.999 7 8Z';
    const [path] = elements(withMarks([{ kind: 'path', d }])).filter((e) => e.attributes.d);
    expect(path.attributes.d).toBe('M0,12.35C0 -3,4.5 7 7 8Z');
  });

  it('gives no identifier twice, whatever the marks are called', () => {
    const named = (id: string): Mark => ({ kind: 'path', d: 'M0 0L1 1', id });
    const all = elements(
      withMarks([
        { kind: 'group', id: 'title', marks: [named('a b'), named('a b'), named('7th')] },
        named('hatched'),
        { kind: 'path', d: 'M0 0L1 1', hatch: { colour: '#000000', widthPx: 1, spacingPx: 4 } },
      ]),
    );
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['title-2', 'a-b', 'a-b-2', '_7th', 'hatched-2']));
  });

  it('is well-formed for any words and names', () => {
    const any = fc.string({ unit: 'binary' });
    const hostile = fc.oneof(
      any,
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
      fc.constantFrom(']]>', '</svg>', '"><script>', '&amp;&#0;', '<!--', '\ud83d', '\u0000\uffff'),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (words, name, language) => {
        const sample = sampleFigure(words);
        const text: Mark = {
          kind: 'text',
          x: 0,
          y: 0,
          anchor: 'start',
          text: words,
          font: { family: 'sans', sizePx: 12, weight: 400 },
          colour: '#000000',
          language,
        };
        const facts = { ...sample.facts, altText: words, link: words, sources: [words], language };
        const marks: Mark[] = [{ kind: 'group', id: name, marks: [text] }];
        const figure = { facts, drawing: { ...sample.drawing, marks } };
        expect(elements(figure).some((e) => e.name === 'text')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('sizeOnPaper', () => {
  const { drawing } = sampleFigure();

  it('is in pixels where a pixel is one of the screen', () => {
    expect(sizeOnPaper(drawing, { pixelRatio: 2, dpi: 192 })).toEqual(size);
  });

  it('is in millimetres where it is for print', () => {
    const a4 = { ...drawing, widthPx: 877, heightPx: 620 };
    expect(sizeOnPaper(a4, { pixelRatio: 4, dpi: 300 })).toEqual({
      width: '297mm',
      height: '209.97mm',
    });
  });

  it('is as wide in millimetres as was asked for, and as high as the drawing is to that', () => {
    const column = { ...drawing, widthPx: FIGURE_SIZES.column.widthPx, heightPx: 500 };
    expect(sizeOnPaper(column, FIGURE_SIZES.column)).toEqual({ width: '86mm', height: '132.26mm' });
  });
});
