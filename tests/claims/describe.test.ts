import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/claims/check.ts';
import type { ComparisonCheck } from '../../src/claims/checks/model.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { describeCheck, describeDefinition, placeName } from '../../src/claims/describe.ts';
import {
  describeArea,
  describeMultiple,
  describeTimesPlace,
} from '../../src/claims/describeClaim.ts';
import { firstReport } from '../../src/claims/firstReport.ts';
import { suggestWording } from '../../src/claims/wording.ts';
import { placeById } from '../../src/places/catalogue.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf, times } from './claimOf.ts';

/** With the spaces that a keyboard makes. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const titles = (claim: Claim) =>
  checkClaim(claim, null).map((check) => plain(describeCheck(check, en).title));

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
      '2,300 sq mi and “more than 6,000 km²” agree',
      '3.8 times Greater London, not 4',
      '19% of Kharkiv oblast: it could fit',
      '21–23% of Kherson oblast: it could fit',
      '11% of Donbas: it could fit',
      '21% of Kyiv (oblast and city): it could fit',
      '0.99% of Ukraine: it could fit',
    ]);
  });

  it('says that about four rounds up', () => {
    const note = describeCheck(checkClaim(claim, null)[1], en).note;
    expect(note).toBe('Stated as “about 4”: rounded up.');
  });
});

describe('describeCheck', () => {
  it('takes as many figures as tell the found multiple from the stated one', () => {
    // 5,881 km² ÷ 1,569–1,579 = 3.725–3.748: with two figures 3.7, as stated.
    const claim = claimOf({ area: area('5,881 km²'), comparisons: [times(3.7, 'greater-london')] });
    expect(titles(claim)).toEqual(['3.72–3.75 times Greater London, not 3.7']);
  });

  it('says half and a third', () => {
    const claim = claimOf({ area: area('31,400 km²'), comparisons: [times(1 / 3, 'ukraine')] });
    expect(titles(claim)).toEqual(['0.052 times Ukraine, not a third']);
  });

  it('compares figures in one unit without converting them', () => {
    const claim = claimOf({ area: area('6,000 km²'), alsoStated: [area('31,400 km²')] });
    const { sum } = describeCheck(checkClaim(claim, null)[0], en);
    expect(plain(sum)).toBe('6,000 km² against 31,400 km², a factor of 5.2 apart');
  });

  it('gives the reason when nothing is known', () => {
    const claim = claimOf({
      comparisons: [times(4, 'greater-london')],
      area: { value: 0, unit: 'ha', hedge: null },
    });
    expect(describeCheck(checkClaim(claim, null)[0], en)).toEqual({
      title: 'The comparison with Greater London cannot be checked',
      sum: en.claims.unknown['invalid-area'],
      note: null,
    });
  });

  it('has a sentence for every verdict of every check', () => {
    const claims = [1, 3000, 5900, 6000, 6300, 27_000, 1e9].map((value) =>
      claimOf({
        area: { value, unit: 'km2', hedge: null },
        alsoStated: [{ value: 2300, unit: 'sq mi', hedge: null }],
        comparisons: [times(4, 'greater-london')],
        places: [{ placeId: 'kherson-oblast', role: 'named' as const, why: '' }],
      }),
    );
    const checks = claims.flatMap((claim) => checkClaim(claim, null));
    const seen = new Set(checks.map(({ kind, verdict }) => `${kind} ${verdict}`));
    expect(seen.size).toBe(9);
    for (const check of checks) {
      const { title, sum } = describeCheck(check, en);
      expect(`${title} ${sum}`).not.toMatch(/undefined|NaN|null|Infinity/);
    }
  });
});

describe('words of a claim', () => {
  it('hedges and fractions', () => {
    expect(plain(describeArea(area('more than 6,000 km²'), en))).toBe('more than 6,000 km²');
    expect(describeMultiple(4, 'about', en)).toBe('about 4');
    expect(describeMultiple(0.5, 'nearly', en)).toBe('nearly half');
    expect(describeTimesPlace(4, 'about', 'Greater London', en)).toBe(
      'about 4 times Greater London',
    );
    expect(describeTimesPlace(1, null, 'Luxembourg', en)).toBe('the size of Luxembourg');
    expect(describeTimesPlace(1 / 3, null, 'Wales', en)).toBe('a third the size of Wales');
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
    return suggestWording(checkClaim(claim, null)[0] as ComparisonCheck, en);
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
    [790, '0.50 times the size of Greater London', 'about half the size of Greater London'],
    [5500, '3.5 times the size of Greater London', null],
    [950, '0.60–0.61 times the size of Greater London', null],
  ])('%d km²', (km2, exact, round) => {
    expect(wording(km2)).toEqual({ exact, round });
  });

  it('suggests nothing when nothing is known', () => {
    const [check] = checkClaim(claimOf({ comparisons: [times(4, 'greater-london')] }), null);
    expect(suggestWording(check as ComparisonCheck, en)).toBeNull();
  });
});
