import { strFromU8 } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { nodePress } from '../../../src/cli/press.ts';
import type { Drawing, Image } from '../../../src/draw/drawing.ts';
import { type FigureFormatName, writeFigure } from '../../../src/figure/formats/format.ts';
import { drawnImages } from './readPdf.ts';
import { elementsIn, readXml } from './readXml.ts';
import { sampleFigure } from './sampleFigure.ts';

const screen = { pixelRatio: 1, dpi: 96 };
const RED = [255, 0, 0, 255];
const CLEAR = [0, 0, 0, 0];

/** Two pixels wide, red on the left, nothing on the right. */
function halfRed(): Uint8Array {
  const png = new PNG({ width: 2, height: 1 });
  png.data.set([...RED, ...CLEAR]);
  return PNG.sync.write(png);
}

const image: Image = {
  kind: 'image',
  id: 'view',
  box: { x: 40, y: 20, width: 100, height: 60 },
  png: halfRed(),
};

async function written(format: FigureFormatName, drawing: Partial<Drawing>) {
  const { drawing: sample, facts } = sampleFigure();
  const figure = { facts, drawing: { ...sample, marks: [image], ...drawing } };
  const file = await writeFigure(format, figure, nodePress, screen);
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return file.bytes;
}

const pixelAt = (png: Uint8Array, x: number, y: number) => {
  const { width, data } = PNG.sync.read(Buffer.from(png));
  return [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];
};

describe('a picture in a figure', () => {
  it('is the same bytes in an SVG, stretched into its box', async () => {
    const all = elementsIn(readXml(strFromU8(await written('svg', {}))));
    const { attributes } = all.find(({ name }) => name === 'image')!;
    expect(attributes).toMatchObject({ id: 'view', x: '40', y: '20', width: '100', height: '60' });
    const [type, data] = attributes['xlink:href'].split(',');
    expect(type).toBe('data:image/png;base64');
    expect(new Uint8Array(Buffer.from(data, 'base64'))).toEqual(new Uint8Array(image.png));
  });

  it('is drawn in a PNG, what lies under it seen where it is clear', async () => {
    const png = await written('png', { background: '#0000ff' });
    expect(pixelAt(png, 50, 50)).toEqual(RED);
    expect(pixelAt(png, 130, 50)).toEqual([0, 0, 255, 255]);
    expect(pixelAt(png, 50, 85)).toEqual([0, 0, 255, 255]);
  });

  it('stands in its box in a PDF', async () => {
    // 3/4 of a point for each pixel, up from the lower edge: (480 − 20 − 60) × 0.75
    expect(await drawnImages(await written('pdf', {}))).toEqual([
      { left: 30, bottom: 300, width: 75, height: 45 },
    ]);
  });
});

describe('a figure without a background', () => {
  it('is clear where nothing is drawn', async () => {
    const png = await written('png', { background: null });
    expect(pixelAt(png, 5, 5)).toEqual(CLEAR);
    expect(pixelAt(png, 130, 50)).toEqual(CLEAR);
    expect(pixelAt(png, 50, 50)).toEqual(RED);
  });

  it('has no area behind it in an SVG', async () => {
    const names = async (background: string | null) =>
      elementsIn(readXml(strFromU8(await written('svg', { background })))).map(({ name }) => name);
    expect(await names('#ffffff')).toContain('rect');
    expect(await names(null)).not.toContain('rect');
  });
});
