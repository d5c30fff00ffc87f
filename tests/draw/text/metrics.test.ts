import fc from 'fast-check';
import { Blob, Buffer, Face, Font as HarfbuzzFont, shape } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACE_NAMES, FACES, faceOf } from '../../../src/draw/text/faces.ts';
import type { Font } from '../../../src/draw/text/font.ts';
import { measureText, missingGlyphs } from '../../../src/draw/text/metrics.ts';

const faces = Object.fromEntries(
  FACE_NAMES.map((name) => {
    const bytes = readFileSync(new URL(`../../../fonts/${FACES[name].file}`, import.meta.url));
    return [name, new HarfbuzzFont(new Face(new Blob(bytes)))];
  }),
);

/** The width as harfbuzz sets the text in one of the files. */
function shapedWidth(text: string, font: Font): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(faces[faceOf(font)], buffer);
  const units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return (units / 1000) * font.sizePx;
}

const fonts: Font[] = [
  { family: 'sans', sizePx: 13, weight: 400 },
  { family: 'sans', sizePx: 13, weight: 600 },
  { family: 'sans', sizePx: 30, weight: 700 },
  { family: 'serif', sizePx: 40, weight: 700 },
];

it.each([
  'AVATAR, “To Yalta”: 2,300 sq mi ÷ 1,572 km² = 3.8 × (−0.7 % ± 1°)…',
  'Харківська область, «Київ» — УГОДА Ґалаґан №\u00a07 ʼ',
  'Ţ\u00adÒ, A\u00adVATAR',
  'наголо\u0301с, e\u0301te\u0301, Τύπος',
])('measures as the files are shaped: %s', (text) => {
  for (const font of fonts) {
    expect(measureText(text, font)).toBeCloseTo(shapedWidth(text.normalize('NFC'), font), 4);
  }
});

it('measures any text of one script as the files are shaped', () => {
  const letters = (from: number, to: number) =>
    fc.string({ unit: fc.integer({ min: from, max: to }).map((c) => String.fromCodePoint(c)) });
  const script = fc.oneof(letters(0x20, 0x7e), letters(0xa0, 0x17f), letters(0x410, 0x45f));
  fc.assert(
    fc.property(script, fc.constantFrom(...fonts), (text, font) => {
      const composed = text.normalize('NFC');
      expect(measureText(text, font)).toBeCloseTo(shapedWidth(composed, font), 4);
    }),
  );
});

it('has one serif weight', () => {
  const serif = (weight: 400 | 700) =>
    measureText('Kharkiv', { family: 'serif', sizePx: 20, weight });
  expect(serif(400)).toBe(serif(700));
});

it('takes signs of sums from the face that has them', () => {
  const font: Font = { family: 'sans', sizePx: 1000, weight: 700 };
  expect(measureText('≈', font)).toBeCloseTo(573, 6);
  expect(missingGlyphs('6,000 km² ≈ 2,317 sq mi → ≥ 3.8')).toEqual([]);
});

it('gives invisible characters no width and line ends that of a space', () => {
  const [font] = fonts;
  expect(measureText('a\u200d\u200e\ufe0fb', font)).toBe(measureText('ab', font));
  expect(measureText('a\nb', font)).toBe(measureText('a b', font));
  expect(measureText('\ud800', font)).toBe(measureText('\ufffd', font));
});

it('names what the faces lack, each once, joined characters whole', () => {
  expect(missingGlyphs('Kharkiv Харків Ελλάδα “ok” − № €')).toEqual([]);
  expect(missingGlyphs('خاركيف و خ')).toEqual(['خ', 'ا', 'ر', 'ك', 'ي', 'ف', 'و']);
  expect(missingGlyphs('哈爾科夫 👨‍👩‍👧 👨‍👩‍👧 🇺🇦')).toEqual(['哈', '爾', '科', '夫', '👨‍👩‍👧', '🇺🇦']);
  expect(missingGlyphs('a\u200db\ufe0f\u202e')).toEqual([]);
});
