import { checkClaim } from '../../claims/check.ts';
import type { Check } from '../../claims/checks/model.ts';
import type { Citation, Claim } from '../../claims/claim.ts';
import { type ClaimedArea, claimedArea } from '../../claims/claimedArea.ts';
import type { Language, ReadClaim } from '../../claims/reading/readClaim.ts';
import { readClaims, type ReadingOptions } from '../../claims/reading/readClaims.ts';
import { toClaim } from '../../claims/reading/toClaim.ts';
import { isoDate } from '../../files/htmlFacts.ts';
import type { ReportText } from '../../files/readReportFile.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Values } from '../arguments.ts';
import { checkedJson } from '../checkedJson.ts';
import { checkedText } from '../checkedText.ts';
import { loadAtlas } from '../layers.ts';
import { type Failure, failure, type Outcome } from '../outcome.ts';
import { readReport, reportName } from '../readReport.ts';

/** A claim as read, as checked, and what the checks found. */
export interface CheckedClaim {
  readonly read: ReadClaim;
  readonly claim: Claim;
  readonly checks: readonly Check[];
  /** What the claim comes to, of a comparison alone too; null if it cannot be said. */
  readonly claimed: ClaimedArea | null;
}

const LANGUAGES: readonly string[] = ['en', 'uk'] satisfies Language[];

/** The area claims of a report's file, each with its checks. */
export async function check(file: string, values: Values, catalogue: Catalogue): Promise<Outcome> {
  const options = readingOptions(values, catalogue);
  if (!options.ok) return options;
  const report = await readReport(file, catalogue);
  if (!report.ok) return report;
  const reportDate = options.reportDate ?? report.publishedOn ?? undefined;
  const citation = citationOf(report);
  const claims = readClaims(report.text, { ...options, reportDate }).map((read, i) => ({
    read,
    claim: toClaim(read, { id: String(i + 1), citation }),
  }));
  const loaded = loadAtlas(
    claims.flatMap(({ claim }) => placesOf(claim)),
    catalogue,
  );
  if (!loaded.ok) return loaded;
  const checked = claims.map(({ read, claim }) => ({
    read,
    claim,
    checks: checkClaim(claim, loaded.atlas),
    claimed: claimedArea(claim, loaded.atlas),
  }));
  return {
    ok: true,
    get json() {
      return checkedJson(checked, report, catalogue);
    },
    get text() {
      return checkedText(checked, report, reportName(file, catalogue), catalogue);
    },
  };
}

function readingOptions(
  { date, language }: Values,
  { cli }: Catalogue,
): ({ readonly ok: true } & ReadingOptions) | Failure {
  if (date !== undefined && isoDate(date) !== date) return failure(cli.check.notADate(date));
  if (language !== undefined && !isLanguage(language)) {
    return failure(cli.check.notALanguage(language, LANGUAGES));
  }
  return { ok: true, reportDate: date, language };
}

function isLanguage(text: string): text is Language {
  return LANGUAGES.includes(text);
}

function citationOf({ outlet, title, url, publishedOn }: ReportText): Citation | null {
  return outlet === null && title === null && url === null
    ? null
    : { outlet: outlet ?? '', title, url, publishedOn };
}

function placesOf({ comparison, places, wholePlaceId }: Claim): string[] {
  return [comparison?.placeId, ...places.map(({ placeId }) => placeId), wholePlaceId].filter(
    (id) => id !== null && id !== undefined,
  );
}
