import { expect, test } from 'vitest';
import { insideWords } from '../../../src/claims/words/insideWords.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';

test.each([
  [0, 'None of the shape is in Kharkiv oblast'],
  [1e-12, 'None of the shape is in Kharkiv oblast'],
  [0.0001, 'Less than 1% of the shape is in Kharkiv oblast'],
  [0.0123, '1.2% of the shape is in Kharkiv oblast'],
  [0.62, '62% of the shape is in Kharkiv oblast'],
  [0.9999, 'More than 99% of the shape is in Kharkiv oblast'],
  [1, 'All of the shape is in Kharkiv oblast'],
])('%d: %s', (share, words) => {
  expect(insideWords(share, 'kharkiv-oblast', en)).toBe(words);
});

test('a place has its article, and another language its own words', () => {
  expect(insideWords(0.5, 'netherlands', en)).toBe('50% of the shape is in the Netherlands');
  expect(insideWords(0.62, 'kharkiv-oblast', uk)).toBe(
    'Харківська область: тут 62\u00a0% площі фігури',
  );
});
