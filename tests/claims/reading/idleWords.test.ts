import { describe, expect, it } from 'vitest';
import { readComparison } from '../../../src/claims/reading/comparison.ts';
import { tokensOf } from '../../../src/claims/reading/glued.ts';
import { GRAMMARS } from '../../../src/claims/reading/languages/grammars.ts';
import { readText } from '../../../src/claims/reading/readText.ts';

describe('a row of hedges or of words that compare', () => {
  it.each([
    ['en', '<'],
    ['en', '>'],
    ['en', '~'],
    ['en', 'about '],
    ['uk', 'майже '],
    ['uk', 'площі '],
  ] as const)('%s %s is read once, not from each of them again', (language, word) => {
    const tokens = tokensOf(word.repeat(1000));
    const read = readComparison(tokens, 0, tokens.length, GRAMMARS[language]);
    expect(read?.kind).toBe('none');
    expect(read?.next).toBeGreaterThan(tokens.length - 20);
  });

  it.each([
    ['>'.repeat(60) + ' 2,300 square miles burned.', 2300],
    ['~'.repeat(60) + '\n2,300 square miles burned.', 2300],
    ['about '.repeat(60) + '2,300 square miles burned.', 2300],
  ])('hides no claim behind it: %s', (text, value) => {
    const [claim] = readText(text, { language: 'en' }).claims;
    expect(claim.area).toMatchObject({ value });
  });

  it('hides no comparison behind it', () => {
    const [claim] = readText(`${'about '.repeat(60)}three times the size of Wales.`).claims;
    expect(claim.comparisons).toMatchObject([{ multiple: 3, hedge: 'about' }]);
  });
});
