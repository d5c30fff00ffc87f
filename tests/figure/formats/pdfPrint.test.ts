import { strFromU8, unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePress } from '../../../src/cli/press.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { writeFigure } from '../../../src/figure/formats/format.ts';
import { USUAL_OPTIONS } from '../../../src/figure/formats/options.ts';
import { figureOf } from '../orders.ts';
import { layersOf, readPdf } from './readPdf.ts';
import { sampleFigure } from './sampleFigure.ts';

async function pdfBytes(figure: Figure, bleedMm = 0) {
  const screen = { pixelRatio: 1, dpi: 96 };
  const written = await writeFigure('pdf', figure, nodePress, screen, {
    ...USUAL_OPTIONS,
    bleedMm,
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return written.bytes;
}

/** What the page is drawn by: operators behind what they are of, one a line. */
function contentOf(bytes: Uint8Array): string[] {
  const file = strFromU8(bytes, true);
  for (const { index, 0: start } of file.matchAll(/stream\n(?!endstream)/g)) {
    const from = index + start.length;
    const packed = bytes.subarray(from, file.indexOf('\nendstream', from));
    // Fonts are compressed alike; the page begins by turning it upside down.
    const content = packed[0] === 0x78 ? strFromU8(unzlibSync(packed), true) : '';
    if (content.startsWith('1 0 0 -1 0 ')) return content.split('\n');
  }
  throw new Error('no content');
}

const boxIn = (bytes: Uint8Array, name: string) =>
  strFromU8(bytes, true)
    .match(new RegExp(`/${name} \\[(.*?)\\]`))?.[1]
    .split(' ')
    .map(Number);

const RGB = /(^| )(rg|RG)$|DeviceRGB/;
const CMYK = /(^| )(k|K)$|DeviceCMYK/;

describe('layers of a PDF', () => {
  it('are the groups of the figure, the upper ones first, all shown', async () => {
    expect(await layersOf(await pdfBytes(sampleFigure()))).toEqual([
      { name: 'Foot', isShown: true, words: expect.stringContaining('OpenStreetMap') },
      { name: 'Map', isShown: true, words: expect.stringContaining('Kharkiv oblast') },
      { name: 'Head', isShown: true, words: expect.stringContaining('AVATAR') },
    ]);
  });

  it('are none where nothing is in a group', async () => {
    const { drawing, facts } = sampleFigure();
    const [head] = drawing.marks;
    const marks = head.kind === 'group' ? head.marks : [];
    expect(await layersOf(await pdfBytes({ facts, drawing: { ...drawing, marks } }))).toEqual([]);
  });

  it('leave the figure tagged and its words as they are', async () => {
    const { alternative, texts } = await readPdf(await pdfBytes(sampleFigure()));
    expect(alternative).toBe(sampleFigure().facts.altText);
    expect(texts.join('')).toContain('Харківська область');
  });
});

describe('colours of a PDF', () => {
  it('of a figure in one colour are greys alone', async () => {
    const content = contentOf(await pdfBytes(figureOf({ theme: 'mono' }).figure));
    expect(content.filter((line) => RGB.test(line) || CMYK.test(line))).toEqual([]);
    expect(content).toContain('0 g');
    expect(content).toContain('0 G');
  });

  it('are red, green and blue in a figure of several', async () => {
    const content = contentOf(await pdfBytes(sampleFigure()));
    expect(content.some((line) => RGB.test(line))).toBe(true);
  });

  it('print black letters of a coloured figure in black alone', async () => {
    const { drawing, facts } = sampleFigure();
    const text = {
      kind: 'text' as const,
      ...{ x: 9, y: 40, anchor: 'start' as const, text: 'Black', colour: '#000000' },
      font: { family: 'sans' as const, sizePx: 20, weight: 400 as const },
    };
    const content = contentOf(await pdfBytes({ facts, drawing: { ...drawing, marks: [text] } }));
    const letters = content.findIndex((line) => line === 'BT');
    expect(content.slice(0, letters).findLast((line) => /(g|scn)$/.test(line))).toBe('0 g');
  });
});

describe('a PDF with a bleed', () => {
  const MM = 72 / 25.4;
  const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 2));

  it('says where it is cut and how far it is printed on', async () => {
    const bytes = await pdfBytes(sampleFigure(), 3);
    // 640 × 480 pixels are 480 × 360 points; 3 mm of bleed, 6 mm of marks and 4 mm of paper around them.
    const margin = 13 * MM;
    expect(boxIn(bytes, 'MediaBox')).toEqual(near([0, 0, 480 + 2 * margin, 360 + 2 * margin]));
    expect(boxIn(bytes, 'TrimBox')).toEqual(near([margin, margin, margin + 480, margin + 360]));
    const outer = margin - 3 * MM;
    const [right, top] = [margin + 480 + 3 * MM, margin + 360 + 3 * MM];
    expect(boxIn(bytes, 'BleedBox')).toEqual(near([outer, outer, right, top]));
  });

  it('has its background run into the bleed', async () => {
    const content = contentOf(await pdfBytes(sampleFigure(), 3));
    const background = content
      .find((line) => / re$/.test(line))!
      .split(' ')
      .map(parseFloat);
    // 3 mm are 11.34 pixels of 1/96 inch.
    expect(background.slice(0, 4)).toEqual(near([-11.34, -11.34, 662.68, 502.68]));
  });

  it('has eight crop marks, none of them in the bleed, in every ink', async () => {
    const bytes = await pdfBytes(sampleFigure(), 3);
    const content = contentOf(bytes);
    const marks = content.slice(content.findIndex((line) => line.startsWith('/Artifact')));
    const [ink] = marks.filter((line) => / CS$/.test(line));
    expect(strFromU8(bytes, true)).toMatch(/\/Separation \/All /);
    expect(ink).not.toMatch(/Device/);
    const points = marks.flatMap((line) => {
      const [x, y, operator] = line.split(' ');
      return operator === 'm' || operator === 'l' ? [[Number(x), Number(y)]] : [];
    });
    expect(points).toHaveLength(16);
    // No printer prints to the very edge of the paper.
    const [, , pageRight, pageTop] = boxIn(bytes, 'MediaBox')!;
    for (const [x, y] of points) {
      expect(Math.min(x, y, pageRight - x, pageTop - y)).toBeGreaterThan(3.9 * MM);
    }
    const [left, , right, top] = boxIn(bytes, 'BleedBox')!;
    for (const [x, y] of points) {
      const isInside = x > left + 0.01 && x < right - 0.01 && y > left + 0.01 && y < top - 0.01;
      expect(isInside, `${x} ${y}`).toBe(false);
    }
  });

  it('has its marks 3 mm off the sheet, however narrow it is', async () => {
    const bytes = await pdfBytes(sampleFigure(), 1);
    expect(boxIn(bytes, 'TrimBox')![0]).toBeCloseTo(13 * MM, 2);
    expect(boxIn(bytes, 'BleedBox')![0]).toBeCloseTo(12 * MM, 2);
  });

  it('is the page as it was without one', async () => {
    const bytes = await pdfBytes(sampleFigure());
    expect(boxIn(bytes, 'MediaBox')).toEqual([0, 0, 480, 360]);
    expect(boxIn(bytes, 'TrimBox')).toBeUndefined();
    expect(contentOf(bytes).some((line) => line.startsWith('/Artifact'))).toBe(false);
  });
});
