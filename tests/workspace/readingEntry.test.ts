import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/reading/readClaims.ts';
import { toClaim } from '../../src/claims/reading/toClaim.ts';
import {
  openNames,
  type ReportEntry,
  withCorrected,
  withNameAs,
} from '../../src/workspace/readingEntry.ts';

function entryOf(text: string): ReportEntry {
  const [read] = readClaims(text);
  const claim = toClaim(read, { id: 'read-0', citation: null });
  const asReported = {
    ...claim,
    places: claim.places.map((place) => ({ ...place, why: 'The report names it.' })),
  };
  return withCorrected({ key: '0', read, asReported, isDismissed: false }, asReported);
}

const TEXT =
  'The fire burned 7,000 square miles, about a tenth the size of Georgia, the ministry said on Monday.';

describe('a claim of a pasted report', () => {
  const entry = entryOf(TEXT);

  it('has the report’s words, letter for letter', () => {
    expect(entry.claim).toBe(entry.asReported);
    expect(TEXT).toContain(entry.claim.quote);
    expect(entry.claim.who).not.toBeNull();
  });

  it('keeps its speaker when a person says which place a name means', () => {
    const [name] = openNames(entry, TEXT);
    expect(name.candidates.length).toBeGreaterThan(1);
    for (const placeId of name.candidates) {
      const chosen = withNameAs(entry, name.key, placeId);
      expect(chosen.claim.comparisons[0]).toMatchObject({ placeIds: [placeId], mayBe: undefined });
      expect(chosen.claim.who).toBe(entry.claim.who);
      expect(chosen.claim.changedFrom).toBeUndefined();
    }
  });

  it('is the reader’s once a number is another, and the report’s again with its own', () => {
    const area = { ...entry.claim.area!, value: 8000 };
    const changed = withCorrected(entry, { ...entry.corrected, area });
    expect(changed.claim).toMatchObject({ who: null, statement: '' });
    expect(changed.claim.quote).toBeUndefined();
    const back = withCorrected(changed, { ...changed.corrected, area: entry.claim.area });
    expect(back.claim).toBe(entry.asReported);
  });
});

describe('who stated it', () => {
  it.each([
    ['It burned 7,000 hectares, the Ministry of Defence said on Monday.', 'institution'],
    ['It burned 7,000 hectares, President Volodymyr Zelensky said on Monday.', 'person'],
    ['It burned 7,000 hectares.', null],
  ])('%s', (text, kind) => {
    expect(entryOf(text).claim.whoKind).toBe(kind);
  });
});
