import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInParts } from '../../../src/claims/reading/readInParts.ts';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';

const url = new URL('../../fixtures/reports/tune.json', import.meta.url);
const paragraphs = (JSON.parse(readFileSync(url, 'utf8')) as { text: string }[]).map(
  ({ text }) => text,
);
const OPTIONS = { reportDate: '2022-09-12' };

const partsOf = (text: string, length?: number) => [...readInParts(text, OPTIONS, length)];
const claimsOf = (text: string, length?: number) =>
  partsOf(text, length).flatMap(({ claims }) => claims);

/** How the same report is laid out by what has written the file. */
const LAYOUTS: readonly (readonly [name: string, between: string, line: string])[] = [
  ['blank lines', '\n\n', '\n'],
  ['carriage returns and line feeds', '\r\n\r\n', '\r\n'],
  ['single line feeds', '\n', '\n'],
  ['carriage returns', '\r', '\r'],
  ['next-line characters', '\u0085', '\u0085'],
  ['no break at all', ' ', ' '],
];

describe('reading part after part', () => {
  test.each(LAYOUTS)('finds what reading at once finds: %s', (_, between, line) => {
    const once = paragraphs.map((one) => one.replace(/\n+/g, line)).join(between);
    const text = once + between + once + between + once;
    const whole = claimsOf(text, Infinity);
    expect(whole.length).toBeGreaterThan(100);
    for (const length of [700, 20_000]) {
      expect(partsOf(text, length).length).toBeGreaterThan(1);
      expect(claimsOf(text, length)).toEqual(whole);
    }
    expect(readClaims(text, OPTIONS)).toEqual(whole);
  });

  test('comes on in a text without a break, so that it can be stopped', () => {
    const text = paragraphs.join(' ').replace(/\s+/g, ' ').repeat(3);
    const done = partsOf(text).map((part) => part.done);
    const steps = done.map((to, i) => to - (done[i - 1] ?? 0));
    expect(done.at(-1)).toBe(text.length);
    expect(Math.max(...steps)).toBeLessThan(100_000);
  });

  test.each([
    ['without sentence ends', 'about 2,300 square miles and '],
    ['without words', '2,300 '],
    ['without blanks', 'x'],
    ['of open quotation marks', '“We took 2,300 sq mi '],
    ['of sentences that all point back', 'It is twice the size of Wales. '],
    ['of items of one list', '• twice the size of Wales\n'],
  ])('cuts a text %s where nothing is lost', (_, piece) => {
    const text = `The fire burned 16,000 square miles. ${piece.repeat(6000)}It is 40 acres.`;
    const whole = claimsOf(text, Infinity);
    for (const length of [300, 5_000]) expect(claimsOf(text, length)).toEqual(whole);
  });

  test('finds the same in parts of any length, whatever lies between', () => {
    const pieces = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...paragraphs) },
      { weight: 2, arbitrary: fc.string() },
      fc.constantFrom('\r\n', '\n', '\u0085', '"', '“', '. ', 'It is 2', '• half of Wales\n'),
      fc.constantFrom('nearlytwo million acres. ', 'over12,500 acres', 'US1,2,3', 'U.S. ', '...'),
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 10 }),
        fc.constantFrom('\n\n', '\n', ' ', ''),
        fc.integer({ min: 1, max: 3000 }),
        (found, between, length) => {
          const text = found.join(between);
          const parts = partsOf(text, length);
          const claims = parts.flatMap((part) => part.claims);
          expect(claims).toEqual(claimsOf(text, Infinity));
          expect(parts.at(-1)?.done ?? 0).toBe(text.length);
          for (const { quote, start, end } of claims) expect(text.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('has no part of an empty text', () => {
    expect(partsOf('')).toEqual([]);
  });
});
