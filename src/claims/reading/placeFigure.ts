import type { FoundComparison } from './comparison.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isAbout } from './aboutPlace.ts';
import { isRelativeCopula, isSaidOfPlace } from './joins.ts';
import { isClose, isOwnFigure, isYardstick } from './likeness.ts';
import { pointsBack } from './pointsBack.ts';
import type { FoundArea } from './quantity.ts';
import type { ReadArea, ReadComparison } from './readClaim.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';

/** So near a figure is another one in another unit. */
export const CONVERTED = 1.02;
/** So near a second figure in the same unit is that of the yardstick. */
const SECOND = 1.35;
export const POSSESSIVES = new Set(["'s", "'", '’']);
export const OPENING = new Set(['(', '[']);

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

/**
 * "larger than Denver (about 155 square miles)", "96,000 acres, the size of Denver (155 square miles)":
 * the figure in brackets is Denver's where there is another one, or the comparison is a bound.
 */
export function isBracketedOwn(
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
