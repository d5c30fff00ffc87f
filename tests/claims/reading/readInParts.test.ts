import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { readInParts } from '../../../src/claims/reading/readInParts.ts';

const url = new URL('../../fixtures/reports/tune.json', import.meta.url);
const paragraphs = (JSON.parse(readFileSync(url, 'utf8')) as { text: string }[]).map(
  ({ text }) => text,
);

function partsOf(text: string) {
  return [...readInParts(text, { reportDate: '2022-09-12' })];
}

describe('reading part after part', () => {
  test('finds in a long text what reading it at once finds, at the same offsets', () => {
    const text = Array.from({ length: 12 }, () => paragraphs.join('\n\n')).join('\n\n');
    const parts = partsOf(text);
    expect(parts.length).toBeGreaterThan(3);
    const whole = readClaims(text, { reportDate: '2022-09-12' });
    expect(whole.length).toBeGreaterThan(300);
    expect(parts.flatMap(({ claims }) => claims)).toEqual(whole);
  });

  test('comes to the end of any text, its quotes where they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...paragraphs), fc.constant('\n\n'), fc.string())),
        (pieces) => {
          const text = pieces.join('\n\n').repeat(20);
          const parts = partsOf(text);
          expect(parts.at(-1)?.done ?? 0).toBe(text.length);
          for (const { quote, start, end } of parts.flatMap(({ claims }) => claims)) {
            expect(text.slice(start, end)).toBe(quote);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('has no part of an empty text', () => {
    expect(partsOf('')).toEqual([]);
  });
});
