import { convertArea } from '../../measure/units.ts';
import { areaRangeKm2 } from '../../places/areas.ts';
import { isAbout } from './aboutPlace.ts';
import { type FoundComparison, readComparison } from './comparison.ts';
import type { Grammar } from './grammar/grammar.ts';
import {
  endsInAnd,
  isOneClause,
  isRelativeCopula,
  isSaidOfPlace,
  isRateBehind,
  joinsArea,
  joinsComparison,
  joinsFigure,
  joinsNextComparison,
} from './joins.ts';
import { isFormer, mostApart } from './setApart.ts';
import { type FoundArea, readQuantity } from './quantity.ts';
import { placesIn } from './placesIn.ts';
import type { ReadArea, ReadComparison, Span } from './readClaim.ts';
import type { Token } from './tokens.ts';

/** So near a second figure in the same unit is that of the yardstick. */
const SECOND = 1.35;
/** So near behind a place stands its own area: "Monaco (2 sq km)", "Monaco, at 2 sq km". */
const MOST_TO_YARDSTICK = 3;
const POSSESSIVES = new Set(["'s", "'", '’']);
const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);

/** One statement about one area: its figures and its comparisons, by their tokens. */
export interface Statement {
  areas: ReadArea[];
  comparisons: readonly ReadComparison[];
  /** The first token, and the one behind the last. */
  from: number;
  next: number;
  /** The tokens of the figures, if there are any. */
  figures: { from: number; next: number } | null;
  /** Whether it is what the area was before: "up from 10,100 sq km". */
  readonly isBefore: boolean;
  /** The comparison whose place's own area it is: "the size of Wales (20,779 sq km)". */
  readonly ownOf: ReadComparison | null;
  /** What the next sentence says of it: "That is twice the size of Wales." */
  tail: Span | null;
}

/** The statements of a sentence, in order; `before` is the sentence before in its paragraph. */
export function readStatements(
  tokens: readonly Token[],
  grammar: Grammar,
  before: readonly Token[] = [],
): Statement[] {
  const statements: Statement[] = [];
  for (const found of findAll(tokens, grammar, before)) {
    const last = statements.at(-1);
    const isFurther = statements.at(-2)?.comparisons.some(({ kind }) => kind === 'share') ?? false;
    if (last && attach(last, found, tokens, isFurther, grammar)) continue;
    statements.push({
      areas: found.kind === 'area' ? [found.area] : [],
      comparisons: found.kind === 'comparison' ? found.comparisons : [],
      from: found.from,
      next: found.next,
      figures: found.kind === 'area' ? { from: found.from, next: found.next } : null,
      isBefore: grammar.ranges.from.has(tokens[found.from - 1]?.norm ?? ''),
      ownOf: last ? ownArea(last, found, tokens, grammar) : null,
      tail: null,
    });
  }
  return statements;
}

/** Quantities and comparisons from left to right; each token is passed once. */
function findAll(
  tokens: readonly Token[],
  grammar: Grammar,
  before: readonly Token[],
): (FoundArea | FoundComparison)[] {
  const found: (FoundArea | FoundComparison)[] = [];
  for (let i = 0; i < tokens.length;) {
    const quantity = readQuantity(tokens, i, tokens.length, grammar);
    if (quantity.kind === 'area') {
      found.push(quantity);
      i = quantity.next;
      continue;
    }
    const comparison = readComparison(tokens, i, tokens.length, grammar, before);
    if (comparison?.kind === 'comparison') found.push(comparison);
    i = comparison?.next ?? quantity.next;
  }
  return found;
}

