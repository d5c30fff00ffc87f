import { describe, expect, it } from 'vitest';
import { multipleFacts } from '../../../src/claims/checks/comparison/multiples.ts';
import { COMPARISON_RULES } from '../../../src/claims/checks/comparison/rules.ts';
import { SHARE_RULES } from '../../../src/claims/checks/share/rules.ts';
import type { StatedComparison } from '../../../src/claims/claim.ts';
import { judge } from '../../../src/claims/verdicts.ts';
import type { Hedge } from '../../../src/measure/hedges.ts';
import { exactRange } from '../../../src/measure/range.ts';

type Said = Pick<StatedComparison, 'kind' | 'multiple' | 'hedge' | 'slight' | 'quote'>;

const said = (multiple: number, hedge: Hedge | null = null, slight = false): Said => ({
  kind: 'comparison',
  multiple,
  hedge,
  slight,
});
const percent = (value: number, hedge: Hedge | null = null, quote?: string): Said => ({
  kind: 'share',
  multiple: value / 100,
  hedge,
  quote,
});

/** The verdict on a multiple when so many times the place are found. */
function verdictOn(stated: Said, low: number, high = low): string {
  const facts = multipleFacts({ low, value: low, high }, exactRange(1), stated);
  return judge(stated.kind === 'share' ? SHARE_RULES : COMPARISON_RULES, facts);
}

describe('a stated multiple and what is found', () => {
  it.each<[string, Said, number, number, string]>([
    ['about four times', said(4, 'about'), 3.77, 3.8, 'rounded'],
    ['about the size of', said(1, 'about'), 0.97, 0.97, 'holds'],
    ['about the size of', said(1, 'about'), 0.94, 0.94, 'rounded'],
    ['about the size of', said(1, 'about'), 0.82, 0.82, 'rounded'],
    ['about the size of', said(1, 'about'), 0.62, 0.62, 'fails'],
    ['the size of', said(1), 0.98, 0.98, 'holds'],
    ['the size of', said(1), 0.87, 0.91, 'rounded'],
    ['the size of', said(1), 0.62, 0.62, 'fails'],
    ['the size of', said(1), 1.5, 1.5, 'fails'],
    ['twice', said(2), 1.95, 2.05, 'holds'],
    ['twice', said(2), 2.16, 2.16, 'rounded'],
    ['twice', said(2), 2.48, 2.48, 'fails'],
    ['half', said(0.5), 0.405, 0.604, 'holds'],
    ['nearly three times', said(3, 'nearly'), 2.65, 2.65, 'rounded'],
    ['nearly twice', said(2, 'nearly'), 1.9, 1.9, 'holds'],
    ['more than', said(1, 'at least'), 3.9, 3.9, 'holds'],
    ['more than', said(1, 'at least'), 1, 1, 'holds'],
    ['larger than', said(1, 'at least'), 0.97, 0.97, 'rounded'],
    ['larger than', said(1, 'at least'), 0.8, 0.8, 'fails'],
    ['about seven times', said(7, 'about'), 7.02, 7.07, 'holds'],
    ['16 %', percent(16), 0.159, 0.159, 'holds'],
    ['roughly 19 %', percent(19, 'about'), 0.192, 0.194, 'holds'],
    ['ten times', said(10), 8.5, 8.5, 'rounded'],
    ['100 times', said(100), 62, 62, 'fails'],
    // Neighbours.
    ['nine times', said(9), 7.5, 7.5, 'fails'],
    ['15 times', said(15), 12.5, 12.5, 'fails'],
    ['20 times', said(20), 24, 24, 'rounded'],
    ['nearly twice', said(2, 'nearly'), 2.05, 2.05, 'rounded'],
    ['nearly twice', said(2, 'nearly'), 2.2, 2.2, 'fails'],
    ['nearly twice', said(2, 'nearly'), 1.5, 1.5, 'fails'],
    ['less than', said(1, 'at most'), 0.2, 0.2, 'holds'],
    ['less than', said(1, 'at most'), 1.05, 1.05, 'rounded'],
    ['less than', said(1, 'at most'), 1.3, 1.3, 'fails'],
    ['more than, by one definition', said(1, 'at least'), 0.8, 1.01, 'holds'],
    ['slightly larger than', said(1, 'at least', true), 1.045, 1.045, 'holds'],
    ['just over', said(2, 'at least', true), 2.4, 2.4, 'holds'],
    ['just over', said(2, 'at least', true), 1.85, 1.85, 'rounded'],
    ['just over', said(2, 'at least', true), 1.75, 1.75, 'fails'],
    ['just over', said(2, 'at least', true), 2.8, 2.8, 'rounded'],
    ['slightly smaller than', said(1, 'at most', true), 0.95, 0.95, 'holds'],
    ['slightly smaller than', said(1, 'at most', true), 0.5, 0.5, 'fails'],
    ['1 %', percent(1), 0.013, 0.013, 'holds'],
    ['1 %', percent(1), 0.016, 0.016, 'fails'],
    ['1.0 %', percent(1, null, '1.0 percent of it'), 0.013, 0.013, 'fails'],
    ['more than 1 %', percent(1, 'at least'), 0.008, 0.008, 'fails'],
    ['20 %', percent(20, 'about'), 0.356, 0.361, 'fails'],
    ['a third of', { ...percent(100 / 3) }, 0.38, 0.38, 'rounded'],
  ])('%s (%o), found %d–%d: %s', (_words, stated, low, high, verdict) => {
    expect(verdictOn(stated, low, high)).toBe(verdict);
  });

  it('counts any value of a stated range', () => {
    const twoToThree = { ...said(2.5), low: 2, high: 3 };
    expect(
      [1.5, 1.8, 1.95, 2, 2.7, 3.05, 3.3, 3.8].map((found) => verdictOn(twoToThree, found)),
    ).toEqual(['fails', 'rounded', 'holds', 'holds', 'holds', 'holds', 'rounded', 'fails']);
  });
});
