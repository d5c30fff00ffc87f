import type { Citation } from '../claims/claim.ts';
import type { ReadClaim } from '../claims/reading/readClaim.ts';
import { toClaim } from '../claims/reading/toClaim.ts';
import { keyOf, type ReportEntry, withCorrected } from './readingEntry.ts';
import type { FoundReading } from './readKept.ts';

type MakeEntry = (read: ReadClaim) => ReportEntry;

/** Makes entries of claims that were read, with what an earlier visit kept of them. */
export function entryMaker(
  citation: Citation | null,
  names: readonly string[],
  kept: FoundReading | null,
): MakeEntry {
  const dismissed = new Set(kept?.dismissed);
  return (read) => {
    const key = keyOf(read);
    const asReported = toClaim(read, { id: `read-${key}`, citation, names });
    const entry = { key, read, asReported, isDismissed: dismissed.has(key) };
    const correction = kept?.corrections[key];
    if (!correction) return { ...entry, corrected: asReported, claim: asReported };
    return withCorrected(entry, { ...asReported, ...correction });
  };
}
