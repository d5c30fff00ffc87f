import { describe, expect, it } from 'vitest';
import { areaRows } from '../../src/claims/areaRows.ts';
import { firstReport } from '../../src/claims/firstReport.ts';
import { areasText } from '../../src/panels/areasText.ts';
import { en } from '../../src/text/en/index.ts';

const claim = firstReport(en).claims[0];
const CLAIM_KM2 = (2300 * 1609.344 ** 2) / 1e6;
const rows = areaRows(claim, CLAIM_KM2, ['donbas', 'greater-london']);
const table = { rows, claimKm2: CLAIM_KM2, comparedPlaceId: 'greater-london' };

describe('the table as text', () => {
  const lines = areasText(table, en).trimEnd().split('\n');

  it('stands in columns', () => {
    const ends = lines.map((line) => line.length);
    expect(new Set(ends).size).toBe(1);
    expect(lines[0]).toMatch(/^Place +km² +sq mi +ha +acres +The claim is/);
  });

  it('indents parts and shows the figures of the screen', () => {
    expect(lines[2]).toMatch(/^ {2}Donetsk oblast +26,\d{3} /);
    expect(lines.at(-1)).toMatch(/^Greater London +1,574 .* 3\.8× +1\.00$/);
  });
});
