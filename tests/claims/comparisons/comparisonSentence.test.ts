import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/claims/check.ts';
import {
  comparisonsFor,
  statedComparison,
} from '../../../src/claims/comparisons/comparisonsFor.ts';
import { AUDIENCES, type Audience } from '../../../src/claims/comparisons/audience.ts';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { toClaim } from '../../../src/claims/reading/toClaim.ts';
import { describeComparison } from '../../../src/claims/words/comparisonSentence.ts';
import type { Catalogue } from '../../../src/text/catalogue.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const wordsFor = (km2: number, readers: Audience, catalogue: Catalogue, placeId: string) => {
  const found = comparisonsFor(km2, readers, { count: 50 });
  const one = found.find((comparison) => comparison.placeId === placeId)!;
  const { sentence, sum, note } = describeComparison(km2, one, catalogue);
  return { sentence: plain(sentence), sum: plain(sum), note: note && plain(note) };
};

describe('a comparison in words', () => {
  it.each<[number, Audience, string, string, string]>([
    [
      6290,
      'uk',
      'greater-london',
      'about four times the size of Greater London',
      'приблизно вчетверо більше, ніж Великий Лондон',
    ],
    [
      5957,
      'uk',
      'greater-london',
      'nearly four times the size of Greater London',
      'майже вчетверо більше, ніж Великий Лондон',
    ],
    [2700, 'ua', 'luxembourg', 'slightly larger than Luxembourg', 'трохи більше, ніж Люксембург'],
    [2500, 'ua', 'luxembourg', 'nearly the size of Luxembourg', 'майже завбільшки як Люксембург'],
    [10_400, 'uk', 'wales', 'about half the size of Wales', 'приблизно вдвічі менше, ніж Уельс'],
    // «Майже вдвічі менше» would be more than a half.
    [9700, 'uk', 'wales', 'nearly half the size of Wales', 'майже половина такої площі, як Уельс'],
    [
      11_200,
      'uk',
      'wales',
      'just over half the size of Wales',
      'трохи більш ніж половина такої площі, як Уельс',
    ],
    [0.143, 'ua', 'football-pitch', 'about 20 football pitches', 'приблизно 20 футбольних полів'],
    [
      0.0225,
      'ua',
      'football-pitch',
      'just over three football pitches',
      'трохи більш ніж три футбольні поля',
    ],
    [
      1780,
      'ua',
      'kyiv-city',
      'just over twice the size of Kyiv city',
      'удвічі з лишком більше, ніж місто Київ',
    ],
  ])('%d km² for %s and %s', (km2, readers, placeId, inEnglish, inUkrainian) => {
    expect(wordsFor(km2, readers, en, placeId).sentence).toBe(inEnglish);
    expect(wordsFor(km2, readers, uk, placeId).sentence).toBe(inUkrainian);
  });

  it('has the sum of the check', () => {
    expect(wordsFor(5957, 'uk', en, 'greater-london')).toMatchObject({
      sum: '5,957 km² ÷ 1,569–1,579 km² = 3.77–3.80',
      note: null,
    });
  });

  it('names the figure that it goes by where not every one would do', () => {
    const { sum, note } = wordsFor(8000, 'us', en, 'rhode-island');
    expect(sum).toBe('8,000 km² ÷ 4,001 km² = 2.00');
    expect(note).toMatch(/^By this figure: .+ So by some definitions of the place’s area/);
    expect(wordsFor(8000, 'us', uk, 'rhode-island').note).toMatch(/^За цим числом: /);
  });
});

describe('a report that says so', () => {
  const numberOf = (value: number, locale: string) =>
    value.toLocaleString(locale, { maximumFractionDigits: 4, useGrouping: false });
  const reports = {
    en: (km2: number, words: string) =>
      km2 < 1
        ? `The fire burned ${numberOf(km2 * 1e6, 'en')} square metres, ${words}.`
        : `The fire burned ${numberOf(km2, 'en')} square kilometres, ${words}.`,
    uk: (km2: number, words: string) =>
      km2 < 1
        ? `Площа пожежі – ${numberOf(km2 * 1e6, 'uk')} кв. м, ${words}.`
        : `Площа пожежі – ${numberOf(km2, 'uk')} кв. км, ${words}.`,
  };

  it.each([
    ['en', en],
    ['uk', uk],
  ] as const)('is read in %s as it was meant, and holds', (language, catalogue) => {
    for (let power = -5; power <= 8; power += 0.25)
      for (const readers of AUDIENCES)
        for (const one of comparisonsFor(10 ** power, readers)) {
          const text = reports[language](
            10 ** power,
            describeComparison(10 ** power, one, catalogue).sentence,
          );
          const [read] = readClaims(text, { language });
          const claim = toClaim(read, { id: 'a', citation: null });
          const { multiple, hedge, placeIds } = statedComparison(one);
          expect(claim.comparisons, text).toMatchObject([{ hedge }]);
          expect(claim.comparisons[0].multiple, text).toBeCloseTo(multiple, 12);
          const [check] = checkClaim(claim).filter(({ kind }) => kind === 'comparison');
          expect(check, text).toMatchObject({ placeIds, verdict: 'holds' });
        }
  });
});
