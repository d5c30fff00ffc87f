import { describe, expect, it } from 'vitest';
import { checkPlaces } from '../../../src/claims/checks/places/check.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { placesSummary } from '../../../src/claims/words/placesSummary.ts';
import { en } from '../../../src/text/en/index.ts';

const claim = firstReport(en).claims[0];
const summaryOf = (of: Claim) => placesSummary(checkPlaces(of, null), en);

describe('the places’ checks in one line', () => {
  it('hold when the area fits into every place', () => {
    const summary = summaryOf(claim)!;
    expect(summary.verdict).toBe('holds');
    // 5,957 km² of the published 31,415 and 603,628 km²
    expect(summary.sum).toContain('19% of Kharkiv oblast');
    expect(summary.sum).toContain('0.99% of Ukraine');
  });

  it('fail as soon as one place is too small', () => {
    // 30,100 km² ± 50 fit into Kharkiv oblast (31,415) and Donbas, not into Kherson oblast (28,461 at
    // most) and Kyiv (28,970).
    const area = { value: 30_100, unit: 'km2', hedge: null } as const;
    const summary = summaryOf({ ...claim, area, alsoStated: [] })!;
    expect(summary.verdict).toBe('fails');
    expect(summary.title).toContain('2 of the 4 places');
  });

  it('count the places that are named, not the country looked at besides', () => {
    expect(summaryOf(claim)!.title).toBe('It could fit into any of the 4 places named');
    expect(summaryOf({ ...claim, places: [] })!.title).toBe('It could fit into the place named');
  });

  it('are left out of a claim that names no place', () => {
    expect(summaryOf({ ...claim, places: [], wholePlaceId: null })).toBeNull();
  });
});
