import { checkClaim } from '../../claims/check.ts';
import type { Verdict } from '../../claims/claim.ts';
import type { Atlas } from '../../places/atlas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ReportEntry } from '../../workspace/readingEntry.ts';
import { checkLines } from '../../claims/words/checkLines.ts';

/** A claim of a list in one line: its worst check. */
export interface EntryVerdict {
  readonly verdict: Verdict;
  /** What the check found; null if nothing could be checked. */
  readonly title: string | null;
}

/** What weighs most; what cannot be known only counts if nothing can. */
const HEAVIEST_FIRST: readonly Verdict[] = ['fails', 'rounded', 'holds', 'unknown'];

export function entryVerdict(
  { claim }: ReportEntry,
  atlas: Atlas,
  catalogue: Catalogue,
): EntryVerdict {
  const { main, places } = checkLines(checkClaim(claim, atlas), catalogue);
  const all = [...main, ...(places ? [places] : [])];
  const [heaviest] = all.sort(
    (a, b) => HEAVIEST_FIRST.indexOf(a.verdict) - HEAVIEST_FIRST.indexOf(b.verdict),
  );
  return { verdict: heaviest?.verdict ?? 'unknown', title: heaviest?.title ?? null };
}
