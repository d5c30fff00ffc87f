import { describe, expect, it } from 'vitest';
import { checkClaim, describeCheck } from '../../src/claims/check.ts';
import type { Stated } from '../../src/claims/claim.ts';
import { claimedArea } from '../../src/claims/claimedArea.ts';
import { describeArea } from '../../src/claims/describeClaim.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf, times } from './claimOf.ts';

const range = (low: number, high: number, unit: Stated['unit']): Stated => ({
  value: (low + high) / 2,
  low,
  high,
  unit,
  hedge: null,
});
const unitsOf = (stated: Stated, also: Stated) =>
  checkClaim(claimOf({ area: stated, alsoStated: [also] }))[0];

describe('an area stated as a range', () => {
  it('claims all from its low end, rounded, to its high end, rounded', () => {
    // "2,000" is 1,500–2,500, "3,000" is 2,500–3,500; 100 ha are one km².
    const claimed = claimedArea(claimOf({ area: range(2000, 3000, 'ha') }));
    expect(claimed).toEqual({
      range: { low: 15, value: 25, high: 35 },
      point: { low: 20, value: 25, high: 30 },
      hedge: null,
    });
  });

  it('is said with both ends', () => {
    expect(describeArea(range(2000, 3000, 'ha'), en)).toBe('2,000–3,000\u00a0ha');
    expect(describeArea({ ...range(1.5, 2, 'km2'), hedge: 'about' }, en)).toBe(
      'about 1.5–2\u00a0km²',
    );
  });

  it('agrees with a range when both ends do', () => {
    // 2,000 km² are 772.2 sq mi, 3,000 km² are 1,158.3.
    const stated = range(2000, 3000, 'km2');
    expect(unitsOf(stated, range(772, 1158, 'sq mi')).verdict).toBe('holds');
    const oneEnd = unitsOf(stated, range(772, 1518, 'sq mi'));
    expect(oneEnd.verdict).toBe('fails');
    expect(describeCheck(oneEnd, en).sum).toContain('3,000\u00a0km² = 1,158\u00a0sq mi');
  });

  it('agrees with a figure inside it', () => {
    const stated = range(2000, 3000, 'km2');
    expect(unitsOf(stated, area('1,000 sq mi')).verdict).toBe('holds');
    expect(unitsOf(stated, area('500 sq mi')).verdict).toBe('fails');
    expect(unitsOf(area('2,000 sq mi'), stated).verdict).toBe('fails');
  });

  it('is compared with a place over its whole width', () => {
    const [check] = checkClaim(
      claimOf({ area: range(20_000, 30_000, 'km2'), comparisons: [times(1, 'wales')] }),
    );
    expect(check.verdict).not.toBe('fails');
    expect(describeCheck(check, en).sum).toContain('20,000–30,000\u00a0km²');
  });
});
