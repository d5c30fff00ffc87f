import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/claims/reading/readClaim.ts';
import { readText } from '../../../src/claims/reading/readText.ts';

const SIGNS = 40_000;

/** Milliseconds of processor time that a text of one word needs, the quickest of three tries. */
function cpuMs(word: string, language: Language): number {
  const text = word.repeat(SIGNS);
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    void [...readText(text, { language }).claims];
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

describe('a row of hedges or of words that compare', () => {
  it.each([
    ['en', '<'],
    ['en', '>'],
    ['en', '~'],
    ['en', '≈'],
    ['en', 'about '],
    ['uk', '<'],
    ['uk', 'майже '],
    ['uk', 'площі '],
  ] as const)('%s %s needs not many times what other signs need', (language, word) => {
    // Each of them read with those behind it needed 12 to 40 times as much.
    expect(cpuMs(word, language)).toBeLessThan(6 * Math.max(15, cpuMs('±', language)));
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
