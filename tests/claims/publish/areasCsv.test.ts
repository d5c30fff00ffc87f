import { describe, expect, it } from 'vitest';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { areaRows } from '../../../src/claims/areaRows.ts';
import { areasCsv } from '../../../src/claims/publish/areasCsv.ts';
import { en } from '../../../src/text/en/index.ts';

const claim = firstReport(en).claims[0];
const CLAIM_KM2 = (2300 * 1609.344 ** 2) / 1e6;
const rows = areaRows(claim, CLAIM_KM2, ['donbas', 'greater-london']);
const table = { rows, claimKm2: CLAIM_KM2, comparedPlaceId: 'greater-london' };

/** A reader of RFC 4180 of its own. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, raw, end] = match;
    lines.at(-1)!.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('the table as CSV', () => {
  const lines = parseCsv(areasCsv([table], en));
  const value = (id: string, column: string) =>
    lines.find(([first]) => first === id)![lines[0].indexOf(column)];

  it('has a line for each row and a cell for each column', () => {
    expect(lines.map(([id]) => id)).toEqual([
      'id',
      'donbas',
      'donetsk-oblast',
      'luhansk-oblast',
      'greater-london',
    ]);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });

  it('has all digits of every number, and units that agree', () => {
    expect(Number(value('donbas', 'km2'))).toBe(rows[0].km2);
    const squareMiles = (rows[0].km2 * 1e6) / 1609.344 ** 2;
    expect(Number(value('donbas', 'sq_mi'))).toBeCloseTo(squareMiles, 6);
    expect(Number(value('donbas', 'ha'))).toBeCloseTo(rows[0].km2 * 100, 6);
    // An acre is a 640th of a square mile.
    expect(Number(value('donbas', 'acres'))).toBeCloseTo(squareMiles * 640, 4);
  });

  it('has Ukrainian names, and credits whole in spite of their commas and signs', () => {
    expect(value('luhansk-oblast', 'name_uk')).toBe('Луганська область');
    expect(value('greater-london', 'credit')).toBe(rows.at(-1)!.credit);
  });

  it('doubles quotes and keeps line ends inside a cell', () => {
    const odd = { ...rows[0], credit: 'Ring "A", first\nand last' };
    const [, line] = parseCsv(areasCsv([{ ...table, rows: [odd] }], en));
    expect(line.at(-1)).toBe('Ring "A", first\nand last');
  });

  it('leaves empty what is not known', () => {
    const unknown = { ...rows[0], claimShare: null, reference: null, credit: null };
    const csv = areasCsv([{ ...table, rows: [unknown], claimKm2: null }], en);
    expect(csv).not.toMatch(/null|NaN|undefined/);
  });
});
