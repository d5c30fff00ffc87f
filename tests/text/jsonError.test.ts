import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorOffset, lineAndColumn } from '../../src/text/jsonError.ts';

describe('jsonErrorOffset', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[01]', 1],
    ['[1.]', 1],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ['[true, flase]', 7],
    ['{} {}', 3],
    ['', 0],
    ["{'a': 1}", 1],
    ['[NaN]', 1],
  ])('%j goes wrong at %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonErrorOffset(text)).toBe(offset);
  });

  it('reads every JSON document to its end', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        expect(jsonErrorOffset(spaced)).toBe(spaced.length);
      }),
    );
  });

  it('does not run out of stack on deep nesting', () => {
    expect(jsonErrorOffset('['.repeat(1e6))).toBe(1e6);
  });

  it.each(['a', '\\n'])('does not run out of stack on a long string of %j', (piece) => {
    const string = `["${piece.repeat(10_000_000)}"`;
    expect(jsonErrorOffset(`${string} oops]`)).toBe(string.length + 1);
  });

  it('finds an error in everything that JSON.parse refuses', () => {
    const shortText = fc.string({ unit: fc.constantFrom(...'{}[]",:01e-.tn \\u'), maxLength: 12 });
    fc.assert(
      fc.property(shortText, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const offset = jsonErrorOffset(text);
        expect(offset).toBeLessThanOrEqual(text.length);
        if (valid) expect(offset).toBe(text.length);
        // What comes before the error is the beginning of some document: cut there, it only ends too early.
        else expect(jsonErrorOffset(text.slice(0, offset))).toBe(offset);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('lineAndColumn', () => {
  it.each([
    ['abc', 1, 1, 2],
    ['a\nbc', 3, 2, 2],
    ['a\r\nbc', 3, 2, 1],
    ['', 0, 1, 1],
  ])('%j at %i', (text, offset, line, column) => {
    expect(lineAndColumn(text, offset)).toEqual({ line, column });
  });
});
