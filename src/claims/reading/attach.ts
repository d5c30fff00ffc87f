import { convertArea } from '../../measure/units.ts';
import type { FoundComparison } from './comparison.ts';
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
import { isAgreed, isClose, isLike, isOfYardstick, isOwnFigure, isYardstick } from './likeness.ts';
import { isAbout } from './aboutPlace.ts';
import { pointsBack } from './pointsBack.ts';
import type { FoundArea } from './quantity.ts';
import type { ReadArea, ReadComparison } from './readClaim.ts';
import { isFormer, isThen, mostApart, namesOther } from './setApart.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';
import { isBehindUnit } from './wordsAround.ts';

/** So near a figure is another one in another unit. */
const CONVERTED = 1.02;
/** So near a figure is meant by a pronoun in the clause behind it. */
const POINTED = 1.6;
/** So near a second figure in the same unit is that of the yardstick. */
const SECOND = 1.35;
/** So near behind a place stands its own area: "Monaco (2 sq km)", "Monaco, at 2 sq km". */
const MOST_TO_YARDSTICK = 3;
/** So many places a decimal point may have slipped. */
const MOST_SLIP = 3;
const DASHES = new Set(['–', '—', '-']);
const POSSESSIVES = new Set(["'s", "'", '’']);
const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
/** Words of "600,000 people in" before a figure. */
const WORDS_BEFORE = 6;
/** So near a share behind "and" is one of the same area. */
const SAME = 1.25;

