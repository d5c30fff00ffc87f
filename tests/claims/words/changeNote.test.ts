import { describe, expect, it } from 'vitest';
import { correctedClaim } from '../../../src/claims/changedClaim.ts';
import { writtenQuantity } from '../../../src/claims/writtenQuantity.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { bylineOf } from '../../../src/claims/words/byline.ts';
import { changeNote } from '../../../src/claims/words/changeNote.ts';
import { claimLine } from '../../../src/claims/words/headline.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { area, claimOf, times } from '../claimOf.ts';

const changed = (reported: Claim, change: Partial<Claim>) =>
  correctedClaim(reported, { ...reported, ...change }, writtenQuantity);
const [first] = firstReport(en).claims;

describe('the note on a claim that a reader has changed', () => {
  it('says what the report has in place of the number', () => {
    const claim = changed(first, { area: area('2,500 sq mi') });
    expect(changeNote(claim, en)).toBe('Changed by a reader; the report says 2,300 square miles.');
    expect(bylineOf(claim, en)).toBe(changeNote(claim, en));
  });

  it('says all that differs, and nothing that does not', () => {
    const comparisons = [times(40, 'kenya', 'about')];
    expect(changeNote(changed(first, { area: area('10,000,000 km2'), comparisons }), en)).toBe(
      'Changed by a reader; the report says 2,300 square miles, about four times Greater London.',
    );
    expect(changeNote(changed(first, { comparisons }), en)).toBe(
      'Changed by a reader; the report says about four times Greater London.',
    );
  });

  it('says all that the report has where a number was only added', () => {
    const reported = claimOf({ area: area('2,300 sq mi') });
    const claim = changed(reported, { alsoStated: [area('6,000 km2')] });
    expect(changeNote(claim, en)).toBe('Changed by a reader; the report says 2,300 square miles.');
  });

  it('quotes the report where its words are known', () => {
    const quote = 'just over\n2,300 sq. miles';
    const reported = claimOf({ area: { value: 2300, unit: 'sq mi', hedge: 'at least', quote } });
    expect(changeNote(changed(reported, { area: area('2,500 sq mi') }), en)).toBe(
      'Changed by a reader; the report says “just over 2,300 sq. miles”.',
    );
  });

  it('is in Ukrainian, too', () => {
    const [reported] = firstReport(uk).claims;
    const note = changeNote(changed(reported, { area: area('2,500 sq mi') }), uk);
    expect(note?.replaceAll('\u00a0', ' ')).toBe(
      'Змінено читачем; у матеріалі сказано: 2 300 квадратних миль.',
    );
  });

  it('is none on the report’s own claim', () => {
    expect(changeNote(first, en)).toBeNull();
  });
});

describe('the headline of a reader’s version', () => {
  it('says first that it is one, and no word of the report’s', () => {
    expect(claimLine(changed(first, { area: area('2,500 sq mi') }), en)).toBe(
      'A reader’s version: 2,500 square miles, about four times Greater London',
    );
  });

  it('is never empty', () => {
    const claim = changed(first, { area: null, alsoStated: [], comparisons: [] });
    expect(claimLine(claim, en)).toBe('A reader’s version without an area or a comparison');
  });
});
