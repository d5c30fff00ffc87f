import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Font, MeasureFont } from '../../../src/draw/text/font.ts';
import { wrapRuns, wrapText } from '../../../src/draw/text/wrap.ts';

const font: Font = { family: 'sans', sizePx: 10, weight: 400 };
const measure: MeasureFont = (text) => text.length;

it('breaks at spaces, not within words or at no-break spaces', () => {
  expect(wrapText('one two three', 8, font, measure)).toEqual(['one two', 'three']);
  expect(wrapText('2,300\u00a0sq\u00a0mi is much', 12, font, measure)).toEqual([
    '2,300\u00a0sq\u00a0mi',
    'is much',
  ]);
});

it('keeps runs apart within a line and says where each starts', () => {
  const runs = [
    { text: 'took ', style: 'plain' },
    { text: '2,300', style: 'claim' },
    { text: ' there', style: 'plain' },
  ];
  expect(wrapRuns(runs, 11, font, measure)).toEqual([
    [
      { text: 'took ', style: 'plain', x: 0 },
      { text: '2,300', style: 'claim', x: 5 },
    ],
    [{ text: 'there', style: 'plain', x: 0 }],
  ]);
});

it('breaks no word where its style changes', () => {
  const runs = [
    { text: 'five\u00a0km', style: 'bold' },
    { text: '\u00a0– it is', style: 'plain' },
  ];
  const lines = wrapRuns(runs, 10, font, measure).map((line) =>
    line.map(({ text }) => text).join(''),
  );
  expect(lines).toEqual(['five\u00a0km\u00a0–', 'it is']);
});

it('breaks a word that no line can hold, accents with their letters', () => {
  expect(wrapText('an incomprehensible', 8, font, measure)).toEqual(['an', 'incompre', 'hensible']);
  expect(wrapText('e\u0301'.repeat(4), 4, font, measure)).toEqual([
    'e\u0301'.repeat(2),
    'e\u0301'.repeat(2),
  ]);
});

it('loses no letter and overruns never', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.integer({ min: 3, max: 20 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), width, font, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      },
    ),
  );
});

it('ends no line with a sign between two numbers', () => {
  const sum = '5,800\u00a0km² ÷ 1,569\u00a0km² = 3.70';
  expect(wrapText(sum, 10, font, measure)).toEqual([
    '5,800\u00a0km²',
    '÷',
    '1,569\u00a0km²',
    '= 3.70',
  ]);
  expect(wrapText(sum, 12, font, measure)).toEqual([
    '5,800\u00a0km²',
    '÷ 1,569\u00a0km²',
    '= 3.70',
  ]);
  expect(wrapText('36\u00a0km² · 14\u00a0sq\u00a0mi', 10, font, measure)).toEqual([
    '36\u00a0km²',
    '· 14\u00a0sq\u00a0mi',
  ]);
});
