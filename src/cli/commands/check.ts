import { checkClaim } from '../../claims/check.ts';
import type { Check } from '../../claims/checks/model.ts';
import { type Information, informationOn } from '../../claims/information.ts';
import type { Language } from '../../claims/reading/readClaim.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Values } from '../arguments.ts';
import { checkedJson } from '../checkedJson.ts';
import { checkedText } from '../checkedText.ts';
import { loadAtlas } from '../layers.ts';
import { failure, type Outcome } from '../outcome.ts';
import { reportName } from '../readReport.ts';
import { placesOf, type ReportClaim, reportClaims } from '../reportClaims.ts';

/** A claim as read, as checked, and what the checks found. */
export interface CheckedClaim extends ReportClaim {
  readonly checks: readonly Check[];
  /** What is worked out beside the checks. */
  readonly information: Information;
}

const LANGUAGES: readonly string[] = ['en', 'uk'] satisfies Language[];

/** The area claims of a report's file, each with its checks. */
export async function check(
  file: string,
  { date, language }: Values,
  catalogue: Catalogue,
): Promise<Outcome> {
  if (language !== undefined && !isLanguage(language)) {
    return failure(catalogue.cli.check.notALanguage(language, LANGUAGES));
  }
  const read = await reportClaims(file, { date, language }, catalogue);
  if (!read.ok) return read;
  const { report, found, claims } = read;
  const loaded = loadAtlas(
    claims.flatMap(({ claim }) => placesOf(claim)),
    catalogue,
  );
  if (!loaded.ok) return loaded;
  const checked = claims.map((claim): CheckedClaim => ({
    ...claim,
    checks: checkClaim(claim.claim, loaded.atlas),
    information: informationOn(claim.claim, loaded.atlas),
  }));
  return {
    ok: true,
    get json() {
      return checkedJson(checked, report, found, catalogue);
    },
    get text() {
      return checkedText(checked, report, found, reportName(file, catalogue), catalogue);
    },
  };
}

function isLanguage(text: string): text is Language {
  return LANGUAGES.includes(text);
}
