import { describe, expect, it } from 'vitest';
import { correctedClaim } from '../../src/claims/changedClaim.ts';
import { writtenQuantity } from '../../src/claims/writtenQuantity.ts';
import type { Claim, Stated } from '../../src/claims/claim.ts';
import { claimOf, times } from './claimOf.ts';

const QUOTE = 'burned about 7,000 hectares (17,300 acres), roughly the size of Georgia';

/** A report that says 7,000 hectares; its reader took 700. */
const REPORTED = claimOf({
  statement: QUOTE,
  quote: QUOTE,
  area: { value: 700, unit: 'ha', hedge: 'about', quote: 'about 7,000 hectares', written: '700' },
  alsoStated: [{ value: 17_300, unit: 'acre', hedge: null, quote: '17,300 acres' }],
  comparisons: [
    {
      ...times(1, 'georgia', 'about'),
      mayBe: [['georgia', 'georgia-us']],
      quote: 'roughly the size of Georgia',
    },
  ],
  places: [{ placeId: 'kharkiv-oblast', role: 'named', why: '' }],
  who: 'A ministry',
  whoKind: 'institution',
  statedOn: '2024-08-05',
  period: { from: '2024-08-01', to: '2024-08-05' },
  citations: [{ outlet: 'The Example', title: null, url: null, publishedOn: null }],
});

const corrected = (change: Partial<Claim>) =>
  correctedClaim(REPORTED, { ...REPORTED, ...change }, writtenQuantity);
const area = (value: number, unit: Stated['unit'], hedge: Stated['hedge'] = null): Stated => ({
  value,
  unit,
  hedge,
});
const [comparison] = REPORTED.comparisons;

describe('a number that the report does not have', () => {
  it.each<[string, Partial<Claim>]>([
    ['area', { area: area(9000, 'ha', 'about') }],
    ['unit', { area: area(7000, 'km2', 'about') }],
    ['hedge', { area: area(700, 'ha', 'at least') }],
    ['second figure', { alsoStated: [area(17_000, 'acre')] }],
    ['further figure', { alsoStated: [...REPORTED.alsoStated, area(27, 'sq mi')] }],
    ['multiple', { comparisons: [{ ...comparison, multiple: 2 }] }],
    ['comparison’s hedge', { comparisons: [{ ...comparison, hedge: null }] }],
    ['comparison’s place', { comparisons: [{ ...comparison, placeIds: ['wales'] }] }],
    ['comparison’s sum', { comparisons: [{ ...comparison, placeIds: ['georgia', 'wales'] }] }],
    ['kind of comparison', { comparisons: [{ ...comparison, kind: 'share' }] }],
    ['area for none', { area: null }],
  ])('makes the claim the reader’s: %s', (_name, change) => {
    const claim = corrected(change);
    expect(claim).toMatchObject({
      statement: '',
      who: null,
      whoKind: null,
      statedOn: null,
      period: null,
      citations: [],
    });
    const { area: reported, alsoStated, comparisons } = REPORTED;
    expect(claim.changedFrom).toEqual({ area: reported, alsoStated, comparisons });
    const { changedFrom: _report, ...own } = JSON.parse(JSON.stringify(claim));
    expect(_report).toBeDefined();
    expect(JSON.stringify(own)).not.toMatch(/quote|written|ministry|Example|7,000/);
    expect(claim.places).toEqual(REPORTED.places);
  });
});

describe('a number that the report’s own words have', () => {
  it.each<[string, Stated, string]>([
    ['misread', area(7000, 'ha', 'about'), 'about 7,000 hectares'],
    ['with the hedge taken', area(7000, 'ha', 'about'), 'about 7,000 hectares'],
    ['the other figure', area(17_300, 'acre'), '17,300 acres'],
  ])('is the report’s: %s', (_name, correction, quote) => {
    const claim = corrected({ area: correction });
    expect(claim.changedFrom).toBeUndefined();
    expect(claim.who).toBe('A ministry');
    expect(claim.area).toEqual({ ...correction, quote });
  });

  it('that was read is itself again, quote and all', () => {
    expect(corrected({ area: area(700, 'ha', 'about') })).toBe(REPORTED);
  });
});

describe('a correction that is none of a number', () => {
  it('of an open name keeps the speaker and the quote', () => {
    const chosen = { ...comparison, placeIds: ['georgia-us'], mayBe: undefined };
    const claim = corrected({ comparisons: [chosen] });
    expect(claim.who).toBe('A ministry');
    expect(claim.comparisons[0]).toMatchObject({
      placeIds: ['georgia-us'],
      quote: comparison.quote,
      mayBe: undefined,
    });
  });

  it('of speaker, date and places is kept beside the report’s numbers', () => {
    const claim = corrected({ who: 'B', statedOn: null, places: [] });
    expect(claim).toMatchObject({ who: 'B', statedOn: null, places: [], area: REPORTED.area });
    expect(claim.changedFrom).toBeUndefined();
  });

  it('leaves out what the report says, and says nothing else', () => {
    const claim = corrected({ alsoStated: [], comparisons: [] });
    expect(claim.changedFrom).toBeUndefined();
    expect(claim).not.toBe(REPORTED);
  });
});
