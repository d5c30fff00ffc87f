import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedClaim } from '../../../src/claims/changedClaim.ts';
import { writtenQuantity } from '../../../src/claims/writtenQuantity.ts';
import { claimsCsv } from '../../../src/claims/publish/csv.ts';
import { en } from '../../../src/text/en/index.ts';
import { area } from '../claimOf.ts';
import { published } from './published.ts';

/** Reads RFC 4180 by its grammar, for comparison. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function records(...claims: ReturnType<typeof published>[]): Record<string, string>[] {
  const [head, ...rows] = parseCsv(claimsCsv(claims, en));
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])));
}

describe('CSV of checked claims', () => {
  it('has a line for each check, with the claim repeated', () => {
    const claim = published();
    const found = records(claim);
    expect(found).toHaveLength(claim.checks.length);
    expect(found.map(({ check }) => check)).toEqual(claim.checks.map(({ kind }) => kind));
    for (const record of found) {
      expect(record).toMatchObject({
        claim: '1',
        start: '10',
        end: '73',
        area_value: '2300',
        area_unit: 'sq mi',
        compared_with: 'greater-london',
        multiple: '4',
        multiple_hedge: 'about',
        stated_on: '2022-09-12',
        period_from: '2022-09-01',
      });
      // 2,300 × 2.589988110336 with all its digits
      expect(Number(record.area_km2)).toBeCloseTo(5956.9726537728, 9);
    }
  });

  it('says of a reader’s version that it is one, and what the report says', () => {
    const { claim } = published();
    const changed = correctedClaim(claim, { ...claim, area: area('2,500 sq mi') }, writtenQuantity);
    const [record] = records(published({}, changed));
    expect(record).toMatchObject({
      changed_by_reader: 'yes',
      report_says: '2,300 square miles',
      quote: '',
      start: '',
      stated_by: '',
      stated_on: '',
      period_from: '',
    });
    expect(records(published())[0]).toMatchObject({ changed_by_reader: '', report_says: '' });
  });

  it('has a line for a claim without checks, and counts claims', () => {
    expect(records(published({ checks: [] }), published({ checks: [] }))).toMatchObject([
      { claim: '1', verdict: '', finding: '' },
      { claim: '2', verdict: '' },
    ]);
  });

  it('gives each check its verdict, its range and its sources', () => {
    const comparison = records(published()).find(({ check }) => check === 'comparison');
    expect(comparison).toMatchObject({
      check_place: 'Greater London',
      verdict: 'rounded',
      unit_of_stated_and_found: 'times',
      stated_low: '4',
      stated_high: '4',
    });
    // 2,250 and 2,350 sq mi over 1,579 and 1,569 km²
    expect(Number(comparison?.found_low)).toBeCloseTo(5956.972654 / 1579, 6);
    expect(Number(comparison?.found_high)).toBeCloseTo(5956.972654 / 1569, 6);
    expect(comparison?.sources).toContain('https://');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1+1'])(
    'keeps spreadsheets from taking %j for a formula',
    (words) => {
      const [{ quote, stated_by }] = records(published({}, { quote: words, who: words }));
      expect([quote, stated_by]).toEqual([`'${words}`, `'${words}`]);
    },
  );

  it('gives back any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        // An apostrophe of the words' own cannot be told from the one that is put before a formula.
        fc.pre(!/^'[=+\-@\t\r\n＝＋－＠]/.test(words));
        const [{ quote }] = records(published({ checks: [] }, { quote: words }));
        expect(quote.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')).toBe(words);
        expect(quote).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  it('ends every line in CR LF and has as many cells in each', () => {
    const csv = claimsCsv([published({}, { quote: 'two\nlines, "quoted"' })], en);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(new Set(parseCsv(csv).map(({ length }) => length)).size).toBe(1);
  });
});
