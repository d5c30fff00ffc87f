import { convertArea } from '../../measure/units.ts';
import type { Grammar } from './grammar/grammar.ts';
import { SAME } from './attachComparison.ts';
import {
  endsInAnd,
  isOneClause,
  isRelativeCopula,
  isSaidOfPlace,
  joinsArea,
  joinsFigure,
} from './joins.ts';
import { isAgreed, isClose, isLike, isOwnFigure, isYardstick } from './likeness.ts';
import { CONVERTED, isBracketedOwn, OPENING, POSSESSIVES } from './placeFigure.ts';
import type { FoundArea } from './quantity.ts';
import type { ReadArea } from './readClaim.ts';
import { isFormer, mostApart } from './setApart.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';

/** So near behind a place stands its own area: "Monaco (2 sq km)", "Monaco, at 2 sq km". */
const MOST_TO_YARDSTICK = 3;
/** So many places a decimal point may have slipped. */
const MOST_SLIP = 3;
const DASHES = new Set(['–', '—', '-']);

/** Takes a figure into the statement before it, if it is the same area or the one compared. */
export function attachArea(
  statement: Statement,
  found: FoundArea,
  between: readonly Token[],
  tokens: readonly Token[],
  isFurther: boolean,
  grammar: Grammar,
): boolean {
  if (isBracketedOwn(statement, between, found.area, tokens, grammar)) return false;
  const isOne =
    statement.areas.length > 0
      ? isConversion(statement, found, between, tokens, grammar)
      : isCompared(statement, found, between, tokens, grammar) &&
        isOneWith(statement, found.area, between, tokens, isFurther, grammar);
  // "exceeds Delaware by 300 sq km"
  const isDifference = grammar.ranges.by.has(tokens[found.from - 1]?.norm ?? '');
  if (!isOne || (isDifference && statement.comparisons.length > 0)) return false;
  statement.areas.push(found.area);
  return true;
}

/** Whether it is the figure before it, in another unit. */
function isConversion(
  { areas }: Statement,
  { area, next }: FoundArea,
  between: readonly Token[],
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const last = areas[areas.length - 1];
  if (areas.some(({ unit }) => unit === area.unit)) return false;
  const isNear = isClose(last, area) || isSlip(last, area, between);
  if (!joinsArea(between, isNear, grammar)) return false;
  // "1,000 sq km (land area 300 sq mi)", "12,000 acres (5,000 hectares in Oregon)"
  const mayBePart = isOfPart(between, tokens, next, grammar);
  if (mayBePart && !isClose(last, area, CONVERTED)) return false;
  return !grammar.quantity.notTheSame.match(tokens, next, tokens.length);
}

/** Whether it is the area that the comparison before it is of. */
function isCompared(
  { comparisons }: Statement,
  { area, from, next }: FoundArea,
  between: readonly Token[],
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const comparison = comparisons.at(-1) ?? null;
  const isOwn = isOwnFigure(comparison, area);
  const isAt = between.length <= 2 && grammar.roles.at.has(between.at(-1)?.norm ?? '');
  const isOfPlace =
    (between.length === 0 && POSSESSIVES.has(tokens[from - 1].norm)) ||
    (between.length <= MOST_TO_YARDSTICK && isYardstick(comparison, area)) ||
    isSaidOfPlace(between, grammar) ||
    (isOwn && (isAt || isRelativeCopula(between, grammar)));
  if (isOfPlace || isPartOf(tokens, next, grammar)) return false;
  const isAlike = isLike(comparison, area);
  if (joinsFigure(between, isAlike, grammar)) return true;
  return (
    isAlike &&
    !isTakenFrom(from, tokens, grammar) &&
    isOneClause(between, grammar) &&
    !isPartOfIt(between, tokens[next], grammar)
  );
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

/** "The park, an area the size of Luxembourg, has 2,100 sq km of forest": a part of it. */
function isPartOfIt(between: readonly Token[], behind: Token | undefined, grammar: Grammar) {
  const { roles } = grammar;
  return between.some(({ norm }) => roles.has.has(norm)) && roles.of.has(behind?.norm ?? '');
}
