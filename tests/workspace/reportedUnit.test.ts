import { expect, test } from 'vitest';
import { firstReport } from '../../src/claims/firstReport.ts';
import type { AreaUnit } from '../../src/measure/units.ts';
import { en } from '../../src/text/en/index.ts';
import { reportedUnit } from '../../src/workspace/reportedUnit.ts';

const [claim] = firstReport(en).claims;

test.each([
  [2300, 'sq mi', 'sq mi'],
  [6000, 'km2', 'km2'],
  [12_500, 'ha', 'ha'],
  [4_000_000, 'ha', 'km2'],
  [30_000, 'acre', 'acre'],
  [5_000_000, 'acre', 'sq mi'],
  [900, 'm2', 'ha'],
  [45_000, 'sq ft', 'acre'],
  [700, 'dunam', 'ha'],
] as const)('%d %s is shown in %s', (value, unit: AreaUnit, shown) => {
  expect(reportedUnit({ ...claim, area: { value, unit, hedge: null } })).toBe(shown);
});

test('without a main figure the further one counts, without any square kilometres', () => {
  expect(reportedUnit({ ...claim, area: null })).toBe('km2');
  const also = [{ value: 90, unit: 'acre', hedge: null }] as const;
  expect(reportedUnit({ ...claim, area: null, alsoStated: also })).toBe('acre');
  expect(reportedUnit({ ...claim, area: null, alsoStated: [] })).toBe('km2');
});
