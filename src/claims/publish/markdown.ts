import type { Catalogue } from '../../text/catalogue.ts';
import { formatArea } from '../../measure/format.ts';
import type { Check } from '../checks/model.ts';
import type { Verdict } from '../claim.ts';
import { countedChecks, describeCheck } from '../check.ts';
import { changeNote } from '../words/changeNote.ts';
import { claimLine } from '../words/headline.ts';
import { informationLines } from '../words/informationLines.ts';
import { escapeMarkdown, markdownLink } from './escapeMarkdown.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { type UsedSource, usedSources } from './sources.ts';
import { isWebAddress } from './webAddress.ts';

/** What stands at the head of a fact-check page. */
export interface PageDetails {
  readonly title: string;
  /** Who publishes it; empty if nobody is named. */
  readonly organisation: string;
  /** ISO date; null if not known. */
  readonly publishedOn: string | null;
}

/**
 * A fact-check page in Markdown: each claim, quoted if the words are the report's, with a table of its
 * checks and the sources of its figures, and the method at the end.
 */
export function claimsMarkdown(
  claims: Iterable<PublishedClaim>,
  details: PageDetails,
  catalogue: Catalogue,
): string {
  return [...markdownPieces(claims, details, catalogue)].join('');
}

/** The same in pieces, a claim each. */
export function* markdownPieces(
  claims: Iterable<PublishedClaim>,
  { title, organisation, publishedOn }: PageDetails,
  catalogue: Catalogue,
): Generator<string, void> {
  const { publish: text } = catalogue;
  const joined = (blocks: readonly string[]) => blocks.filter((block) => block !== '').join('\n\n');
  const byline = [organisation, publishedOn ?? ''].filter((part) => part.trim() !== '');
  yield joined([`# ${escapeMarkdown(title)}`, byline.map(escapeMarkdown).join(', ')]);
  const given: GivenVerdicts = new Map();
  let number = 0;
  for (const claim of claims) {
    for (const { kind, verdict } of countedChecks(claim.checks)) {
      given.set(`${kind} ${verdict}`, [kind, verdict]);
    }
    yield `\n\n${joined(claimBlocks(claim, ++number, catalogue))}`;
  }
  const method = [`## ${text.method.title}`, ...text.method.paragraphs];
  yield `\n\n${joined([...method, methodTable(given, catalogue)])}\n`;
}

/** Kinds of checks with the verdicts that came of them. */
type GivenVerdicts = Map<string, readonly [Check['kind'], Verdict]>;

function claimBlocks(published: PublishedClaim, number: number, catalogue: Catalogue): string[] {
  const { publish: text } = catalogue;
  const { claim, information, rating } = published;
  const checks = countedChecks(published.checks);
  const sources = usedSources(published, catalogue);
  return [
    `## ${text.claimTitle(String(number))}`,
    claim.quote === undefined
      ? escapeMarkdown(claim.statement || claimLine(claim, catalogue))
      : `> ${escapeMarkdown(claim.quote)}`,
    escapeMarkdown(changeNote(claim, catalogue) ?? '') || attribution(published, catalogue),
    rating ? text.rating(escapeMarkdown(rating.name)) : '',
    checks.length === 0 ? text.noChecks : checksTable(checks, catalogue),
    ...informationLines(information, catalogue).map(({ title }) =>
      text.checkLine(catalogue.claims.information.label, [escapeMarkdown(title)]),
    ),
    ...(sources.length === 0 ? [] : [`### ${text.sourcesTitle}`, sourceList(sources, catalogue)]),
  ];
}

/** "Said by …, on …, reported in …"; empty if the claim says none of it. */
function attribution({ claim }: PublishedClaim, { publish }: Catalogue): string {
  const reports = claim.citations.map(({ outlet, title, url }) => {
    const words = [outlet, title ?? ''].filter((part) => part !== '').join(', ');
    return markdownLink(words || (url ?? ''), url !== null && isWebAddress(url) ? url : null);
  });
  const parts = [
    claim.who === null ? '' : publish.saidBy(escapeMarkdown(claim.who)),
    claim.statedOn === null ? '' : publish.saidOn(escapeMarkdown(claim.statedOn)),
    reports.length === 0 ? '' : publish.reportedIn(reports),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : publish.attribution(parts);
}

function checksTable(checks: readonly Check[], catalogue: Catalogue): string {
  const { publish: text, claims } = catalogue;
  const rows = checks.map((check) => {
    const { title, sum, note } = describeCheck(check, catalogue);
    const sums = [sum, note ?? ''].filter((words) => words !== '').map(escapeMarkdown);
    return [
      claims.kinds[check.kind],
      `**${claims.verdicts[check.verdict]}**`,
      escapeMarkdown(title),
      sums.join('<br>'),
    ];
  });
  const { check, verdict, finding, sum } = text.table;
  return table([check, verdict, finding, sum], rows);
}

function sourceList(sources: readonly UsedSource[], catalogue: Catalogue): string {
  return sources
    .map(({ place, km2, what, source, url }) =>
      catalogue.publish.source(
        escapeMarkdown(place),
        formatArea(km2, 'km2', catalogue),
        escapeMarkdown(what),
        markdownLink(source, url !== null && isWebAddress(url) ? url : null),
      ),
    )
    .map((line) => `- ${line}`)
    .join('\n');
}

/** The rule behind each verdict that the page gives. */
function methodTable(given: GivenVerdicts, catalogue: Catalogue): string {
  const { rules, kinds, verdicts } = catalogue.claims;
  const rows = [...given.values()].map(([kind, verdict]) => [
    kinds[kind],
    verdicts[verdict],
    escapeMarkdown(rules[kind][verdict]),
  ]);
  const { check, verdict, rule } = catalogue.publish.table;
  return rows.length === 0 ? '' : table([check, verdict, rule], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
