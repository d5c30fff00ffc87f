import { strFromU8 } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { nodePress } from '../../../src/cli/press.ts';
import type { Text } from '../../../src/draw/drawing.ts';
import { FACE_NAMES, type FaceName } from '../../../src/draw/text/faces.ts';
import { measureText } from '../../../src/draw/text/metrics.ts';
import { USUAL_OPTIONS } from '../../../src/figure/formats/options.ts';
import { writeFigure } from '../../../src/figure/formats/format.ts';
import { paragraph } from '../../../src/figure/layout/block.ts';
import { elementsIn, readXml } from './readXml.ts';
import { sampleFigure } from './sampleFigure.ts';

const INK = '#22252a';
const turned: Text = {
  kind: 'text',
  x: 300,
  y: 460,
  anchor: 'middle',
  angleDegrees: -20,
  text: 'Дніпро “Dnipro”',
  font: { family: 'sans', sizePx: 14, weight: 400, isItalic: true },
  colour: '#40697b',
  halo: { colour: '#ffffff', widthPx: 1.5 },
  language: 'uk',
  accents: [{ start: 0, end: 6, colour: '#b23a08' }],
};
const words = 'A paragraph of several lines ≈ that is read as one';
const several = paragraph(
  words,
  90,
  { family: 'sans', sizePx: 12, weight: 400 },
  INK,
  measureText,
).draw(500, 20);

const { drawing, facts } = sampleFigure();
const figure = { facts, drawing: { ...drawing, marks: [...drawing.marks, turned, ...several] } };

async function svgOf(textAs: 'letters' | 'outlines') {
  const options = { ...USUAL_OPTIONS, textAs };
  const file = await writeFigure('svg', figure, nodePress, { pixelRatio: 1, dpi: 96 }, options);
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return strFromU8(file.bytes);
}

const drawn = async (svg: string, faces: readonly FaceName[]) =>
  PNG.sync.read(
    Buffer.from(await nodePress.rasterise(svg, await Promise.all(faces.map(nodePress.font)))),
  ).data;

/** How far a value of a pixel is from that of the other picture at most, of 255. */
const mostApart = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);

describe('an SVG whose text is outlines', () => {
  it('has no text and no font, and all words for who cannot see them', async () => {
    const svg = await svgOf('outlines');
    expect(svg).not.toMatch(/<text|<tspan|font-face|font-family/);
    const groups = elementsIn(readXml(svg)).filter(({ attributes }) => attributes['aria-label']);
    const lettered = elementsIn(readXml(await svgOf('letters')));
    const texts = lettered.filter(
      ({ name, attributes }) => name === 'text' && !attributes['aria-hidden'],
    );
    expect(groups.map(({ attributes }) => attributes['aria-label'])).toEqual(
      texts.map(({ content }) => content),
    );
    expect(groups.map(({ children: [title] }) => title.content)).toEqual(
      texts.map(({ content }) => content),
    );
    expect(groups.at(-1)!.attributes['aria-label']).toBe(words);
    expect(groups.at(-2)!.attributes).toMatchObject({ role: 'img', 'xml:lang': 'uk' });
  });

  it('looks like the one whose text is letters, where no font is to be had', async () => {
    const [outlined, lettered] = [await svgOf('outlines'), await svgOf('letters')];
    const found = await drawn(outlined, []);
    // Edges of letters are rounded to hundredths of a pixel.
    expect(mostApart(found, await drawn(lettered, FACE_NAMES))).toBeLessThan(64);
    expect(mostApart(found, await drawn(lettered, []))).toBeGreaterThan(128);
  });
});
