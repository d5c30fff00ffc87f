import { describe, expect, it } from 'vitest';
import { correctedClaim } from '../../src/claims/changedClaim.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { writtenQuantity } from '../../src/claims/writtenQuantity.ts';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import { REPORTED } from '../../src/figure/subject/yardstick.ts';
import { plainWords } from '../../src/figure/words/title.ts';
import { area, claimOf, times } from '../claims/claimOf.ts';
import { CLAIMS, planOf } from './orders.ts';

const contentOf = (parts: Partial<Claim>) => planOf({ claim: claimOf(parts) }).content;

const MOVED = /has been moved and need not lie where the report puts it\./;

describe('the standfirst', () => {
  it('says who stated it, when, for which time, and that it is rounded', () => {
    expect(planOf().content.standfirst.whole.replaceAll('\u00a0', ' ')).toBe(
      'Stated by Volodymyr Zelensky, President of Ukraine, on 12 September 2022, for the time since 1 September. ' +
        'The report says about four times Greater London, which rounds it up.',
    );
  });

  it('leaves how it is drawn to the map', () => {
    expect(planOf().content.mapNote).toBe(
      'Drawn at true size in places that the report names; exactly where is unknown.',
    );
  });

  it('says of a headline that holds what else of the claim fails', () => {
    const { standfirst } = contentOf({
      area: area('2,400 sq mi'),
      comparisons: [times(4, 'greater-london'), times(3, 'luxembourg')],
    });
    expect(standfirst.whole.replaceAll('\u00a0', ' ')).toMatch(
      /What fails: 2\.4 times Luxembourg, not 3\./,
    );
  });

  it('is silent of a shape that a reader has moved to Chukotka: map and alt text say so', () => {
    const shape = {
      yardstick: REPORTED,
      placement: { center: [180, 65], bearingDegrees: 0 },
    };
    const { mapNote, altText } = planOf({ shape }).content;
    expect(mapNote).toBe('');
    expect(planOf({ shape }).scene.subject.sizeOnly).toMatch(MOVED);
    expect(altText).toMatch(MOVED);
    const nowhere = planOf({ shape, claim: CLAIMS['a quantity alone'] }).content;
    expect(nowhere.altText).toContain('where it lies is not known here');
  });

  it.each<[string, RegExp, number, Claim['area']]>([
    ['fails', /says seven times Greater London, which is too much\./, 7, area('2,300 sq mi')],
    [
      'fails',
      /says twice the size of Greater London, which is too little\./,
      2,
      area('2,300 sq mi'),
    ],
    ['holds', /says four times Greater London, which is right\./, 4, area('2,400 sq mi')],
  ])('says of a comparison that it %s', (_verdict, words, multiple, stated) => {
    const parts = { area: stated, comparisons: [times(multiple, 'greater-london')] };
    expect(contentOf(parts).standfirst.whole).toMatch(words);
  });

  it('of a claim that nobody is known to have stated is empty', () => {
    expect(contentOf({ area: area('more than 500 km²') }).standfirst.whole).toBe('');
  });
});

describe('the standfirst of a report’s own sentence', () => {
  const SENTENCE =
    'Floodwaters cover 2,400 square miles in the south, four times the size of Greater London, the agency said.';
  const claim = (parts: Partial<Claim> = {}): Claim => ({
    ...claimOf({ area: area('2,400 sq mi'), comparisons: [times(4, 'greater-london')] }),
    sentence: SENTENCE,
    who: 'the agency',
    ...parts,
  });
  const quoting = (parts?: Partial<Claim>) =>
    planOf({ claim: claim(parts) }).content.standfirst.quoting;

  it('quotes it letter for letter, and says whether its comparison is right', () => {
    expect(quoting()).toBe(`“${SENTENCE}” The comparison is right.`);
    expect(quoting({ area: area('3,000 sq mi') })).toBe(`“${SENTENCE}” The comparison is too low.`);
  });

  it('does not say twice on which day it was said', () => {
    const sentence = `${SENTENCE.slice(0, -1)} on Monday.`;
    expect(quoting({ sentence, saidWhen: 'on Monday' })).toBe(
      `“${sentence}” The comparison is right.`,
    );
  });

  it('says of several comparisons which one is right', () => {
    const comparisons = [times(4, 'greater-london'), times(2.5, 'luxembourg')];
    expect(quoting({ comparisons })).toBe(
      `“${SENTENCE}” The report says four times Greater London, which is right.`,
    );
  });

  it('says who and when where the sentence does not', () => {
    expect(quoting({ who: 'the mayor', statedOn: '2026-08-18' }).replaceAll('\u00a0', ' ')).toBe(
      `“${SENTENCE}” Stated by the mayor, on 18 August 2026. The comparison is right.`,
    );
    const dated = `${SENTENCE.slice(0, -1)} on 18 August 2026.`;
    expect(quoting({ sentence: dated, statedOn: '2026-08-18' })).toBe(
      `“${dated.replace('18 A', '18\u00a0A')}” The comparison is right.`,
    );
  });

  it.each([
    ['is long', { sentence: `${SENTENCE} `.repeat(3) }],
    ['has quotation marks', { sentence: `“It is bad”: ${SENTENCE}` }],
    ['is of another script', { sentence: 'Вода вкрила 2400 квадратних миль.' }],
    ['has letters that no face has', { sentence: `${SENTENCE} 🔥` }],
    ['is nobody’s', { sentence: undefined }],
  ])('does not quote one that %s', (_what, parts) => {
    expect(quoting(parts)).not.toMatch(/^“/);
    expect(quoting(parts)).toBe(planOf({ claim: claim(parts) }).content.standfirst.whole);
  });

  it('does not quote what a reader has changed', () => {
    const changed = correctedClaim(
      claim(),
      { ...claim(), area: area('100 sq mi') },
      writtenQuantity,
    );
    expect(planOf({ claim: changed }).content.standfirst.quoting).not.toContain(SENTENCE);
  });

  it('stands on a wide sheet, not on a narrow one', () => {
    expect(planOf({ claim: claim() }).sheet.standfirst).toMatch(/^“Flood/);
    const narrow = planOf({ claim: claim(), size: FIGURE_SIZES['article-320'] }).sheet;
    expect(narrow.standfirst).toMatch(/^Stated by the agency/);
  });
});

describe('a comparison that holds by some figures for a place and fails by others', () => {
  const by = (km2: string, multiple: number) =>
    planOf({
      claim: claimOf({ area: area(km2), comparisons: [times(multiple, 'puerto-rico', 'about')] }),
    });

  it('says so in title and standfirst', () => {
    const { content } = by('8,600 km2', 1);
    expect(plainWords(content.title)).toMatch(/about the size of Puerto Rico by some figures$/);
    expect(content.standfirst.whole).toContain('right by some figures for its area, not by all');
  });

  it('says by which with the check', () => {
    const [check] = by('8,600 km2', 1).content.checks;
    expect(check.note).toMatch(/^So by one definition .*land.* not by another .*water/);
  });

  it('has no such words where it holds by all', () => {
    const claim = claimOf({
      area: area('22,000 km2'),
      comparisons: [times(2, 'jamaica', 'about')],
    });
    const [check] = planOf({ claim }).content.checks;
    expect(check).toMatchObject({ verdict: 'holds', note: null });
  });
});
