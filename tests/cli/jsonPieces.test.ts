import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachMade } from '../../src/cli/eachMade.ts';
import { jsonPieces } from '../../src/cli/jsonPieces.ts';
import { escapedJson } from '../../src/cli/visible.ts';

const pretty = (value: unknown) => [...jsonPieces(value)].join('');
const compact = (value: unknown) => [...jsonPieces(value, null)].join('');

/** Printable and none of the signs that are escaped. */
const plainText = fc.stringMatching(/^[ -~А-яїєґ€🔥]*$/u);
const values = (text: fc.Arbitrary<string>) =>
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      text,
      fc.double(),
      fc.constantFrom<unknown>(null, true, undefined, NaN, -0, new Date(0), Symbol('s')),
      fc.array(tie('value')),
      fc.dictionary(text, tie('value')),
    ),
  })).value;

describe('JSON in pieces', () => {
  it('is byte for byte what JSON.stringify gives', () => {
    fc.assert(
      fc.property(fc.array(values(plainText)), (value) => {
        expect(pretty(value)).toBe(JSON.stringify(value, null, 2));
        expect(compact(value)).toBe(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same value for any text, and shows what is in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(values(text)), (value) => {
        expect(JSON.parse(pretty(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(pretty(value)).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\ufeff]/u);
        expect(compact(value)).toBe(escapedJson(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([0, 1, 31, 32, 33, 100])('is the same with %i members', (count) => {
    const list = Array.from({ length: count }, (_, i) => i);
    const object = Object.fromEntries(list.map((i) => [`key ${i}`, i]));
    for (const value of [list, object, [object, list], { list, object }])
      expect(pretty(value)).toBe(JSON.stringify(value, null, 2));
  });

  it.each(['x', '\n', '\ud83d\udd25', '\u202e', '\ud83d', '"\\'])(
    'writes a long string of %j whole',
    (piece) => {
      for (const start of ['', 'a'])
        expect(JSON.parse(pretty(start + piece.repeat(70_000)))).toBe(start + piece.repeat(70_000));
    },
  );

  it('writes anything that can be walked as a list, empty ones too', () => {
    const rows = [{ a: 1 }, { a: [] }];
    const lazy = { rows: eachMade(rows, (row) => ({ row })), none: eachMade([], String) };
    const eager = { rows: rows.map((row) => ({ row })), none: [] };
    expect(pretty(lazy)).toBe(JSON.stringify(eager, null, 2));
    expect(compact(lazy)).toBe(JSON.stringify(eager));
  });

  it('makes an item when those before it have been taken', () => {
    const made: number[] = [];
    const items = eachMade([0, 1, 2], (i) => {
      made.push(i);
      return { i };
    });
    let text = '';
    for (const piece of jsonPieces({ items })) {
      text += piece;
      expect(made.length).toBeLessThanOrEqual((text.match(/"i"/g) ?? []).length + 1);
    }
    expect(made).toEqual([0, 1, 2]);
  });
});
