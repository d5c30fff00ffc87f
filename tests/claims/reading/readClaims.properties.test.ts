import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/claims/reading/readClaim.ts';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { tokenise } from '../../../src/claims/reading/tokens.ts';

/** Pieces that the grammar knows, in any order, with what may come between. */
const PIECES = [
  'about',
  'more than',
  'between',
  'from',
  '2,300',
  '1 000 000',
  '½',
  'half a',
  'million',
  'two hundred and',
  'sq km',
  'sq. miles',
  'ha',
  'км²',
  'тис. кв. км',
  'удвічі більша за',
  '(',
  ')',
  ', or',
  '–',
  'to',
  'twice',
  'a third of',
  'the size of',
  'larger than',
  'the Greek island of',
  'Wales',
  'Belgium',
  'Люксембург',
  'football pitches',
  'said',
  'since',
  'on Monday',
  'September',
  '2022',
  '\n',
  '\n\n',
  '\u00a0',
  '\u00ad',
  '\ud83d',
  '👩‍🌾',
  "'s",
  '.',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

const dates = fc.option(fc.constantFrom('2024-02-29', '2022-09-14', 'tomorrow', ''), {
  nil: undefined,
});

describe('any text', () => {
  it('is read without error, and each offset gives back its quote', () => {
    fc.assert(
      fc.property(texts, dates, (text, reportDate) => {
        for (const claim of readClaims(text, { reportDate })) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(claim.area !== null || claim.comparisons.length > 0).toBe(true);
          const parts: Span[] = [...claim.alsoStated];
          if (claim.area) parts.push(claim.area);
          if (claim.comparisons[0]) parts.push(claim.comparisons[0]);
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThanOrEqual(claim.start);
            expect(end).toBeLessThanOrEqual(claim.end);
            expect(start).toBeLessThan(end);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives finite positive figures and ISO dates', () => {
    const iso = /^[+-]?\d{4,6}-\d\d-\d\d$/;
    fc.assert(
      fc.property(texts, dates, (text, reportDate) => {
        for (const claim of readClaims(text, { reportDate })) {
          for (const { value, low = value, high = value } of [
            claim.area ?? [],
            claim.alsoStated,
          ].flat()) {
            expect(value > 0 && Number.isFinite(value)).toBe(true);
            expect(low <= value && value <= high).toBe(true);
          }
          if (claim.comparisons[0]) expect(claim.comparisons[0].multiple).toBeGreaterThan(0);
          if (claim.statedOn !== null) expect(claim.statedOn).toMatch(iso);
          if (claim.period) {
            expect(claim.period.from).toMatch(iso);
            expect(claim.period.to).toMatch(iso);
            expect(claim.period.from <= claim.period.to).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is covered by its tokens: what lies between them is space, without a width, or emoji', () => {
    const nothing =
      /^[\u034f\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\p{Emoji_Presentation}\p{RI}\ufe0f]*$/u;
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(end, token.start)).toMatch(nothing);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(nothing);
      }),
    );
  });

  it('says the same of a claim wherever it stands in a text', () => {
    const sentence =
      'Troops took more than 6,000 sq km (2,317 sq miles), four times the size of London.';
    const [alone] = readClaims(sentence);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const before = `${pieces.join(' ')}\n\n`;
        const found = readClaims(before + sentence).at(-1)!;
        expect(found.quote).toBe(alone.quote);
        expect(found.start).toBe(before.length + alone.start);
        expect(found.comparisons[0]).toMatchObject({
          multiple: 4,
          places: [{ candidates: ['greater-london'] }],
        });
      }),
    );
  });
});
