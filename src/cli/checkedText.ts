import { countedChecks, describeCheck } from '../claims/check.ts';
import { placeName } from '../claims/describe.ts';
import type { ReadText } from '../claims/reading/readText.ts';
import { inQuotationMarks } from '../claims/words/quoted.ts';
import { unreadLanguage } from '../claims/words/unreadLanguage.ts';
import { informationLines } from '../claims/words/informationLines.ts';
import { formatNumber } from '../measure/format.ts';
import { describeReading } from '../files/describeFile.ts';
import type { ReportText } from '../files/readReportFile.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { CheckedClaim } from './checkedClaim.ts';
import { alignTable } from './table.ts';

const INDENT = '  ';

/** The claims with their checks for people: each quoted with its line, its checks below it. */
export function* checkedLines(
  checked: Iterable<CheckedClaim>,
  report: ReportText,
  found: ReadText,
  name: string,
  catalogue: CommandCatalogue,
): Generator<string, void> {
  const lineOf = lineCounter(report.text);
  for (const sentence of describeReading(report, catalogue)) yield* [sentence, ''];
  let isFirst = true;
  for (const claim of checked) {
    if (!isFirst) yield '';
    isFirst = false;
    yield* claimLines(claim, report, lineOf, catalogue);
  }
  if (isFirst) {
    yield found.language === null
      ? unreadLanguage(found.looksLike, catalogue)
      : catalogue.cli.check.none(name);
  }
}

function claimLines(
  checked: CheckedClaim,
  { kind }: ReportText,
  lineOf: (offset: number) => number,
  catalogue: CommandCatalogue,
): string[] {
  const { check: text } = catalogue.cli;
  const { read, claim, checks, information } = checked;
  const line = formatNumber(lineOf(read.start), { locale: catalogue.locale });
  const quote = read.quote.replace(/\s+/g, ' ');
  const heading = kind === 'html' ? text.articleClaim(line, quote) : text.claim(line, quote);
  const said = [
    claim.who && text.said(claim.who),
    claim.statedOn && text.on(claim.statedOn),
    claim.saidWhen === undefined ? null : inQuotationMarks(claim.saidWhen, catalogue),
    claim.period && text.period(claim.period.from, claim.period.to),
  ].filter((part) => part !== null);
  const { kinds, verdicts, information: worked, nothingToCheck } = catalogue.claims;
  const rows = [
    ...countedChecks(checks).flatMap((check) => {
      const { title, sum, note } = describeCheck(check, catalogue);
      return [
        [kinds[check.kind], verdicts[check.verdict], title],
        ...[sum, note ?? ''].filter((words) => words !== '').map((words) => ['', '', words]),
      ];
    }),
    ...informationLines(information, catalogue).map(({ title }) => [worked.label, '', title]),
  ];
  if (rows.length === 0) rows.push([nothingToCheck]);
  const notes = openQuestions(checked, catalogue);
  const lines = [
    ...(said.length === 0 ? [] : [text.facts(said)]),
    ...alignTable(rows, ['left', 'left', 'left']),
    ...notes,
  ];
  return [heading, ...lines.filter((words) => words !== '').map((words) => INDENT + words)];
}

/** What the text leaves open and a person has to decide, if no check has said so. */
function openQuestions({ read, checks }: CheckedClaim, catalogue: CommandCatalogue): string[] {
  const { check: text } = catalogue.cli;
  const [comparison] = read.comparisons;
  const { locale } = catalogue;
  const said = countedChecks(checks).flatMap(({ placeIds, otherReadings }) =>
    otherReadings.length === 0 ? [] : [...placeIds, ...otherReadings.flat()],
  );
  const names = [...read.places, ...read.comparisons.flatMap(({ places }) => places)];
  return [
    ...(comparison?.ambiguous
      ? [
          text.ambiguous(
            formatNumber(comparison.multiple, { locale }),
            formatNumber(comparison.multiple + 1, { locale }),
          ),
        ]
      : []),
    ...new Set(
      names
        .filter(({ candidates }) => candidates.length > 1 && !said.includes(candidates[0]))
        .map(({ candidates: [first, ...others] }) =>
          text.openPlace(
            placeName(first, catalogue),
            others.map((id) => placeName(id, catalogue)),
          ),
        ),
    ),
  ];
}

/** Lines from 1 of offsets that do not decrease, in one pass through the text. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) {
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
    }
    return line;
  };
}
