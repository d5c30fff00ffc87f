import { describe, expect, it } from 'vitest';
import type { Hedge } from '../../src/measure/hedges.ts';
import { checkClaim, describeCheck } from '../../src/claims/check.ts';
import type { ComparisonCheck } from '../../src/claims/checks/model.ts';
import type { Claim, StatedComparison } from '../../src/claims/claim.ts';
import { describeDefinition, placeName, shareNumber } from '../../src/claims/describe.ts';
import { describeArea, statedArea, statedMultiple } from '../../src/claims/describeClaim.ts';
import { firstReport } from '../../src/claims/firstReport.ts';
import { comparisonWords } from '../../src/claims/words/headline.ts';
import { checkLines } from '../../src/claims/words/checkLines.ts';
import { suggestWording } from '../../src/claims/wording.ts';
import { placeById } from '../../src/places/catalogue.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf, itself, share, times, within } from './claimOf.ts';

/** With the spaces that a keyboard makes. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const titles = (claim: Claim) =>
  checkClaim(claim).map((check) => plain(describeCheck(check, en).title));

describe('the first report', () => {
  const [claim] = firstReport(en).claims;

  it('names places that are in the catalogue, each with a reason', () => {
    const ids = [
      claim.comparisons[0].placeIds[0],
      claim.wholePlaceId!,
      ...claim.places.map((p) => p.placeId),
    ];
    expect(ids.filter((id) => placeById(id) === null)).toEqual([]);
    expect(claim.places.every(({ why }) => why.length > 20)).toBe(true);
  });

  it('is checked in these words', () => {
    expect(titles(claim)).toEqual([
      '3.8 times Greater London, not 4',
      '2,300 sq mi and more than 6,000 km² agree',
    ]);
  });

  it('says that about four rounds up', () => {
    const note = describeCheck(checkClaim(claim)[0], en).note;
    expect(note).toBe('Stated as about four times Greater London: rounded up.');
  });
});

describe('describeCheck', () => {
  const inWords = (stated: string, comparison: StatedComparison, { note = false } = {}) => {
    const claim = claimOf({ area: area(stated), comparisons: [comparison] });
    const { title, note: remark } = describeCheck(checkClaim(claim)[0], en);
    return note ? remark : plain(title);
  };

  // Luxembourg is 2,586 or 2,600 km², Greater London 1,569 to 1,579.
  it.each<[string, StatedComparison, string]>([
    [
      '10,000 km²',
      times(1, 'luxembourg', 'at least'),
      '3.8–3.9 times Luxembourg, more than 1: holds',
    ],
    [
      '2,400 km²',
      times(1, 'luxembourg', 'at least'),
      '0.92–0.93 times Luxembourg, not more than 1',
    ],
    // With two figures it would be 1.0 times.
    [
      '1,574 km²',
      times(1, 'greater-london', 'at least'),
      '0.997–1.003 times Greater London, more than 1: holds',
    ],
    ['4,168 km²', times(3, 'greater-london', 'nearly'), '2.6–2.7 times Greater London, not 3'],
    ['31,400 km²', times(1 / 3, 'ukraine'), '5.2% of Ukraine, not a third'],
    ['5,000 km²', times(0.2, 'wales'), '24% of Wales, not a fifth'],
    ['58 km²', share(0.16, 'gaza-strip'), '16% of the Gaza Strip, 16%: holds'],
    ['130 km²', share(0.2, 'gaza-strip', 'about'), '36% of the Gaza Strip, not 20%'],
    ['2 km²', times(500, 'football-pitch'), '242–313 football pitches, not 500'],
    ['4,168 km²', times(1, 'netherlands'), '0.10–0.12 times the Netherlands, not 1'],
    ['33,000 km²', times(1, 'belgium+luxembourg'), '1.0 times Belgium and Luxembourg, 1: holds'],
    [
      '2,900 km²',
      { ...times(2.5, 'greater-london'), low: 2, high: 3 },
      '1.8 times Greater London, not 2–3',
    ],
  ])('%s against %o', (stated, comparison, title) => {
    expect(inWords(stated, comparison)).toBe(title);
  });

  it('says what the report says in its own words, and nobody else’s', () => {
    const quote = 'an area larger than Luxembourg';
    const own = { ...times(1, 'luxembourg', 'at least'), quote };
    expect(inWords('10,000 km²', own)).toBe(`3.8–3.9 times Luxembourg: “${quote}” holds`);
    expect(inWords('2,400 km²', own, { note: true })).toBe(`Stated as “${quote}”: rounded up.`);
    const slightly = { ...times(1, 'bulgaria', 'at least'), slight: true };
    expect(inWords('150,000 km²', slightly, { note: true })).toBe(
      'Stated as just over the size of Bulgaria: rounded down.',
    );
  });

  it('says by which definition a multiple holds, and by which not', () => {
    expect(inWords('1,574 km²', times(1, 'greater-london', 'at least'), { note: true })).toMatch(
      /^So by one definition of the place’s area \(.*: 1,569\skm²\), not by another \(.*: 1,579\skm²\)\.$/,
    );
    expect(inWords('390 sq mi', times(1, 'new-york-city'), { note: true })).toMatch(
      /^By no definition of the place’s area alone: .*783\.8\skm²\) and .*1,213\skm²\)\.$/,
    );
    expect(inWords('3,140 km²', times(2, 'greater-london'), { note: true })).toBeNull();
  });

  it('says of a sum that a bound holds by some definitions, and nothing of what is no bound', () => {
    const sum = (hedge: Hedge | null) => ({
      ...times(1, 'delaware', hedge),
      placeIds: ['delaware', 'rhode-island'],
    });
    const note = (hedge: Hedge | null) => inWords('9,000 km²', sum(hedge), { note: true });
    expect(note('at least')).toBe(en.claims.someDefinitions);
    expect(note(null)).toBeNull();
  });

  it('says that a share holds as what it rounds to', () => {
    const note = (stated: string) => inWords(stated, share(0.01, 'gaza-strip'), { note: true });
    // 5 km² are 1.37–1.39%.
    expect(note('5 km²')).toBe('It rounds to 1%.');
    expect(note('3.6 km²')).toBeNull();
  });

  it('says which place of an open name is meant, and which may be', () => {
    const comparison = {
      ...times(1, 'georgia', 'about'),
      mayBe: [['georgia', 'georgia-state']],
    };
    expect(inWords('150,000 km²', comparison, { note: true })).toBe(
      'This is if Georgia (US state) is meant; the name may also mean Georgia (country).',
    );
  });

  it('says what a share of one place is as against another', () => {
    const comparisons = [share(1 / 3, 'pakistan'), times(1, 'united-kingdom', 'at least')];
    const [check] = checkClaim(claimOf({ comparisons }));
    expect(plain(describeCheck(check, en).sum)).toMatch(
      /^a third of [\d,–]+ km² ÷ [\d,–]+ km² = 1\.\d\d–1\.\d\d$/,
    );
  });

  it('says a place’s own area in the report’s unit', () => {
    const claim = (text: string, id: string) => claimOf({ area: area(text), places: itself(id) });
    expect(titles(claim('46.91 square miles', 'san-francisco'))).toEqual([
      'San Francisco has 46.87 sq mi: 46.91 sq mi holds',
    ]);
    expect(titles(claim('27,000 km²', 'kherson-oblast'))).toEqual([
      'Kherson oblast has 28,461 km², not 27,000 km²',
    ]);
  });

  it('says whether an area fits into its place', () => {
    const claim = (text: string) => claimOf({ area: area(text), places: within('yellowstone') });
    expect(titles(claim('500 sq mi'))).toEqual(['14% of Yellowstone: it could fit']);
    expect(titles(claim('8,983 km²'))).toEqual([
      '100% of Yellowstone: whether it fits depends on its rounding',
    ]);
    // With two figures it would be 100%.
    expect(titles(claim('8,986 km²'))).toEqual(['100.03% of Yellowstone: it could not fit']);
  });

  it('compares figures in one unit without converting them', () => {
    const claim = claimOf({ area: area('6,000 km²'), alsoStated: [area('31,400 km²')] });
    const { sum } = describeCheck(checkClaim(claim)[0], en);
    expect(plain(sum)).toBe('6,000 km² against 31,400 km², a factor of 5.2 apart');
  });

  it('gives the reason when nothing is known', () => {
    const claim = claimOf({
      comparisons: [times(4, 'greater-london')],
      area: { value: 0, unit: 'ha', hedge: null },
    });
    expect(describeCheck(checkClaim(claim)[0], en)).toEqual({
      title: 'The comparison with Greater London cannot be checked',
      sum: en.claims.unknown['invalid-area'],
      note: null,
    });
  });

  it('has a sentence for every verdict of every check', () => {
    const claims = [1, 3000, 5900, 6000, 6300, 30_000, 53_000, 60_000, 1e9].map((value) =>
      claimOf({
        area: { value, unit: 'km2', hedge: null },
        alsoStated: [{ value: 2300, unit: 'sq mi', hedge: null }],
        comparisons: [times(4, 'greater-london')],
        places: [...within('kherson-oblast'), ...itself('donbas')],
      }),
    );
    const checks = claims.flatMap((claim) => checkClaim(claim));
    const seen = new Set(checks.map(({ kind, verdict }) => `${kind} ${verdict}`));
    expect(seen.size).toBe(11);
    for (const check of checks) {
      const { title, sum } = describeCheck(check, en);
      expect(`${title} ${sum}`).not.toMatch(/undefined|NaN|null|Infinity/);
    }
  });
});

describe('words of a claim', () => {
  it('hedges and fractions', () => {
    expect(plain(describeArea(area('more than 6,000 km²'), en))).toBe('more than 6,000 km²');
    expect(statedMultiple(times(4, 'wales', 'about'), en)).toBe('about 4');
    expect(statedMultiple(times(0.5, 'wales', 'nearly'), en)).toBe('nearly half');
  });

  it.each<[StatedComparison, string]>([
    [times(4, 'greater-london', 'about'), 'about four times Greater London'],
    [times(12, 'greater-london', 'about'), 'about 12 times Greater London'],
    [times(1, 'luxembourg'), 'the size of Luxembourg'],
    [times(1 / 3, 'wales'), 'a third the size of Wales'],
    [times(0.2, 'wales', 'about'), 'about a fifth the size of Wales'],
    [times(0.37, 'wales'), '37% of the size of Wales'],
    [times(2, 'united-kingdom'), 'twice the size of the United Kingdom'],
    [times(3, 'football-pitch', 'about'), 'about three football pitches'],
    [times(1, 'football-pitch', 'at least'), 'more than 1 football pitch'],
    [times(1, 'kent+essex'), 'the size of Kent and Essex'],
    [share(0.16, 'gaza-strip'), '16% of the Gaza Strip'],
    [share(0.165, 'gaza-strip'), '16.5% of the Gaza Strip'],
    [share(1 / 3, 'pakistan'), 'a third of Pakistan'],
    [{ ...times(2.5, 'wales'), low: 2, high: 3 }, '2–3 times Wales'],
  ])('a comparison: %o', (comparison, words) => {
    expect(comparisonWords(comparison, en)).toBe(words);
  });

  it('a report’s own words in quotation marks, ours without', () => {
    const stated = area('more than 6,000 km²');
    expect(plain(statedArea(stated, en))).toBe('more than 6,000 km²');
    expect(statedArea({ ...stated, quote: 'over 6,000 sq km' }, en)).toBe('“over 6,000 sq km”');
  });

  it('place names in the catalogue’s language, ids where there is none', () => {
    expect(placeName('donbas', en)).toBe('Donbas');
    expect(placeName('donbas', { ...en, locale: 'uk-UA' })).toBe('Донбас');
    expect(placeName('atlantis', en)).toBe('atlantis');
  });

  it('definitions with what they count and who says so', () => {
    const [published] = placeById('greater-london')!.published;
    expect(describeDefinition({ kind: 'published', ...published }, en)).toEqual({
      what: published.what,
      source: published.source,
      url: published.url,
    });
  });
});

describe('suggestWording', () => {
  const wording = (km2: number) => {
    const claim = claimOf({
      area: { value: km2, unit: 'km2', hedge: null },
      comparisons: [times(9, 'greater-london')],
    });
    return suggestWording(checkClaim(claim)[0] as ComparisonCheck, en);
  };

  it.each([
    [5957, '3.8 times the size of Greater London', 'nearly four times the size of Greater London'],
    [1572, '1.0 times the size of Greater London', 'about the size of Greater London'],
    [3150, '2.0 times the size of Greater London', 'about twice the size of Greater London'],
    [
      4900,
      '3.1 times the size of Greater London',
      'just over three times the size of Greater London',
    ],
    [1680, '1.1 times the size of Greater London', 'slightly larger than Greater London'],
    [790, '50% of the size of Greater London', 'about half the size of Greater London'],
    [5500, '3.5 times the size of Greater London', null],
    [950, '60–61% of the size of Greater London', 'about three fifths the size of Greater London'],
    [720, '46% of the size of Greater London', null],
  ])('%d km²', (km2, exact, round) => {
    expect(wording(km2)).toEqual({ exact, round });
  });

  it('never suggests what the report says', () => {
    const better = (stated: string, comparison: StatedComparison) =>
      checkLines(checkClaim(claimOf({ area: area(stated), comparisons: [comparison] })), en)[0]
        .better;
    expect(better('4,168 km²', times(3, 'greater-london', 'nearly'))).toBe(
      '2.6–2.7 times the size of Greater London',
    );
    // 0.95 times: "about" would round it, "nearly" is right; said already, it holds.
    expect(better('1,500 km²', times(1, 'greater-london'))).toBe(
      'nearly the size of Greater London',
    );
    expect(better('1,500 km²', times(1, 'greater-london', 'nearly'))).toBeNull();
    expect(better('2 km²', times(500, 'football-pitch'))).toBe('242–313 football pitches');
  });

  it('suggests nothing when nothing is known', () => {
    const claim = claimOf({ area: area('5 km²'), comparisons: [times(4, 'atlantis')] });
    expect(suggestWording(checkClaim(claim)[0] as ComparisonCheck, en)).toBeNull();
  });
});

describe('a share', () => {
  it.each([
    [0.0000733, 0.0000741, '0.007%'],
    [0.00211, 0.00224, '0.21–0.22%'],
    [0.21, 0.23, '21–23%'],
  ])('of %f to %f has the figures that say something: %s', (low, high, words) => {
    expect(shareNumber({ low, value: low, high }, en)).toBe(words);
  });
});
