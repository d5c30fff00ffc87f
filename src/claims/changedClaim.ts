import type { Hedge } from '../measure/hedges.ts';
import type { Claim, ClaimNumbers, Stated, StatedComparison } from './claim.ts';
import type { FindWritten } from './writtenQuantity.ts';

/** Of a claim whose words are nobody's. */
export const NOTHING_WRITTEN: FindWritten = () => null;

/**
 * The claim as a person has corrected it. While all its numbers are the report's it stays the
 * report's: a number is, too, if the report's own words have it and were misread. With any other
 * number it is the reader's, who has no speaker, no date, no source and no quotation of the report's.
 *
 * @param corrected the reported claim with corrections, the speaker still beside its numbers
 * @param findWritten reads the report's words; its tables are large, and not every page has any
 */
export function correctedClaim(
  asReported: Claim,
  corrected: Claim,
  findWritten: FindWritten,
): Claim {
  const numbers = reportedNumbers(asReported, corrected, findWritten);
  if (!numbers) return readersClaim(asReported, corrected);
  const claim = { ...corrected, ...numbers };
  return isSame(claim, asReported) ? asReported : claim;
}

/** The numbers alone. */
export function numbersOf({ area, alsoStated, comparisons }: Claim): ClaimNumbers {
  return { area, alsoStated, comparisons };
}

/** Whether two figures state the same, however they are written. */
export function isSameFigure(a: Stated, b: Stated): boolean {
  return (
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.unit === b.unit &&
    a.hedge === b.hedge
  );
}

/** Whether two comparisons state the same, of whichever place an open name is taken for. */
export function isSameComparison(reported: StatedComparison, other: StatedComparison): boolean {
  return (
    reported.kind === other.kind &&
    reported.multiple === other.multiple &&
    reported.low === other.low &&
    reported.high === other.high &&
    reported.hedge === other.hedge &&
    reported.placeIds.length === other.placeIds.length &&
    reported.placeIds.every((id, i) =>
      [id, ...(reported.mayBe?.[i] ?? [])].includes(other.placeIds[i]),
    )
  );
}

/** The corrected numbers as the report has them, quotes and all; null if one is not the report's. */
function reportedNumbers(
  asReported: Claim,
  corrected: Claim,
  findWritten: FindWritten,
): ClaimNumbers | null {
  const { quote } = asReported;
  const find = (area: Stated, hedges: readonly (Hedge | null)[]) =>
    quote === undefined ? null : findWritten(area, hedges, quote);
  const area = corrected.area && reportedArea(corrected.area, [asReported.area], find);
  const alsoStated = corrected.alsoStated.map((also) =>
    reportedArea(also, asReported.alsoStated, find),
  );
  const comparisons = corrected.comparisons.map((comparison) =>
    reportedComparison(comparison, asReported.comparisons),
  );
  // What is left out is no other number, but for the area: a comparison alone claims another one.
  if (!area && (corrected.area ?? asReported.area)) return null;
  return areAll(alsoStated) && areAll(comparisons) ? { area, alsoStated, comparisons } : null;
}

function areAll<T>(found: readonly (T | null)[]): found is readonly T[] {
  return !found.includes(null);
}

function reportedArea(
  area: Stated,
  reported: readonly (Stated | null)[],
  find: (area: Stated, hedges: readonly (Hedge | null)[]) => Stated | null,
): Stated | null {
  const known = reported.find((one) => one && isSameFigure(one, area));
  if (known) return known;
  const hedges = reported.flatMap((one) => (one ? [one.hedge] : []));
  return find(area, hedges);
}

function reportedComparison(
  comparison: StatedComparison,
  reported: readonly StatedComparison[],
): StatedComparison | null {
  const known = reported.find((one) => isSameComparison(one, comparison));
  if (!known) return null;
  const { placeIds, mayBe } = comparison;
  if (isSame({ placeIds, mayBe }, { placeIds: known.placeIds, mayBe: known.mayBe })) return known;
  return { ...known, placeIds, mayBe };
}

function readersClaim(asReported: Claim, corrected: Claim): Claim {
  const { area, alsoStated, comparisons } = corrected;
  return {
    ...corrected,
    statement: '',
    quote: undefined,
    sentence: undefined,
    area: area && inNoWords(area),
    alsoStated: alsoStated.map(inNoWords),
    comparisons: comparisons.map(inNoWords),
    changedFrom: numbersOf(asReported),
    who: null,
    whoKind: null,
    statedOn: null,
    saidWhen: undefined,
    reportedOn: undefined,
    period: null,
    citations: [],
  };
}

/** Without anything of the report's words. */
function inNoWords<S extends Stated | StatedComparison>(stated: S): S {
  return { ...stated, written: undefined, slight: undefined, quote: undefined };
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
