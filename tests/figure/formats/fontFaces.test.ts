import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { nodePress } from '../../../src/cli/press.ts';
import { base64 } from '../../../src/figure/formats/base64.ts';
import { fontFacesOf } from '../../../src/figure/formats/fontFaces.ts';
import { sampleFigure } from './sampleFigure.ts';

/** What fontkit tells of any font. */
interface ReadFont {
  readonly familyName: string;
  readonly characterSet: readonly number[];
  readonly type: string;
}

async function facesOf(title: string) {
  const css = await fontFacesOf(sampleFigure(title).drawing, nodePress);
  const rules =
    /font-family:'(.*?)';font-weight:(.*?);src:url\(data:font\/woff;base64,(.*?)\) format\('woff'\)/g;
  return [...css.matchAll(rules)].map(([, family, weight, data]) => {
    const font = create(new Uint8Array(Buffer.from(data, 'base64'))) as unknown as ReadFont;
    return { family, weight, font, bytes: data.length };
  });
}

it('brings along each face with the letters that occur, and no others', async () => {
  const faces = await facesOf('Абв AV');
  expect(faces.map(({ family, weight }) => [family, weight])).toEqual([
    ['Noto Sans', '400'],
    ['Noto Sans', '600'],
    ['Noto Sans', '700'],
    ['Noto Serif', '700'],
    ['Noto Sans Math', '400 700'],
  ]);
  // The table of characters ends with one for 0xffff (OpenType `cmap`, format 4).
  const letters = (set: readonly number[]) => String.fromCodePoint(...set).replace('\uffff', '');
  expect(letters(faces[3].font.characterSet)).toBe(' AVАбв');
  expect(letters(faces[4].font.characterSet)).toBe('→≈');
  for (const { font, family, bytes } of faces) {
    expect(font.familyName.startsWith(family)).toBe(true);
    expect(bytes).toBeLessThan(12_000);
  }
});

it('brings along none where there are no words', async () => {
  const { drawing } = sampleFigure();
  expect(await fontFacesOf({ ...drawing, marks: [] }, nodePress)).toBe('');
});

it('writes Base64 with what its end lacks', () => {
  // RFC 4648, section 10
  const encode = (text: string) => base64(new TextEncoder().encode(text));
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(encode)).toEqual([
    '',
    'Zg==',
    'Zm8=',
    'Zm9v',
    'Zm9vYg==',
    'Zm9vYmE=',
    'Zm9vYmFy',
  ]);
});
