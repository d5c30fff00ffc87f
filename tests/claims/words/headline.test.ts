import { describe, expect, it } from 'vitest';
import { firstReport } from '../../../src/claims/firstReport.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { headlineOf } from '../../../src/claims/words/headline.ts';
import { en } from '../../../src/text/en/index.ts';

const claim = firstReport(en).claims[0];
const words = (of: Claim) =>
  headlineOf(of, en)
    .map(({ text }) => text)
    .join('');
const marked = (of: Claim, mark: string) =>
  headlineOf(of, en).find((part) => part.mark === mark)?.text;

describe('the headline', () => {
  it('is the claim, its quantity and its comparison marked', () => {
    expect(words(claim)).toBe(
      'Ukraine’s armies captured 2,300 square miles in the east and south, about four times Greater London',
    );
    expect(marked(claim, 'area')).toBe('2,300 square miles');
    expect(marked(claim, 'comparison')).toBe('about four times Greater London');
  });

  it('follows changed numbers', () => {
    const changed: Claim = {
      ...claim,
      area: { value: 1, unit: 'km2', hedge: 'at least' },
      comparisons: [{ kind: 'comparison', placeIds: ['kyiv-city'], multiple: 7.25, hedge: null }],
    };
    expect(marked(changed, 'area')).toBe('more than 1 square kilometre');
    expect(marked(changed, 'comparison')).toBe('7.25 times Kyiv city');
  });

  it('says “twice the size of”', () => {
    const twice = {
      kind: 'comparison',
      placeIds: ['wales'],
      multiple: 2,
      hedge: 'nearly',
    } as const;
    expect(marked({ ...claim, comparisons: [twice] }, 'comparison')).toBe(
      'nearly twice the size of Wales',
    );
  });

  it('shows every digit that was typed', () => {
    const changed: Claim = { ...claim, area: { value: 2317.4567, unit: 'sq mi', hedge: null } };
    expect(marked(changed, 'area')).toBe('2,317.4567 square miles');
  });

  it('does without a comparison or a figure', () => {
    expect(words({ ...claim, comparisons: [] })).toMatch(/east and south$/);
    expect(marked({ ...claim, area: null }, 'area')).toBeUndefined();
  });

  it('of a report it has no words for opens with what was reported', () => {
    expect(words({ ...claim, id: 'another' })).toBe(
      'Reported: 2,300 square miles, about four times Greater London',
    );
  });
});
