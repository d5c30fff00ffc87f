import type { CheckedClaim } from '../../../src/cli/checkedClaim.ts';
import { checkedClaim } from '../../../src/cli/checkedClaim.ts';
import { checkedJson } from '../../../src/cli/checkedJson.ts';
import { checkedLines } from '../../../src/cli/checkedText.ts';
import { claimsOf } from '../../../src/cli/reportClaims.ts';
import type { Check } from '../../../src/claims/checks/model.ts';
import { describeCheck } from '../../../src/claims/check.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { informationOn } from '../../../src/claims/information.ts';
import { claimReviews, jsonLdText } from '../../../src/claims/publish/claimReview.ts';
import { claimsCsv } from '../../../src/claims/publish/csv.ts';
import { claimsMarkdown } from '../../../src/claims/publish/markdown.ts';
import type { Span } from '../../../src/claims/reading/readClaim.ts';
import { type ReadText, readText } from '../../../src/claims/reading/readText.ts';
import { claimLine } from '../../../src/claims/words/headline.ts';
import { informationLines } from '../../../src/claims/words/informationLines.ts';
import type { ReportText } from '../../../src/files/readReportFile.ts';
import { LANGUAGES, lostIn, notFinite } from './words.ts';

const VERDICTS = ['holds', 'rounded', 'fails', 'unknown'];

/** What is wrong with what a text was read as, from offsets to the files that are published. */
export function readingFaults(text: string, date: string | null): string[] {
  const found = readText(text, date === null ? {} : { reportDate: date });
  const claims = [...claimsOf(found, null)];
  const checked = claims.map((claim) => checkedClaim(claim));
  return [
    ...claims.flatMap(({ read }) => offsetFaults(text, read, read.quote)),
    ...claims.flatMap(({ read: { area, alsoStated, comparisons } }) =>
      [...(area ? [area] : []), ...alsoStated, ...comparisons].flatMap((part) =>
        offsetFaults(text, part, null),
      ),
    ),
    ...claims.flatMap(({ claim }) => numberFaults(claim)),
    ...checked.flatMap(({ claim, checks }) => checkFaults(claim, checks, text)),
    ...publishedFaults(checked, text, found),
  ];
}

/** An area or comparison whose numbers are not what a report can state. */
export function numberFaults({ area, alsoStated, comparisons }: Claim): string[] {
  return [
    ...[...(area ? [area] : []), ...alsoStated].flatMap(({ value, low, high }) =>
      inOrder('area', value, low, high),
    ),
    ...comparisons.flatMap(({ multiple, low, high }) => inOrder('multiple', multiple, low, high)),
  ];
}

function inOrder(what: string, value: number, low = value, high = value): string[] {
  if (![value, low, high].every(Number.isFinite)) return [`${what} not finite: ${value}`];
  if (!(value > 0)) return [`${what} not above zero: ${value}`];
  return low <= value && value <= high ? [] : [`${what} out of its range: ${low} ${value} ${high}`];
}

/** Verdicts, their numbers and their sentences, in every language. */
export function checkFaults(claim: Claim, checks: readonly Check[], given: string): string[] {
  const information = informationOn(claim);
  return [
    ...checks.flatMap(({ verdict, stated, found }) => [
      ...(VERDICTS.includes(verdict) ? [] : [`no verdict: ${verdict}`]),
      ...[stated, found].flatMap((quantity) =>
        quantity
          ? inOrder('checked', quantity.range.value, quantity.range.low, quantity.range.high)
          : [],
      ),
    ]),
    ...LANGUAGES.flatMap((catalogue) =>
      [
        claimLine(claim, catalogue),
        ...checks.flatMap((check) => Object.values(describeCheck(check, catalogue))),
        ...informationLines(information, catalogue).flatMap((line) => Object.values(line)),
      ].flatMap((words) => (typeof words === 'string' ? lostIn(words, given) : [])),
    ),
  ];
}

function offsetFaults(text: string, { start, end }: Span, quote: string | null): string[] {
  if (!(0 <= start && start < end && end <= text.length)) return [`no stretch: ${start}–${end}`];
  return quote === null || text.slice(start, end) === quote ? [] : [`other words: "${quote}"`];
}

const DETAILS = {
  organisation: { name: 'A paper', url: 'https://example.org/', logoUrl: null },
  url: 'https://example.org/check',
  publishedOn: '2022-09-14',
  language: 'en',
};

function publishedFaults(
  checked: readonly CheckedClaim[],
  text: string,
  found: ReadText,
): string[] {
  const claims = checked.map(({ read, ...rest }) => ({
    ...rest,
    span: { start: read.start, end: read.end },
    speaker: null,
    rating: null,
  }));
  const encoding = { name: 'utf-8', how: 'valid' } as const;
  const report = { kind: 'text', text, encoding } as ReportText;
  return LANGUAGES.flatMap((catalogue) => {
    const json = checkedJson(checked, report, found, catalogue);
    const told = [...checkedLines(checked, report, found, 'report.txt', catalogue)].join('\n');
    const page = claimsMarkdown(
      claims,
      { title: 'Claims', organisation: '', publishedOn: null },
      catalogue,
    );
    const reviews = claimReviews(claims, DETAILS, catalogue);
    const linked = reviews.ok ? jsonLdText(reviews.jsonLd) : '';
    return [
      ...notFinite(json, 'json'),
      ...[told, page, claimsCsv(claims, catalogue)].flatMap((words) => lostIn(words, text)),
      ...(/<\/?script|<!--/i.test(linked) ? ['script in JSON-LD: '] : []),
      ...(reviews.ok ? notFinite(JSON.parse(linked), 'ClaimReview') : ['no ClaimReview: ']),
    ];
  });
}