/** Takes what was found into the statement before it, if the two are one. */
function attach(
  statement: Statement,
  found: FoundArea | FoundComparison,
  tokens: readonly Token[],
  isFurther: boolean,
  grammar: Grammar,
): boolean {
  const between = tokens.slice(statement.next, found.from);
  if (found.kind === 'comparison') {
    const last = statement.comparisons.at(-1);
    const isOfShare = statement.areas.length === 0 && last?.kind === 'share';
    const joins = last && !isOfShare ? joinsNextComparison : joinsComparison;
    const [area] = statement.areas;
    const [comparison] = found.comparisons;
    const isSame = area !== undefined && isLike(comparison, area, SAME);
    if (comparison.kind === 'share' && endsInAnd(between, grammar) && !isSame) return false;
    if (area && isOfYardstick(comparison, area, tokens.slice(0, found.from), grammar)) return false;
    if (statement.isBefore && between.some(({ norm }) => grammar.ranges.to.has(norm))) return false;
    const most = area ? mostApart(between, grammar) : null;
    if (area && most !== null && !isAgreed(comparison, area, most)) return false;
    const isOne = area && !last && isLike(comparison, area) && isOneClause(between, grammar);
    if (!joins(between, grammar) && !isOne) return false;
    const rate = isRateBehind(tokens, found.next, grammar);
    if (rate && area && between.length > 0 && !isLike(comparison, area)) return false;
    const hedge = found.isBare && isAlternative(between, grammar) ? (last?.hedge ?? null) : null;
    const further = found.comparisons.map((one) =>
      hedge === 'about' ? { ...one, hedge: one.hedge ?? hedge } : one,
    );
    statement.comparisons = [...statement.comparisons, ...further];
  } else {
    const last = statement.areas.at(-1);
    const comparison = statement.comparisons.at(-1) ?? null;
    const joins = last
      ? !statement.areas.some(({ unit }) => unit === found.area.unit) &&
        joinsArea(between, isClose(last, found.area), grammar)
      : !(between.length === 0 && POSSESSIVES.has(tokens[found.from - 1].norm)) &&
        !(between.length <= MOST_TO_YARDSTICK && isYardstick(comparison, found.area)) &&
        !isSaidOfPlace(between, grammar) &&
        !(
          between.length === 1 &&
          grammar.roles.at.has(between[0].norm) &&
          isOwnFigure(comparison, found.area)
        ) &&
        !(isRelativeCopula(between, grammar) && isOwnFigure(comparison, found.area)) &&
        (joinsFigure(between, isLike(comparison, found.area), grammar) ||
          (isLike(comparison, found.area) &&
            isOneClause(between, grammar) &&
            !isPartOfIt(between, tokens[found.next], grammar)));
    if (!joins) return false;
    const { notTheSame } = grammar.quantity;
    if (last && notTheSame.match(tokens, found.next, tokens.length)) return false;
    if (!last && !isOneWith(statement, found.area, between, tokens, isFurther, grammar))
      return false;
    statement.areas.push(found.area);
    const from = statement.figures?.from ?? found.from;
    statement.figures = { from, next: behindBracket(tokens, from, found.next) };
  }
  statement.next = behindBracket(tokens, statement.from, found.next);
  if (found.kind === 'area') hedgeBehind(statement, tokens, grammar);
  return true;
}

/** Whether nothing sets a figure apart from the comparisons before it. */
function isOneWith(
  { comparisons, from }: Statement,
  area: ReadArea,
  between: readonly Token[],
  tokens: readonly Token[],
  isFurther: boolean,
  grammar: Grammar,
): boolean {
  if (isFormer(tokens, from, between, grammar)) return false;
  const most = mostApart(between, grammar);
  const isApart = most !== null && !comparisons.every((one) => isAgreed(one, area, most));
  // "99% of Luhansk, 75% of Donetsk, a total of 88,000 sq km"
  const isListed = isFurther || comparisons.length > 1;
  const isShare = comparisons.some(({ kind }) => kind === 'share');
  return !isApart && !(isShare && isListed && !comparisons.every((one) => isLike(one, area)));
}

/** A figure that is about what the comparison says, or larger where it says "at least". */
function isAgreed(comparison: ReadComparison, area: ReadArea, most: number): boolean {
  const isMore = comparison.hedge === 'at least' && (ratioOf(comparison, area) ?? 0) > 1;
  return isMore || isLike(comparison, area, most);
}

/** "Finland covers 338,145 sq km, and a quarter of Finland is": the area is all of the place. */
export function isOfYardstick(
  { places, multiple }: ReadComparison,
  area: ReadArea,
  before: readonly Token[],
  grammar: Grammar,
): boolean {
  const [{ candidates }] = places;
  const isFar = Math.abs(Math.log(multiple)) > 2 * Math.log(ITS_OWN);
  if (!isFar || places.length > 1 || !isAbout({ candidates }, area, ITS_OWN)) return false;
  return placesIn(before, grammar).some((one) => one.candidates[0] === candidates[0]);
}

/** So near a share behind "and" is one of the same area. */
const SAME = 1.25;

/** So near the own area of a place is stated. */
const ITS_OWN = 1.15;

/** "about the size of Delaware, or four Londons": the hedge is said of both. */
function isAlternative(between: readonly Token[], { comparison }: Grammar): boolean {
  const words = between.filter(({ kind }) => kind === 'word');
  return words.length === 1 && comparison.or.has(words[0].norm);
}

/** "The park, an area the size of Luxembourg, has 2,100 sq km of forest": a part of it. */
function isPartOfIt(between: readonly Token[], behind: Token | undefined, grammar: Grammar) {
  const { roles } = grammar;
  return between.some(({ norm }) => roles.has.has(norm)) && roles.of.has(behind?.norm ?? '');
}

