import { expect, it } from 'vitest';
import { readText } from '../../../src/claims/reading/readText.ts';

it('terminal colours between words part them and say nothing', () => {
  const text =
    'The fire burned about \u001b[1;31m2,300\u001b[0m square miles, \u001b[4mtwice the size of\u001b[24m Wales.';
  const [claim, ...others] = [...readText(text).claims];
  expect(others).toEqual([]);
  expect(claim.area).toMatchObject({ value: 2300, unit: 'sq mi', hedge: 'about' });
  expect(claim.comparisons).toMatchObject([{ multiple: 2, placeText: 'Wales' }]);
});
