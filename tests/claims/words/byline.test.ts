import { expect, test } from 'vitest';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { bylineOf } from '../../../src/claims/words/byline.ts';
import { en } from '../../../src/text/en/index.ts';
import { claimOf } from '../claimOf.ts';

test('who stated it, when, and for which time', () => {
  expect(bylineOf(firstReport(en).claims[0], en)).toBe(
    'Stated by Volodymyr Zelensky, President of Ukraine, on 12 September 2022, for the time since 1 September.',
  );
});

test('of a claim by nobody at no time nothing is left, not even a full stop', () => {
  expect(bylineOf(claimOf({}), en)).toBe('');
});
