import type { Catalogue } from '../../text/catalogue.ts';
import { statedAreaRangeKm2 } from '../../measure/hedges.ts';
import { convertArea } from '../../measure/units.ts';
import type { Check, Quantity } from '../checks/model.ts';
import { mainComparison } from '../claim.ts';
import { describeCheck } from '../check.ts';
import { placeName } from '../describe.ts';
import { describeArea } from '../describeClaim.ts';
import { reportSays } from '../words/changeNote.ts';
import { type Cell, csvLine } from './csvLine.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { usedSources } from './sources.ts';

type Column = keyof Catalogue['publish']['columns'];

/** One line of the table: a claim with one of its checks, or with none if it has none. */
interface Line {
  readonly number: number;
  readonly published: PublishedClaim;
  readonly check: Check | null;
}

const CELLS: Readonly<Record<Column, (line: Line, catalogue: Catalogue) => Cell>> = {
  claim: ({ number }) => number,
  quote: ({ published }) => published.claim.quote ?? null,
  start: ({ published }) => quoteSpan(published)?.start ?? null,
  end: ({ published }) => quoteSpan(published)?.end ?? null,
  who: ({ published }) => published.claim.who,
  statedOn: ({ published }) => published.claim.statedOn,
  from: ({ published }) => published.claim.period?.from ?? null,
  to: ({ published }) => published.claim.period?.to ?? null,
  value: ({ published }) => published.claim.area?.value ?? null,
  unit: ({ published }) => published.claim.area?.unit ?? null,
  hedge: ({ published }) => published.claim.area?.hedge ?? null,
  km2: ({ published: { claim } }) =>
    claim.area && convertArea(claim.area.value, claim.area.unit, 'km2'),
  lowKm2: ({ published: { claim } }) => claim.area && statedAreaRangeKm2(claim.area).low,
  highKm2: ({ published: { claim } }) => claim.area && statedAreaRangeKm2(claim.area).high,
  alsoStated: ({ published }, catalogue) =>
    published.claim.alsoStated
      .map((area) => (area.quote === undefined ? describeArea(area, catalogue) : area.quote))
      .join('; '),
  comparedWith: ({ published }) => mainComparison(published.claim)?.placeIds.join('+') ?? null,
  multiple: ({ published }) => mainComparison(published.claim)?.multiple ?? null,
  multipleHedge: ({ published }) => mainComparison(published.claim)?.hedge ?? null,
  places: ({ published }) => published.claim.places.map(({ placeId }) => placeId).join('; '),
  check: ({ check }) => check?.kind ?? null,
  place: ({ check }, catalogue) =>
    check && check.placeIds.length > 0
      ? check.placeIds.map((id) => placeName(id, catalogue)).join('; ')
      : null,
  verdict: ({ check }) => check?.verdict ?? null,
  statedLow: ({ check }) => check?.stated?.range.low ?? null,
  statedHigh: ({ check }) => check?.stated?.range.high ?? null,
  foundLow: ({ check }) => check?.found?.range.low ?? null,
  foundHigh: ({ check }) => check?.found?.range.high ?? null,
  checkUnit: ({ check }) => unitOf(check?.stated ?? check?.found ?? null),
  finding: ({ check }, catalogue) => check && describeCheck(check, catalogue).title,
  sum: ({ check }, catalogue) => check && describeCheck(check, catalogue).sum,
  note: ({ check }, catalogue) => check && describeCheck(check, catalogue).note,
  sources: ({ check }, catalogue) =>
    check &&
    usedSources({ checks: [check] }, catalogue)
      .map(({ source, url }) => (url === null ? source : `${source} ${url}`))
      .join('; '),
  changed: ({ published }) => (published.claim.changedFrom ? 'yes' : null),
  reportSays: ({ published }, catalogue) => reportSays(published.claim, catalogue),
};

/**
 * Claims and checks as a table after RFC 4180, one line for each check, numbers with all their
 * digits.
 */
export function claimsCsv(claims: Iterable<PublishedClaim>, catalogue: Catalogue): string {
  return [...csvPieces(claims, catalogue)].join('');
}

/** The same in pieces, a claim each. */
export function* csvPieces(
  claims: Iterable<PublishedClaim>,
  catalogue: Catalogue,
): Generator<string, void> {
  const columns = Object.keys(CELLS) as Column[];
  yield csvLine(columns.map((column) => catalogue.publish.columns[column]));
  let number = 0;
  for (const published of claims) {
    const lines = linesOf(published, ++number);
    yield lines
      .map((line) => csvLine(columns.map((name) => CELLS[name](line, catalogue))))
      .join('');
  }
}

function linesOf(published: PublishedClaim, number: number): Line[] {
  const checks = published.checks.length === 0 ? [null] : published.checks;
  return checks.map((check) => ({ number, published, check }));
}

/** Where the quote stands, of a claim that has one. */
function quoteSpan({ claim, span }: PublishedClaim): PublishedClaim['span'] {
  return claim.quote === undefined ? null : span;
}

function unitOf(quantity: Quantity | null): string | null {
  return quantity?.unit ?? null;
}
