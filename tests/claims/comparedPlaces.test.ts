import { expect, test } from 'vitest';
import { sizeRatio } from '../../src/claims/comparedPlaces.ts';
import { comparedHeading, describeSizes } from '../../src/claims/words/comparedPlaces.ts';
import { en } from '../../src/text/en/index.ts';
import { uk } from '../../src/text/uk/index.ts';

test('the larger place comes first, whichever is asked for first', () => {
  const one = sizeRatio('greater-london', 'kenya')!;
  expect(one).toEqual(sizeRatio('kenya', 'greater-london'));
  expect(one.largerId).toBe('kenya');
  // 580,367 (CIA) to 591,971 km² (Kenya's statistics) over 1,569 to 1,579 km².
  expect(one.ratio.value).toBeGreaterThan(360);
  expect(one.ratio.value).toBeLessThan(380);
  expect(one.ratio.low).toBeLessThan(one.ratio.value + 1e-9);
});

test('a place without a known area is compared with nothing', () => {
  expect(sizeRatio('greater-london', 'nowhere-at-all')).toBeNull();
  expect(describeSizes('greater-london', 'nowhere-at-all', en)).toBeNull();
});

test('sentence, sum and share say the same', () => {
  const words = describeSizes('rhode-island', 'wales', en)!;
  expect(words.sentence).toMatch(/^Wales is [\d.–]+ times the size of Rhode Island$/);
  expect(words.sum).toMatch(/^2\d,\d{3}–2\d,\d{3}\skm² ÷ .*\skm² = [\d.–]+$/);
  expect(words.share).toMatch(/^Rhode Island is \d+(–\d+)?% of the size of Wales$/);
});

test('the article of a name is in the sentence, with a capital where it begins', () => {
  expect(describeSizes('netherlands', 'wales', en)!.sentence).toMatch(/^The Netherlands is /);
});

test('places of one size are said to be', () => {
  expect(describeSizes('wales', 'wales', en)!.sentence).toBe(
    'Wales and Wales are about the same size',
  );
});

test('in Ukrainian names stay in the nominative', () => {
  expect(describeSizes('kenya', 'greater-london', uk)!.sentence).toMatch(
    /^Кенія — це у\u00a0\d+(–\d+)?\u00a0раз(ів|и)? більше, ніж Великий Лондон$/,
  );
});

test('a heading names what is laid over what', () => {
  const heading = (laidIds: string[]) => comparedHeading({ groundId: 'kenya', laidIds }, en);
  expect(heading(['greater-london', 'wales'])).toBe('Greater London and Wales over Kenya');
  expect(heading([])).toBe('Kenya');
});

test('no figure is given that the areas do not have', () => {
  const { sentence, sum } = describeSizes('monaco', 'kenya', en)!;
  expect(sentence).toMatch(/^Kenya is 2\d0,000–2\d0,000 times the size of Monaco$/);
  expect(sum).toMatch(/= 2\d\d,000–2\d\d,000$/);
});
