import { describe, expect, it } from 'vitest';
import type { Stated, StatedComparison } from '../../../src/claims/claim.ts';
import { describeArea } from '../../../src/claims/describeClaim.ts';
import { claimLine } from '../../../src/claims/words/headline.ts';
import { saidArea, saidComparison } from '../../../src/claims/words/saidWords.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { claimOf, times } from '../claimOf.ts';

const miles: Stated = { value: 2300, unit: 'sq mi', hedge: 'at least' };
const London: StatedComparison = times(4, 'greater-london', 'at least');

describe('a claim whose words are known', () => {
  it.each([
    ['just over 2,300 square miles', 'bit over four times the size of Greater London'],
    ['north of 2,300 sq mi', 'upwards of four Greater Londons'],
    ['понад 2 300 кв. миль', 'понад учетверо більше за Великий Лондон'],
  ])('has the report’s own hedge in its headline: %s', (area, comparison) => {
    const claim = claimOf({
      area: { ...miles, quote: area },
      comparisons: [{ ...London, quote: comparison }],
    });
    for (const catalogue of [en, uk]) {
      const { before } = catalogue.claims.otherHeadline;
      expect(claimLine(claim, catalogue)).toBe(`${before} ${area}, ${comparison}`);
    }
  });

  it('is told in ours, without quotation marks, where they are not', () => {
    const claim = claimOf({ area: miles, comparisons: [London] });
    expect(claimLine(claim, en)).toBe(
      'Reported: more than 2,300 square miles, more than four times Greater London',
    );
  });
});

describe('quotation marks', () => {
  it('stand around the report’s own words alone', () => {
    expect(saidArea({ ...miles, quote: 'just over 2,300 sq mi' }, en)).toBe(
      '“just over 2,300 sq mi”',
    );
    expect(saidArea(miles, en)).toBe('more than 2,300 square miles');
    expect(saidComparison({ ...London, quote: 'four Londons and more' }, uk)).toBe(
      '«four Londons and more»',
    );
    expect(saidComparison(London, en)).toBe('more than four times Greater London');
  });
});

describe('decimals as written', () => {
  it.each<[Partial<Stated>, string, string]>([
    [{ value: 6, unit: 'km2', written: '6.0' }, '6.0 square kilometres', '6.0\u00a0km²'],
    [{ value: 6, unit: 'km2' }, '6 square kilometres', '6\u00a0km²'],
    [
      { value: 1_200_000, unit: 'acre', written: '1.20e6' },
      '1,200,000 acres',
      '1,200,000\u00a0acres',
    ],
    [{ value: 2.5, unit: 'ha', written: '2.50' }, '2.50 hectares', '2.50\u00a0ha'],
    [
      { value: 4.25, low: 4, high: 4.5, unit: 'ha', written: '4.0–4.5' },
      '4.0–4.5 hectares',
      '4.0–4.5\u00a0ha',
    ],
  ])('%j', (stated, sentence, figures) => {
    const area = { hedge: null, ...stated } as Stated;
    expect(claimLine(claimOf({ area }), en)).toBe(`Reported: ${sentence}`);
    expect(describeArea(area, en)).toBe(figures);
  });
});
