import type { FoundComparison } from './comparison.ts';
import type { Grammar } from './grammar/grammar.ts';
import {
  endsInAnd,
  isOneClause,
  isRateBehind,
  joinsComparison,
  joinsNextComparison,
} from './joins.ts';
import { isAgreed, isLike, isOfYardstick, isOwnFigure } from './likeness.ts';
import { pointsBack } from './pointsBack.ts';
import type { ReadArea, ReadComparison } from './readClaim.ts';
import { isThen, mostApart, namesOther } from './setApart.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';
import { isBehindUnit } from './wordsAround.ts';

/** So near a share behind "and" is one of the same area, and what may be of another thing or time. */
export const SAME = 1.25;
/** So near a figure is meant by a pronoun in the clause behind it. */
const POINTED = 1.6;
/** Words of "600,000 people in" before a figure. */
const WORDS_BEFORE = 6;

/** A comparison behind a statement, with the words between the two. */
interface Behind {
  readonly statement: Statement;
  readonly found: FoundComparison;
  readonly between: readonly Token[];
  readonly tokens: readonly Token[];
}

/** Takes a comparison into the statement before it, if it is one of that area. */
export function attachComparison(
  statement: Statement,
  found: FoundComparison,
  between: readonly Token[],
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const behind = { statement, found, between, tokens };
  const [area] = statement.areas;
  if (isOfAnother(behind, grammar)) return false;
  if (area && !isNearEnough(behind, area, grammar)) return false;
  if (!isJoined(behind, grammar)) return false;
  const last = statement.comparisons.at(-1);
  const hedge = found.isBare && isAlternative(between, grammar) ? (last?.hedge ?? null) : null;
  const further = found.comparisons.map((one) =>
    hedge === 'about' ? { ...one, hedge: one.hedge ?? hedge } : one,
  );
  statement.comparisons = [...statement.comparisons, ...further];
  return true;
}

/** Whether it is plainly no comparison of that area, however near the two are. */
function isOfAnother({ statement, found, between, tokens }: Behind, grammar: Grammar): boolean {
  const [area] = statement.areas;
  const [comparison] = found.comparisons;
  if (statement.isBefore && leadsOn(between, grammar)) return true;
  // "6% of Mykolaiv oblast, 3% of Kharkiv oblast" are two shares.
  const isShare = comparison.kind === 'share';
  if (isShare && isOfShare(statement) && !isAgain(between, grammar)) return true;
  const isSame = area !== undefined && isLike(comparison, area, SAME);
  if (isShare && endsInAnd(between, grammar) && !isSame) return true;
  if (!area) return false;
  // "With an area of 2,586 sq km, Luxembourg could fit into the scar four times"
  if (found.fits && isOwnFigure(comparison, area)) return true;
  return isOfYardstick(comparison, area, tokens.slice(0, found.from), grammar);
}

/** Whether the two agree as nearly as what stands around them asks. */
function isNearEnough(behind: Behind, area: ReadArea, grammar: Grammar): boolean {
  const { statement, found, between, tokens } = behind;
  const [comparison] = found.comparisons;
  const most = isOfCrowd(behind, grammar) ? SAME : mostApart(between, grammar);
  if (most !== null && !isAgreed(comparison, area, most)) return false;
  // Another thing or another time: the two have to say nearly the same.
  const mayBeOther = namesOther(between, grammar) || isThen(tokens, statement, found.from, grammar);
  if (mayBeOther && !isLike(comparison, area, SAME)) return false;
  // "…, while 1,133 sq mi is water; slightly smaller than Massachusetts"
  const isOneOfSeveral = isBehindUnit(statement.from, tokens, grammar, statement.from);
  const isApart = isOneOfSeveral && between.some(({ norm }) => norm === ';');
  const isFirst = statement.comparisons.length === 0;
  const isRate = isRateBehind(tokens, found.next, grammar) && between.length > 0;
  return !(isRate || (isFirst && isApart)) || isLike(comparison, area);
}

/** "600,000 people in 13 sq km, making it larger than Glasgow", but not "66 people control". */
function isOfCrowd({ statement: { from }, tokens }: Behind, { comparison, verbs }: Grammar) {
  const lead = tokens.slice(Math.max(0, from - WORDS_BEFORE), from);
  const crowd = lead.findLastIndex(({ norm }) => comparison.crowds.has(norm));
  return crowd >= 0 && !lead.slice(crowd + 1).some(({ norm }) => verbs.has(norm));
}

/** Whether the words between the two join them, or nothing parts two that agree. */
function isJoined({ statement, found, between }: Behind, grammar: Grammar): boolean {
  const isFurther = statement.comparisons.length > 0;
  const joins = isFurther && !isOfShare(statement) ? joinsNextComparison : joinsComparison;
  if (joins(between, grammar)) return true;
  const [area] = statement.areas;
  const [comparison] = found.comparisons;
  if (!area || isFurther) return false;
  // "making it larger than nine states and more than twice Delaware"
  const isSaidOfIt = between.some((_, i) => {
    const said = grammar.comparison.comparators.match(between, i, between.length)?.meaning;
    return said === 'larger' || said === 'smaller';
  });
  const isAlike = isSaidOfIt ? isAgreed : isLike;
  if (isAlike(comparison, area) && isOneClause(between, grammar)) return true;
  return isPointedTo(comparison, area, between, grammar);
}

/** "A third of Pakistan": the share stands for the area. */
function isOfShare({ areas, comparisons }: Statement): boolean {
  return areas.length === 0 && comparisons.at(-1)?.kind === 'share';
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

/** "from 500 acres to larger than Manhattan" */
function leadsOn(between: readonly Token[], { ranges }: Grammar): boolean {
  return between.some(({ norm, kind }) => kind === 'word' && ranges.to.has(norm));
}

/** "about the size of Delaware, or four Londons": the hedge is said of both. */
function isAlternative(between: readonly Token[], { comparison }: Grammar): boolean {
  const words = between.filter(({ kind }) => kind === 'word');
  return words.length === 1 && comparison.or.has(words[0].norm);
}
