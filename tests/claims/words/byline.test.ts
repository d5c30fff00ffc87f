import { expect, test } from 'vitest';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { bylineOf } from '../../../src/claims/words/byline.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { claimOf } from '../claimOf.ts';

test('who stated it, when, and for which time', () => {
  expect(bylineOf(firstReport(en).claims[0], en)).toBe(
    'Stated by Volodymyr Zelensky, President of Ukraine, on 12 September 2022, for the time since 1 September.',
  );
});

test('a speaker stands inside the sentence: with a small article, but for names that have it', () => {
  const statedBy = (who: string) => bylineOf(claimOf({ who }), en);
  expect(statedBy('The army')).toBe('Stated by the army.');
  expect(statedBy('A spokesman of the ministry')).toBe('Stated by a spokesman of the ministry.');
  expect(statedBy('The Interior Ministry')).toBe('Stated by the Interior Ministry.');
  expect(statedBy('The New York Times')).toBe('Stated by The New York Times.');
  expect(statedBy('Officials')).toBe('Stated by officials.');
  expect(statedBy('Local officials')).toBe('Stated by local officials.');
  expect(statedBy('Police Scotland')).toBe('Stated by Police Scotland.');
  expect(statedBy('A. Smith')).toBe('Stated by A. Smith.');
  expect(statedBy('Theresa May')).toBe('Stated by Theresa May.');
  expect(bylineOf(claimOf({ who: 'Міністерство оборони' }), uk)).toBe(
    'Заява: Міністерство оборони.',
  );
});

test('a time of one day is that day', () => {
  const period = { from: '2022-09-02', to: '2022-09-02' };
  expect(bylineOf(claimOf({ who: 'The army', period }), en)).toBe(
    'Stated by the army, for 2 September 2022.',
  );
  expect(bylineOf(claimOf({ statedOn: '2022-09-02', period }), en)).toBe(
    'Stated on 2 September 2022.',
  );
  expect(bylineOf(claimOf({ period: { ...period, to: '2022-09-05' } }), en)).toBe(
    'For the time from 2 September to 5 September 2022.',
  );
  expect(bylineOf(claimOf({ period }), uk)).toBe('За 2 вересня 2022\u00a0року.');
});

test('a day without a date stands in the report’s own words', () => {
  const said = claimOf({ who: 'The army', saidWhen: 'on Monday' });
  expect(bylineOf(said, en)).toBe('Stated by the army, “on Monday”.');
  expect(bylineOf({ ...said, who: null }, en)).toBe('Stated “on Monday”.');
  expect(bylineOf({ ...said, statedOn: '2022-09-05' }, en)).toBe(
    'Stated by the army, on 5 September 2022.',
  );
});

test('of a claim by nobody at no time nothing is left, not even a full stop', () => {
  expect(bylineOf(claimOf({}), en)).toBe('');
});
