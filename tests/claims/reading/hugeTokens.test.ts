import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/claims/reading/readText.ts';
import { tokenise } from '../../../src/claims/reading/tokens.ts';

const CLAIM = 'The fire burned 2,300 square miles. ';
const UNITS = 12_000_000;

describe('a number or word of megabytes', () => {
  // Patterns that keep every place they may come back to overflow their stack at some millions.
  it.each(['1,', '1.', "1'", '12,345,', '123,456,', '12,34,', 'a\u200b', '\u200b', 'US1,500,'])(
    'made of %j leaves the claim before it',
    (piece) => {
      const text = CLAIM + piece.repeat(UNITS / piece.length);
      const claims = [...readText(text, { language: 'en' }).claims];
      expect(claims.map(({ area }) => area?.value)).toEqual([2300]);
    },
  );

  it.each([
    ['1,'.repeat(9000), 'number'],
    ['1\u200b'.repeat(9000), 'number'],
    ['7'.repeat(9000), 'number'],
    ["a'b".repeat(9000), 'word'],
    ['ж'.repeat(9000), 'word'],
    ['x'.repeat(9000), 'word'],
  ])('is one token that nobody looks up', (text, kind) => {
    const tokens = tokenise(`${text} km`);
    expect(tokens[0]).toMatchObject({ kind, norm: '', start: 0 });
    expect(tokens.at(-1)).toMatchObject({ text: 'km', gap: 'space' });
    expect(tokens[0].end).toBeGreaterThan(text.length - 2);
  });

  it('is never read by its tail', () => {
    for (const mark of [',', '.', "'"]) {
      const text = `${`1${mark}`.repeat(9000)}500 square miles burned.`;
      expect([...readText(text, { language: 'en' }).claims]).toEqual([]);
    }
  });

  it('leaves line ends among many blanks what they are', () => {
    const blanks = ' '.repeat(2500);
    expect(tokenise(`a${blanks}\n${blanks}b`)[1].gap).toBe('line');
    expect(tokenise(`a\n${blanks}\n${blanks}b`)[1].gap).toBe('break');
  });
});
