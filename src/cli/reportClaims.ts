import type { Citation, Claim } from '../claims/claim.ts';
import type { ReadClaim } from '../claims/reading/readClaim.ts';
import { type ReadText, readText } from '../claims/reading/readText.ts';
import { properNames } from '../claims/reading/properNames.ts';
import { reportOutlet } from '../claims/reading/reportDateline.ts';
import { toClaim } from '../claims/reading/toClaim.ts';
import type { ReportText } from '../files/readReportFile.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { Values } from './arguments.ts';
import { eachMade } from './eachMade.ts';
import type { Failure } from './outcome.ts';
import { readingOptions } from './readingOptions.ts';
import { readReport } from './readReport.ts';

/** A claim as it stands in a report, and as it is checked. */
export interface ReportClaim {
  readonly read: ReadClaim;
  readonly claim: Claim;
}

/** The area claims of a report's file, or of standard input if it is "-". */
export async function reportClaims(
  file: string,
  values: Pick<Values, 'date' | 'language'>,
  catalogue: CommandCatalogue,
): Promise<
  | {
      readonly ok: true;
      readonly report: ReportText;
      /** What the text was read as. */
      readonly found: ReadText;
      readonly claims: Iterable<ReportClaim>;
    }
  | Failure
> {
  const asked = readingOptions(values, catalogue);
  if (!asked.ok) return asked;
  const report = await readReport(file, catalogue);
  if (!report.ok) return report;
  const { reportDate = report.publishedOn ?? undefined } = asked.options;
  const citation = citationOf(report);
  const found = readText(report.text, { ...asked.options, reportDate });
  return { ok: true, report, found, claims: claimsOf(found, citation, properNames(report.text)) };
}

/** The claims of a text as they are checked, their ids counted from 1. */
export function claimsOf(
  { claims }: ReadText,
  citation: Citation | null,
  names?: readonly string[],
): Iterable<ReportClaim> {
  return eachMade(claims, (read, i) => ({
    read,
    claim: toClaim(read, { id: String(i + 1), citation, names }),
  }));
}

/** Where a report stands, as its file says; null if that says nothing. */
export function citationOf({ text, ...facts }: CitedFacts): Citation | null {
  const { title = null, url = null, publishedOn = null } = facts;
  const outlet = facts.outlet ?? reportOutlet(text);
  return outlet === null && title === null && url === null
    ? null
    : { outlet: outlet ?? '', title, url, publishedOn };
}

type CitedFacts = Pick<ReportText, 'text'> &
  Partial<Pick<ReportText, 'outlet' | 'title' | 'url' | 'publishedOn'>>;
