import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePress } from '../../../src/cli/press.ts';
import type { Text } from '../../../src/draw/drawing.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { writeFigure } from '../../../src/figure/formats/format.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { textsIn } from '../../../src/draw/text/usedFaces.ts';
import { readPdf } from './readPdf.ts';
import { readXml } from './readXml.ts';
import { sampleFigure } from './sampleFigure.ts';

const screen = { pixelRatio: 1, dpi: 96 };

async function pdfBytes(figure: Figure, resolution = screen) {
  const written = await writeFigure('pdf', figure, nodePress, resolution);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return written.bytes;
}

describe('writeFigure as PDF', () => {
  it('has all words once, in both scripts', async () => {
    const figure = sampleFigure();
    const { texts } = await readPdf(await pdfBytes(figure));
    const drawn = textsIn(figure.drawing.marks).map(({ text }) => text);
    const plain = (words: readonly string[]) => words.join('').replaceAll(/\s/g, '');
    expect(plain(texts)).toBe(plain(drawn));
    expect(texts).toContain('Харківська область');
  });

  it('sets words as wide as they were measured', async () => {
    const figure = sampleFigure('AVATAR “To Yalta” УГОДА');
    const { texts, widthsPt } = await readPdf(await pdfBytes(figure));
    for (const { text, font } of textsIn(figure.drawing.marks)) {
      const found = texts.indexOf(text);
      // A line with signs of another face is found in parts.
      if (text.includes('≈')) expect(found).toBe(-1);
      else expect(widthsPt[found]).toBeCloseTo(measureText(text, font) * 0.75, 1);
    }
  });

  it('sets a line of two colours as wide as in one', async () => {
    const { drawing, facts } = sampleFigure();
    const line: Text = {
      kind: 'text',
      x: 24,
      y: 44,
      anchor: 'start',
      text: '2,300 square miles is 3.8 times London',
      font: { family: 'serif', sizePx: 26, weight: 700 },
      colour: '#22252a',
    };
    const accents = [{ start: 0, end: 18, colour: '#c2410c' }];
    const setIn = async (text: Text) => {
      const figure = { facts, drawing: { ...drawing, marks: [text] } };
      const { texts, leftsPt, widthsPt } = await readPdf(await pdfBytes(figure));
      return { words: texts.join(''), endPt: leftsPt.at(-1)! + widthsPt.at(-1)! };
    };
    const [plain, coloured] = [await setIn(line), await setIn({ ...line, accents })];
    expect(coloured.words).toBe(plain.words);
    expect(coloured.endPt).toBeCloseTo(plain.endPt, 1);
  });

  it('does not turn words round that stand beside letters it lacks', async () => {
    const { texts } = await readPdf(await pdfBytes(sampleFigure('خاركيف 🙂 Київ')));
    expect(texts.join('')).toContain('Київ');
  });

  it('embeds parts of the faces, and no other font', async () => {
    const text = strFromU8(await pdfBytes(sampleFigure()), true);
    const fonts = new Set(text.match(/(?<=\/BaseFont \/)\S+/g));
    expect([...fonts].map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'NotoSans-Bold',
      'NotoSans-Regular',
      'NotoSans-SemiBold',
      'NotoSansMath-Regular',
      'NotoSerif-Bold',
    ]);
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+/);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(fonts.size);
  });

  it('says in its properties what it is', async () => {
    const { facts } = sampleFigure();
    const { info, language, alternative } = await readPdf(await pdfBytes(sampleFigure()));
    expect(info).toMatchObject({
      Title: facts.title,
      Author: 'Areacheck',
      Subject: facts.altText,
      CreationDate: 'D:20220912000000Z',
      Language: 'en',
    });
    expect(language).toBe('en');
    expect(alternative).toBe(facts.altText);
    for (const fact of [...facts.sources, ...facts.credits, facts.licence, facts.link]) {
      expect(info.Keywords).toContain(fact);
    }
  });

  it('is as large on paper as the resolution says', async () => {
    expect((await readPdf(await pdfBytes(sampleFigure()))).sizePt).toEqual([480, 360]);
    const print = await readPdf(await pdfBytes(sampleFigure(), { pixelRatio: 4, dpi: 300 }));
    // 640 × 4 / 300 × 72
    expect(print.sizePt).toEqual([614.4, 460.8]);
  });

  it('keeps its properties well-formed with hostile words', async () => {
    const title = 'A < B & "C" ]]> \u0000Ґ </rdf:li>';
    const bytes = await pdfBytes(sampleFigure(title));
    const [xmp] = strFromU8(bytes, true).match(/<x:xmpmeta[^]*<\/x:xmpmeta>/)!;
    expect(() => readXml(xmp)).not.toThrow();
    const { info } = await readPdf(bytes);
    expect(info.Title).toBe('A < B & "C" ]]>  Ґ </rdf:li>');
  });

  it('is the same each time', async () => {
    expect(await pdfBytes(sampleFigure())).toEqual(await pdfBytes(sampleFigure()));
  });

  it('says what is wrong with a date', async () => {
    const { drawing, facts } = sampleFigure();
    const figure = { drawing, facts: { ...facts, madeOn: 'yesterday' } };
    const written = await writeFigure('pdf', figure, nodePress, screen);
    expect(written).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  });
});
