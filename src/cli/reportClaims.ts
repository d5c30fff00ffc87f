import type { Citation, Claim } from '../claims/claim.ts';
import type { Language, ReadClaim } from '../claims/reading/readClaim.ts';
import { type ReadText, readText } from '../claims/reading/readText.ts';
import { toClaim } from '../claims/reading/toClaim.ts';
import { isoDate } from '../files/htmlFacts.ts';
import type { ReportText } from '../files/readReportFile.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { type Failure, failure } from './outcome.ts';
import { readReport } from './readReport.ts';

/** A claim as it stands in a report, and as it is checked. */
export interface ReportClaim {
  readonly read: ReadClaim;
  readonly claim: Claim;
}

/** The area claims of a report's file, or of standard input if it is "-". */
export async function reportClaims(
  file: string,
  { date, language }: { readonly date?: string; readonly language?: Language },
  catalogue: Catalogue,
): Promise<
  | {
      readonly ok: true;
      readonly report: ReportText;
      /** What the text was read as. */
      readonly found: ReadText;
      readonly claims: readonly ReportClaim[];
    }
  | Failure
> {
  if (date !== undefined && isoDate(date) !== date) {
    return failure(catalogue.cli.check.notADate(date));
  }
  const report = await readReport(file, catalogue);
  if (!report.ok) return report;
  const reportDate = date ?? report.publishedOn ?? undefined;
  const citation = citationOf(report);
  const found = readText(report.text, { language, reportDate });
  const claims = found.claims.map((read, i) => ({
    read,
    claim: toClaim(read, { id: String(i + 1), citation }),
  }));
  return { ok: true, report, found, claims };
}

function citationOf({ outlet, title, url, publishedOn }: ReportText): Citation | null {
  return outlet === null && title === null && url === null
    ? null
    : { outlet: outlet ?? '', title, url, publishedOn };
}

/** Ids of all places that a claim is or may be about, or compares with. */
export function placesOf({ comparisons, places, wholePlaceId }: Claim): string[] {
  return [
    ...comparisons.flatMap(({ placeIds, mayBe = [] }) => [...placeIds, ...mayBe.flat()]),
    ...places.flatMap(({ placeId, mayBe = [] }) => [placeId, ...mayBe]),
    wholePlaceId,
  ].filter((id) => id !== null);
}
