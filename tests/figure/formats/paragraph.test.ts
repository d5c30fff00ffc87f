import { strFromU8 } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { nodePress } from '../../../src/cli/press.ts';
import type { Mark, Paragraph } from '../../../src/draw/drawing.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { linesOf } from '../../../src/draw/text/linesOf.ts';
import { type FigureFormatName, writeFigure } from '../../../src/figure/formats/format.ts';
import { accentedParagraph, paragraph } from '../../../src/figure/layout/block.ts';
import { readPdf } from './readPdf.ts';
import { elementsIn, readXml } from './readXml.ts';
import { sampleFigure } from './sampleFigure.ts';

const font = { family: 'serif', sizePx: 20, weight: 700 } as const;
const INK = '#22252a';
const CLAIM = '#b23a08';

/** “2,300 square miles is 3.8 times Greater London”, its quantity in colour. */
const title = accentedParagraph(
  [
    { text: '2,300 square miles', style: CLAIM },
    { text: ' is 3.8 times Greater London', style: null },
  ],
  150,
  font,
  INK,
  measureText,
  1.2,
);

async function written(format: FigureFormatName, marks: readonly Mark[]) {
  const { drawing, facts } = sampleFigure();
  const figure = { facts, drawing: { ...drawing, marks, background: '#ffffff' } };
  const file = await writeFigure(format, figure, nodePress, { pixelRatio: 1, dpi: 96 });
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return file.bytes;
}

const textsOfSvg = async (marks: readonly Mark[]) =>
  elementsIn(readXml(strFromU8(await written('svg', marks)))).filter(({ name }) => name === 'text');

describe('a paragraph in an SVG', () => {
  it('is one text, a line of Inkscape’s for each of its lines', async () => {
    const texts = await textsOfSvg(title.draw(30, 40));
    expect(texts).toHaveLength(1);
    const [{ children, content, attributes }] = texts;
    expect(content).toBe('2,300 square miles is 3.8 times Greater London');
    expect(children.map((line) => line.content)).toEqual([
      '2,300 square ',
      'miles is 3.8 ',
      'times Greater ',
      'London',
    ]);
    const y = Number(attributes.y);
    expect(children.map((line) => line.attributes)).toMatchObject(
      [0, 24, 48, 72].map((down) => ({
        'sodipodi:role': 'line',
        x: '30',
        y: String(Math.round((y + down) * 100) / 100),
      })),
    );
    // What Inkscape sets its lines apart by.
    expect(attributes.style).toBe('line-height:1.2');
  });

  it('keeps what is in colour within its line', async () => {
    const [{ children }] = await textsOfSvg(title.draw(0, 0));
    const coloured = children.map((line) =>
      line.children.map(({ text, attributes }) => [text, attributes.fill]),
    );
    expect(coloured).toEqual([[['2,300 square', CLAIM]], [['miles', CLAIM]], [], []]);
  });

  it('has the space behind what is in colour outside of it, where every program keeps it', async () => {
    const runs = [
      { text: 'rounded: ', style: CLAIM },
      { text: '3.8 times Greater London', style: null },
    ];
    const block = accentedParagraph(runs, 600, font, INK, measureText, 1.2);
    const [{ children, content }] = await textsOfSvg(block.draw(0, 0));
    expect(content).toBe('rounded: 3.8 times Greater London');
    expect(children[0].children.map(({ text }) => text)).toEqual(['rounded:']);
    expect(children[0].text).toBe(' 3.8 times Greater London');
  });

  it('reads an address that is longer than a line without a gap', async () => {
    const address = 'nationalarchives.gov.uk/doc/open-government-licence/version/3';
    const block = paragraph(`Licence: ${address} holds`, 150, font, INK, measureText);
    const [{ content, children }] = await textsOfSvg(block.draw(0, 0));
    expect(children.length).toBeGreaterThan(4);
    expect(content).toBe(`Licence: ${address} holds`);
  });
});

it('a paragraph of no words draws nothing', () => {
  expect(paragraph(' ', 150, font, INK, measureText)).toMatchObject({ heightPx: 0 });
  expect(paragraph(' ', 150, font, INK, measureText).draw(0, 0)).toEqual([]);
});

describe('a paragraph is set as its lines would be', () => {
  const marks = title.draw(30, 40);
  const lines = linesOf(marks[0] as Paragraph);

  it('in a PNG', async () => {
    const [whole, apart] = await Promise.all([written('png', marks), written('png', lines)]);
    const [a, b] = [whole, apart].map((png) => PNG.sync.read(Buffer.from(png)).data);
    expect(a.some((value) => value < 90)).toBe(true);
    expect(a.equals(b)).toBe(true);
  });

  it('in a PDF', async () => {
    const [whole, apart] = await Promise.all(
      [marks, lines].map(async (set) => readPdf(await written('pdf', set))),
    );
    expect(whole.texts.join('')).toContain('miles is 3.8');
    expect(whole).toEqual(apart);
  });
});
