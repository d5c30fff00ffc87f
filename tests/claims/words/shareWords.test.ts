import { describe, expect, it } from 'vitest';
import {
  deviationWords,
  shareOfPlace,
  shareWords,
  timesColumnWords,
} from '../../../src/claims/words/shareWords.ts';
import { en } from '../../../src/text/en/index.ts';

describe('shares and multiples in words', () => {
  it.each([
    [0.1896, '19%'],
    [0.009947, '0.99%'],
    [1.2, '120%'],
    [3.785, '3.8×'],
    [273.2, '273×'],
  ])('the share %d is %s', (share, words) => {
    expect(shareWords(share, en)).toBe(words);
  });

  it('a share of a place is a percentage, or a multiple of it', () => {
    expect(shareOfPlace(0.1896, 'Kharkiv oblast', en)).toBe('19% of Kharkiv oblast');
    expect(shareOfPlace(7.16, 'Kyiv city', en)).toBe('7.2 times Kyiv city');
  });

  it.each([
    [0.00139, '0.0014'],
    [0.5286, '0.53'],
    [1, '1.00'],
    [17, '17.0'],
    [380.49, '380.5'],
    [27473.5, '27,474'],
  ])('%d times stands in the column as %s', (times, words) => {
    expect(timesColumnWords(times, en)).toBe(words);
  });

  it.each([
    [0.34, '+0.3%'],
    [-0.57, '−0.6%'],
    [-0.01, '0.0%'],
    [0.04, '0.0%'],
  ])('a deviation of %d %% is %s', (percent, words) => {
    expect(deviationWords(percent, en)).toBe(words);
  });
});
