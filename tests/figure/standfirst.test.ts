import { describe, expect, it } from 'vitest';
import { correctedClaim } from '../../src/claims/changedClaim.ts';
import type { Claim, ClaimPlace } from '../../src/claims/claim.ts';
import { writtenQuantity } from '../../src/claims/writtenQuantity.ts';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import { REPORTED } from '../../src/figure/subject/yardstick.ts';
import { plainWords } from '../../src/figure/words/title.ts';
import { en } from '../../src/text/en/index.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { uk } from '../../src/text/uk/index.ts';
import { area, claimOf, share, times, within } from '../claims/claimOf.ts';
import { CLAIMS, planOf } from './orders.ts';

const contentOf = (parts: Partial<Claim>) => planOf({ claim: claimOf(parts) }).content;

const MOVED = /has been moved and need not lie where the report puts it\./;

describe('the standfirst', () => {
  it('says who stated it, when, for which time, and that it is rounded', () => {
    expect(planOf().content.standfirst.whole.replaceAll('\u00a0', ' ')).toBe(
      'Ukraine: stated by Volodymyr Zelensky, President of Ukraine, on 12 September 2022, for the time since 1 September. ' +
        'The report says about four times Greater London, which rounds it up.',
    );
  });

  it.each([
    ['2,000 km2', false],
    ['40,000 km2', true],
  ])(
    'of %s in Kherson oblast leaves it to the map whether the shape reaches over',
    (km2, isOver) => {
      const claim = {
        area: area(km2),
        comparisons: [times(1, 'wales')],
        places: within('kherson-oblast'),
      };
      expect(contentOf(claim).mapNote.includes('reaches over the border')).toBe(isOver);
    },
  );

  it('says of no part that is cut off a place that it reaches over the border', () => {
    const claim = { area: area('14,000 km2'), comparisons: [share(0.5, 'kherson-oblast')] };
    const { mapNote } = contentOf({ ...claim, places: within('kherson-oblast') });
    expect(mapNote).not.toContain('reaches over');
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

  it('of a claim that nobody is known to have stated says that it is the report’s', () => {
    const { standfirst } = contentOf({ area: area('more than 500 km²') });
    expect(standfirst.whole).toBe('As stated in the report.');
  });

  it('has where it lies, who said it and when in its shortest words', () => {
    const parts = {
      area: area('2,000 km2'),
      comparisons: [times(1.3, 'greater-london')],
      places: within('kherson-oblast'),
      who: 'The army',
      statedOn: '2022-11-11',
    };
    const short = (more: Partial<Claim>, catalogue: Catalogue = en) =>
      planOf({
        claim: claimOf({ ...parts, ...more }),
        catalogue,
      }).content.standfirst.short.replaceAll('\u00a0', ' ');
    expect(short({})).toBe('Kherson oblast, Ukraine: stated by the army, on 11 November 2022.');
    expect(short({ who: null, statedOn: null })).toBe(
      'Kherson oblast, Ukraine: the report says 1.3 times Greater London, which is right.',
    );
    expect(short({ who: 'армія' }, uk)).toBe(
      'Херсонська область, Україна. Заява: армія, 11 листопада 2022 року.',
    );
  });

  it.each([
    ['several places', within('kherson-oblast', 'kharkiv-oblast'), /^Ukraine: stated by/],
    [
      'what is only near a place',
      [{ placeId: 'kherson-oblast', role: 'named', why: '', lies: 'near' }],
      /^Ukraine: stated by/,
    ],
    ['a place that is only named', [{ placeId: 'ukraine', role: 'named', why: '' }], /^Stated by/],
    ['no place', [], /^Stated by/],
  ] as const satisfies readonly (readonly [string, readonly ClaimPlace[], RegExp])[])(
    'says of %s no more than the report',
    (_what, places, words) => {
      const { standfirst } = contentOf({ area: area('2,000 km2'), places, who: 'the army' });
      expect(standfirst.short).toMatch(words);
    },
  );

  it('does not say again where the title says it', () => {
    const { standfirst } = contentOf({
      area: area('500 km2'),
      comparisons: [share(0.02, 'kherson-oblast')],
      places: within('kherson-oblast'),
      who: 'the army',
    });
    expect(standfirst.short).toMatch(/^Stated by the army/);
  });

  it('leaves no claim without whose it is where its speaker is of another script', () => {
    const claim = claimOf({
      area: area('2,000 km2'),
      comparisons: [times(1.3, 'greater-london')],
      who: 'головнокомандувач',
    });
    expect(planOf({ claim }).content.standfirst.whole.replaceAll('\u00a0', ' ')).toMatch(
      /^Stated by a source given in the report\. The report says 1\.3 times/,
    );
    const english = { ...claim, who: 'the commander' };
    expect(planOf({ claim: english, catalogue: uk }).content.standfirst.whole).toMatch(
      /^Заява: джерело, назване в\u00a0матеріалі\./,
    );
  });

  it.each(['on Monday', 'yesterday', 'on Wednesday evening'])(
    'has no “%s” where nobody knows of which week',
    (saidWhen) => {
      const { standfirst } = contentOf({ area: area('2,000 km2'), who: 'the army', saidWhen });
      expect(standfirst.whole).toBe('Stated by the army.');
    },
  );

  it('has a day of the month in the report’s own words where its year is not known', () => {
    const parts = { area: area('2,000 km2'), who: 'the army', saidWhen: 'on Sept. 12' };
    expect(contentOf(parts).standfirst.whole.replaceAll('\u00a0', ' ')).toBe(
      'Stated by the army, “on Sept. 12”.',
    );
  });
});

describe('the line about the report', () => {
  const lineOf = (parts: Partial<Claim>, catalogue: Catalogue = en) =>
    planOf({ claim: claimOf({ area: area('2,000 km2'), ...parts }), catalogue })
      .content.reports.map((line) => line.replaceAll('\u00a0', ' '))
      .join(' ');
  const cited = { outlet: 'The Wire', title: 'Fire', url: null, publishedOn: '2023-09-03' };

  it('says whose it is and of which day, as far as that is known', () => {
    expect(lineOf({ citations: [cited] })).toBe('Report: The Wire, 3 September 2023.');
    expect(lineOf({ citations: [cited] }, uk)).toBe('Матеріал: The Wire, 3 вересня 2023 року.');
    expect(lineOf({ citations: [{ ...cited, publishedOn: null }] })).toBe('Report: The Wire.');
    expect(lineOf({ citations: [{ ...cited, outlet: '' }] })).toBe(
      'Report: Fire, 3 September 2023.',
    );
    expect(lineOf({ reportedOn: '2023-09-03' })).toBe('Report of 3 September 2023.');
    expect(lineOf({})).toBe('');
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
