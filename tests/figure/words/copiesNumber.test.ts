import { expect, it } from 'vitest';
import { copiesNumber } from '../../../src/figure/words/copiesNumber.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';

it.each([
  [3.789, '3.8'],
  [0.62, '0.62'],
  [1, '1'],
  [1.0023, '1'],
  [1.0173, '1.02'],
  [1.11, '1.1'],
  [0.9961, '1'],
  [12.34, '12.3'],
  [12.02, '12.02'],
  [123, '123'],
  [3784.6, '3,785'],
])('%d copies are told as finely as they are drawn: %s', (times, words) => {
  expect(copiesNumber(times, en)).toBe(words);
});

it('is in the decimals of the language', () => {
  expect(copiesNumber(1.0173, uk)).toBe('1,02');
});
