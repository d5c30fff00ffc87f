import type { Claim } from '../claims/claim.ts';
import { firstReport } from '../claims/firstReport.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { CATALOGUES, type TextLanguage } from '../text/catalogues.ts';
import type { Values } from './arguments.ts';
import { USUAL_LANGUAGE } from './figureForm.ts';
import { type Failure, failure } from './outcome.ts';
import { reportName } from './readReport.ts';
import { reportClaims } from './reportClaims.ts';

/** More claims than this cannot be told apart on one sheet. */
const MOST_CLAIMS = 12;

type Asked =
  | {
      readonly ok: true;
      readonly claims: readonly Claim[];
      /** Of the figure: the one that was asked for, else the first report's. */
      readonly language: TextLanguage;
    }
  | Failure;

/** The claims of one figure: of the built-in report or of another, by their numbers, and the first of a further one. */
export async function askedClaims(
  { report, claim, and, date }: Values,
  asked: TextLanguage | null,
  catalogue: CommandCatalogue,
): Promise<Asked> {
  const dates = datesOf(date, [report, and].filter((file) => file !== undefined).length);
  const first = await numbered(
    report,
    claim ?? '1',
    report === undefined ? undefined : dates.shift(),
    asked,
    catalogue,
  );
  if (!first.ok || and === undefined) return first;
  const second = await numbered(and, '1', dates.shift(), asked, catalogue);
  if (!second.ok) return second;
  return atMost([...first.claims, ...second.claims], first.language, catalogue);
}

/** The days of so many reports: "2022-09-08, 2022-09-12" of two, which need not be of the same. */
function datesOf(list: string | undefined, reports: number): string[] {
  if (list === undefined) return [];
  const comma = reports < 2 ? -1 : list.indexOf(',');
  return comma < 0 ? [list] : [list.slice(0, comma).trim(), list.slice(comma + 1).trim()];
}

/** "2", "1,3" or "all", counted from 1. */
async function numbered(
  report: string | undefined,
  numbers: string,
  date: string | undefined,
  asked: TextLanguage | null,
  catalogue: CommandCatalogue,
): Promise<Asked> {
  const { snapshot: text } = catalogue.cli;
  const name = report === undefined ? text.builtIn : reportName(report, catalogue);
  const read = report === undefined ? null : await reportClaims(report, { date }, catalogue);
  if (read && !read.ok) return read;
  const language = asked ?? read?.found.language ?? USUAL_LANGUAGE;
  const claims = read
    ? Array.from(read.claims, (one) => one.claim)
    : firstReport(await CATALOGUES[language]()).claims;
  if (claims.length === 0) return failure(catalogue.cli.check.none(name));
  if (numbers === 'all') return atMost(claims, language, catalogue);
  const listed = numbers.split(',').map((number) => number.trim());
  const found = listed.flatMap((number) =>
    /^\d{1,6}$/.test(number) ? (claims[Number(number) - 1] ?? []) : [],
  );
  return found.length === listed.length
    ? atMost(found, language, catalogue)
    : failure(text.noSuchClaim(name, numbers, claims.length));
}

function atMost(
  claims: readonly Claim[],
  language: TextLanguage,
  { cli }: CommandCatalogue,
): Asked {
  return claims.length <= MOST_CLAIMS
    ? { ok: true, claims, language }
    : failure(cli.snapshot.tooManyClaims(claims.length, MOST_CLAIMS));
}