/** "1,045 acres (423 hectares) or so" hedges the first figure. */
function hedgeBehind(statement: Statement, tokens: readonly Token[], grammar: Grammar): void {
  const { trailingHedges } = grammar.quantity;
  const trailing = trailingHedges.match(tokens, statement.next, tokens.length);
  const [first, ...others] = statement.areas;
  if (!trailing || first.hedge !== null) return;
  statement.areas = [{ ...first, hedge: trailing.meaning }, ...others];
  statement.next = trailing.next;
}

/** Two figures that may be the same area, roughly. */
function isClose(first: ReadArea, second: ReadArea): boolean {
  const ratio = convertArea(first.value, first.unit, second.unit) / second.value;
  return ratio > 0.6 && ratio < 1.6;
}

/** The area of the places together by their first figures, km²; null if one is not known. */
function placesKm2({ places }: ReadComparison): number | null {
  const areas = places.map(
    ({ candidates }) => areaRangeKm2(null, candidates[0] ?? '')?.value ?? NaN,
  );
  const sum = areas.reduce((a, b) => a + b, 0);
  return Number.isNaN(sum) ? null : sum;
}

/** The figure over what the comparison says; null if the place's area is not known. */
function ratioOf(comparison: ReadComparison | null, area: ReadArea): number | null {
  const km2 = comparison && placesKm2(comparison);
  if (!comparison || km2 === null) return null;
  return convertArea(area.value, area.unit, 'km2') / (km2 * comparison.multiple);
}

/** A figure that may be what the comparison says, roughly, of one of the places of that name. */
export function isLike(comparison: ReadComparison | null, area: ReadArea, times = 2.5): boolean {
  if (comparison?.places.length !== 1) return isNear(ratioOf(comparison, area), times);
  const [{ text, candidates }] = comparison.places;
  return candidates.some((id) =>
    isNear(ratioOf({ ...comparison, places: [{ text, candidates: [id] }] }, area), times),
  );
}

function isNear(ratio: number | null, times: number): boolean {
  return ratio !== null && ratio > 1 / times && ratio < times;
}

/** "twice the size of Monaco (2 sq km)": the figure is that of the place. */
function isYardstick(comparison: ReadComparison | null, area: ReadArea): boolean {
  const ratio = ratioOf(comparison, area);
  if (!comparison || ratio === null) return false;
  const toPlace = Math.abs(Math.log(ratio * comparison.multiple));
  return toPlace < 0.2 && Math.abs(Math.log(comparison.multiple)) > 2 * toPlace;
}

/** A figure that is that of the place, whatever the multiple. */
function isOwnFigure(comparison: ReadComparison | null, area: ReadArea): boolean {
  return comparison?.places.length === 1 && isAbout(comparison.places[0], area, 1.03);
}

/** The comparison of `last` whose place's area is stated right behind it. */
function ownArea(
  last: Statement,
  found: FoundArea | FoundComparison,
  tokens: readonly Token[],
  grammar: Grammar,
): ReadComparison | null {
  const comparison = last.comparisons.at(-1) ?? null;
  const between = tokens.slice(last.next, found.from);
  if (found.kind !== 'area' || comparison?.end !== tokens[last.next - 1].end) return null;
  const isOwned = between.length === 0 && POSSESSIVES.has(tokens[last.next - 1].norm);
  if (isOwned || isSaidOfPlace(between, grammar)) return comparison;
  if (isRelativeCopula(between, grammar) && isOwnFigure(comparison, found.area)) return comparison;
  const isBehindIt =
    between.length === 1 &&
    (OPENING.has(between[0].norm) || grammar.quantity.of.has(between[0].norm));
  const isAt = between.length === 1 && grammar.roles.at.has(between[0].norm);
  if (isAt && isOwnFigure(comparison, found.area)) return comparison;
  // "exceeded the size of Mallorca (364,000 hectares)": of two in one unit the second is the place's.
  const isSecond =
    last.areas.some(({ unit }) => unit === found.area.unit) &&
    isAbout(comparison.places[0], found.area, SECOND);
  return isBehindIt && (isSecond || isYardstick(comparison, found.area)) ? comparison : null;
}

/** Past the bracket that closes one opened inside. */
function behindBracket(tokens: readonly Token[], from: number, next: number): number {
  let open = 0;
  for (let i = from; i < next; i++) {
    if (OPENING.has(tokens[i].norm)) open++;
    else if (CLOSING.has(tokens[i].norm)) open--;
  }
  const closing = tokens[next]?.norm === '.' ? next + 1 : next;
  return open > 0 && CLOSING.has(tokens[closing]?.norm) ? closing + 1 : next;
}
