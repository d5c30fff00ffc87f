import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/places/editDistance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['kyiv', 'kyiv', 0],
    ['kyiv', 'kiiv', 1],
    ['kyiv', 'kyi', 1],
    ['kyiv', 'kyyiv', 1],
    ['kharkiv', 'kharkvi', 1],
    ['kharkiv', 'harkov', 2],
    ['', 'abc', 3],
  ])('%s to %s takes %i', (a, b, errors) => {
    expect(editDistance(a, b, 5)).toBe(errors);
  });

  it('says "too far" beyond the limit', () => {
    expect(editDistance('london', 'kharkiv', 2)).toBeGreaterThan(2);
  });

  it('is the same both ways and nothing only between equals', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 8);
        expect(distance).toBe(editDistance(b, a, 8));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  it('is the same whatever the limit, if it is not beyond that', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', 'і', ' '), maxLength: 6 });
    fc.assert(
      fc.property(name, name, fc.nat(4), (a, b, most) => {
        const distance = editDistance(a, b, 12);
        const limited = editDistance(a, b, most);
        if (distance <= most) expect(limited).toBe(distance);
        else expect(limited).toBeGreaterThan(most);
      }),
      { numRuns: 1000 },
    );
  });
});
