import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePress } from '../../../src/cli/press.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { writeFigure } from '../../../src/figure/formats/format.ts';
import { readChunks, sizeInHeader } from '../../../src/figure/formats/pngChunks.ts';
import type { Press } from '../../../src/figure/formats/press.ts';
import { darkShare } from './pixels.ts';
import { sampleFigure } from './sampleFigure.ts';

const screen = { pixelRatio: 1, dpi: 96 };

async function pngBytes(figure: Figure, resolution = screen, press: Press = nodePress) {
  const written = await writeFigure('png', figure, press, resolution);
  if (!written.ok) throw new Error(written.problem.kind);
  return written.bytes;
}

/** The texts of a PNG by their keywords. */
function textsIn(png: Uint8Array): Record<string, string> {
  const texts = readChunks(png)!.filter(({ type }) => type === 'iTXt');
  return Object.fromEntries(
    texts.map(({ data }) => {
      const [keyword, , , rest, , text] = strFromU8(data).split('\0');
      return [rest ? `${keyword} (${rest})` : keyword, text];
    }),
  );
}

describe('writeFigure as PNG', () => {
  it('has the size that was asked for, in pixels and on paper', async () => {
    const chunks = readChunks(await pngBytes(sampleFigure(), { pixelRatio: 1.37, dpi: 300 }))!;
    expect(sizeInHeader(chunks)).toEqual({ widthPx: 877, heightPx: 658 });
    const { data } = chunks.find(({ type }) => type === 'pHYs')!;
    // 300 / 0.0254 = 11811 pixels a metre
    expect([...data]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  });

  it('carries its facts as texts', async () => {
    const { facts } = sampleFigure();
    expect(textsIn(await pngBytes(sampleFigure()))).toEqual({
      'Title (en)': facts.title,
      Author: 'Areacheck',
      'Description (en)': facts.altText,
      'Comment (en)': facts.summary,
      Source: [...facts.sources, facts.link].join('\n'),
      Copyright: [...facts.credits, facts.licence].join('\n'),
      'Creation Time': facts.madeOn,
      Software: 'Areacheck',
    });
  });

  it('has both without a background too', async () => {
    const { drawing, facts } = sampleFigure();
    const clear: Figure = { facts, drawing: { ...drawing, background: null } };
    const png = await pngBytes(clear, { pixelRatio: 2, dpi: 300 });
    expect(textsIn(png)).toEqual(textsIn(await pngBytes(sampleFigure())));
    expect(readChunks(png)!.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['pHYs', 'sRGB', 'iTXt']),
    );
  });

  it('draws the letters of every face', async () => {
    const faces = [
      ['sans', 400, 'Kharkiv Харків'],
      ['sans', 600, 'Kharkiv Харків'],
      ['sans', 700, 'Kharkiv Харків'],
      ['serif', 700, 'Kharkiv Харків'],
      ['sans', 400, '≈≈≈ → ≤≥'],
    ] as const;
    for (const [family, weight, text] of faces) {
      const font = { family, weight, sizePx: 40 };
      const at = { x: 10, y: 60, anchor: 'start', colour: '#000000' } as const;
      const figure: Figure = {
        facts: sampleFigure().facts,
        drawing: {
          widthPx: 400,
          heightPx: 80,
          background: '#ffffff',
          marks: [{ kind: 'text', text, font, ...at }],
        },
      };
      expect(darkShare(await pngBytes(figure))).toBeGreaterThan(0.01);
    }
  });

  it('is the same each time', async () => {
    expect(await pngBytes(sampleFigure())).toEqual(await pngBytes(sampleFigure()));
  });

  it('says how large a picture may be', async () => {
    const written = await writeFigure('png', sampleFigure(), nodePress, {
      pixelRatio: 20,
      dpi: 96,
    });
    expect(written).toEqual({
      ok: false,
      problem: {
        kind: 'too-large',
        wanted: { widthPx: 12800, heightPx: 9600 },
        mostSidePx: 8192,
      },
    });
  });

  it('is no file if the picture came out in another size', async () => {
    const small = await pngBytes(sampleFigure());
    const press: Press = { ...nodePress, rasterise: async () => small };
    expect(await writeFigure('png', sampleFigure(), press, { pixelRatio: 2, dpi: 96 })).toEqual({
      ok: false,
      problem: {
        kind: 'wrong-size',
        wanted: { widthPx: 1280, heightPx: 960 },
        found: { widthPx: 640, heightPx: 480 },
      },
    });
  });

  it('hands on what the renderer threw', async () => {
    const press: Press = { ...nodePress, rasterise: () => Promise.reject(new Error('no memory')) };
    expect(await writeFigure('png', sampleFigure(), press, screen)).toEqual({
      ok: false,
      problem: { kind: 'failed', found: 'no memory' },
    });
  });
});