/** Takes what was found into the statement before it, if the two are one. */
export function attach(
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
    // "6% of Mykolaiv oblast, 3% of Kharkiv oblast" are two shares.
    const isOtherShare = isOfShare && comparison.kind === 'share' && !isAgain(between, grammar);
    if (isOtherShare) return false;
    if (comparison.kind === 'share' && endsInAnd(between, grammar) && !isSame) return false;
    // "With an area of 2,586 sq km, Luxembourg could fit into the scar four times"
    if (area && found.fits && isOwnFigure(comparison, area)) return false;
    if (area && isOfYardstick(comparison, area, tokens.slice(0, found.from), grammar)) return false;
    if (statement.isBefore && leadsOn(between, grammar)) return false;
    // "600,000 people in 13 sq km, making it larger than Glasgow"
    const lead = tokens.slice(Math.max(0, statement.from - WORDS_BEFORE), statement.from);
    const crowd = lead.findLastIndex(({ norm }) => grammar.comparison.crowds.has(norm));
    // "66 people control 2.4 million acres": of the land, not of them.
    const isCrowd =
      crowd >= 0 && !lead.slice(crowd + 1).some(({ norm }) => grammar.verbs.has(norm));
    const most = area ? (isCrowd ? SAME : mostApart(between, grammar)) : null;
    if (area && most !== null && !isAgreed(comparison, area, most)) return false;
    // Another thing or another time: the two have to say nearly the same.
    const mayBeOther =
      namesOther(between, grammar) || isThen(tokens, statement, found.from, grammar);
    if (area && mayBeOther && !isLike(comparison, area, SAME)) return false;
    // "…, while 1,133 sq mi is water; slightly smaller than Massachusetts"
    const isOneOfSeveral = isBehindUnit(statement.from, tokens, grammar, statement.from);
    const isApart = isOneOfSeveral && between.some(({ norm }) => norm === ';');
    if (area && !last && isApart && !isLike(comparison, area)) return false;
    // "making it larger than nine states and more than twice Delaware"
    const isSaidOfIt = between.some((_, i) => {
      const said = grammar.comparison.comparators.match(between, i, between.length)?.meaning;
      return said === 'larger' || said === 'smaller';
    });
    const isAlike = isSaidOfIt ? isAgreed : isLike;
    const isOne = area && !last && isAlike(comparison, area) && isOneClause(between, grammar);
    const isPointed = area && !last && isPointedTo(comparison, area, between, grammar);
    if (!joins(between, grammar) && !isOne && !isPointed) return false;
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
    if (isBracketedOwn(statement, between, found.area, tokens, grammar)) return false;
    const joins = last
      ? !statement.areas.some(({ unit }) => unit === found.area.unit) &&
        joinsArea(between, isClose(last, found.area) || isSlip(last, found.area, between), grammar)
      : !(between.length === 0 && POSSESSIVES.has(tokens[found.from - 1].norm)) &&
        !(between.length <= MOST_TO_YARDSTICK && isYardstick(comparison, found.area)) &&
        !isSaidOfPlace(between, grammar) &&
        !(
          between.length <= 2 &&
          grammar.roles.at.has(between.at(-1)?.norm ?? '') &&
          isOwnFigure(comparison, found.area)
        ) &&
        !(isRelativeCopula(between, grammar) && isOwnFigure(comparison, found.area)) &&
        (joinsFigure(between, isLike(comparison, found.area), grammar) ||
          (isLike(comparison, found.area) &&
            !isTakenFrom(found.from, tokens, grammar) &&
            isOneClause(between, grammar) &&
            !isPartOfIt(between, tokens[found.next], grammar)));
    // "exceeds Delaware by 300 sq km"
    const isDifference = grammar.ranges.by.has(tokens[found.from - 1]?.norm ?? '');
    if (!joins || (isDifference && comparison)) return false;
    // "1,000 sq km (land area 300 sq mi)", "12,000 acres (5,000 hectares in Oregon)"
    if (
      last &&
      isOfPart(between, tokens, found.next, grammar) &&
      !isClose(last, found.area, CONVERTED)
    )
      return false;
    const { notTheSame } = grammar.quantity;
    if (last && notTheSame.match(tokens, found.next, tokens.length)) return false;
    if (!last && isPartOf(tokens, found.next, grammar)) return false;
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

/**
 * "larger than Denver (about 155 square miles)", "96,000 acres, the size of Denver (155 square miles)":
 * the figure in brackets is Denver's where there is another one, or the comparison is a bound.
 */
function isBracketedOwn(
  { areas, comparisons, from }: Statement,
  between: readonly Token[],
  area: ReadArea,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const comparison = comparisons.at(-1) ?? null;
  const isBracketed = between.length === 1 && OPENING.has(between[0].norm);
  if (!isBracketed || !isOwnFigure(comparison, area)) return false;
  const isBound = comparison?.hedge === 'at least' || comparison?.hedge === 'at most';
  const isPointing = from > 0 && pointsBack(tokens.slice(0, from), grammar);
  // "60 sq km, the size of Manhattan (23 square miles)" is the same figure again.
  const isOther = areas.length > 0 && !areas.some((one) => isClose(one, area, CONVERTED));
  return isBound || isPointing || isOther;
}

/** «7,2 тис. га — 720 кв. км»: a dash, and a decimal point that slipped. */
function isSlip(first: ReadArea, second: ReadArea, between: readonly Token[]): boolean {
  const isDash = between.length === 1 && DASHES.has(between[0].norm);
  const tens = Math.log10(convertArea(first.value, first.unit, second.unit) / second.value);
  const nearest = Math.round(tens);
  return (
    isDash && Math.abs(nearest) <= MOST_SLIP && Math.abs(tens - nearest) < Math.log10(CONVERTED)
  );
}

/** ", or", "– that is": the same once more. */
function isAgain(between: readonly Token[], { joins }: Grammar): boolean {
  return between.some(({ norm, kind }) => kind === 'word' && joins.strong.has(norm));
}

/** "1,240 square miles; you could fit Maui into it": a clause that points back, and agrees. */
function isPointedTo(
  comparison: ReadComparison,
  area: ReadArea,
  between: readonly Token[],
  grammar: Grammar,
): boolean {
  const sign = between.findLastIndex(({ norm }) => norm === ';');
  const clause = between.slice(sign + 1);
  if (sign < 0 || clause.length === 0 || !pointsBack(clause, grammar)) return false;
  return isAgreed(comparison, area, POINTED);
}

/** A figure in brackets with a word of its own: "land area", "in Oregon alone". */
function isOfPart(
  between: readonly Token[],
  tokens: readonly Token[],
  next: number,
  { roles }: Grammar,
): boolean {
  const isBracketed = OPENING.has(between[0]?.norm ?? '');
  const isExtent = between.some(({ norm }) => roles.extents.has(norm));
  const isThere = roles.locative.has(tokens[next]?.norm ?? '');
  return isBracketed && (isExtent || isThere);
}

/** "will take over from a 60,000 square metre site": another thing. */
function isTakenFrom(at: number, tokens: readonly Token[], { ranges, numerals }: Grammar): boolean {
  const isArticle = numerals.articles.has(tokens[at - 1]?.norm ?? '');
  return ranges.from.has(tokens[isArticle ? at - 2 : at - 1]?.norm ?? '');
}

/** "from 500 acres to larger than Manhattan" */
function leadsOn(between: readonly Token[], { ranges }: Grammar): boolean {
  return between.some(({ norm, kind }) => kind === 'word' && ranges.to.has(norm));
}

/** "lost 12,000 sq km of its forest": of the forest, not of what was compared. */
function isPartOf(tokens: readonly Token[], next: number, { roles, joins }: Grammar): boolean {
  return roles.of.has(tokens[next]?.norm ?? '') && joins.pointers.has(tokens[next + 1]?.norm ?? '');
}

/** Whether nothing sets a figure apart from the comparisons before it. */
function isOneWith(
  { comparisons, from, next }: Statement,
  area: ReadArea,
  between: readonly Token[],
  tokens: readonly Token[],
  isFurther: boolean,
  grammar: Grammar,
): boolean {
  if (isFormer(tokens, from, between, grammar)) return false;
  const isShare = comparisons.some(({ kind }) => kind === 'share');
  const isSized = grammar.comparison.sized.has(tokens[next - 1].norm);
  const isJoined = endsInAnd(between, grammar);
  const isTight = isSized || (isShare && (isFurther || comparisons.length > 1 || isJoined));
  const found = mostApart(between, grammar);
  const most = isTight || (isShare && found !== null) ? SAME : found;
  return most === null || comparisons.every((one) => isAgreed(one, area, most));
}

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

/** The comparison of `last` whose place's area is stated right behind it. */
export function ownArea(
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
  if (isBracketedOwn(last, between, found.area, tokens, grammar)) return comparison;
  const isSet = between.length === 2 && between[0].norm === ',';
  const isAt = (between.length === 1 || isSet) && grammar.roles.at.has(between.at(-1)?.norm ?? '');
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
