import { attach } from './attach.ts';
import { ownArea } from './placeFigure.ts';
import { type FoundComparison, readComparison } from './comparison.ts';
import { joinsNextComparison } from './joins.ts';
import { readListedBehind } from './listedBehind.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readPlaceFits } from './placeFits.ts';
import { type FoundArea, readQuantity } from './quantity.ts';
import type { ReadArea, ReadComparison, Span } from './readClaim.ts';
import { sizeOfPlaceIn } from './sizedPlace.ts';
import type { Token } from './tokens.ts';

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
  /** Behind its last comparison, if the area of the place before stands between. */
  upTo: number | null;
  /** What the next sentence says of it: "That is twice the size of Wales." */
  tail: Span | null;
}

/** The statements of a sentence, in order; `sentenceBefore` may name what one points back to. */
export function readStatements(
  tokens: readonly Token[],
  grammar: Grammar,
  sentenceBefore: readonly Token[] = [],
): Statement[] {
  const statements: Statement[] = [];
  for (const found of findAll(tokens, grammar, sentenceBefore)) {
    const last = statements.at(-1);
    const before = statements.at(-2);
    const isFurther =
      before?.areas.length === 0 && before.comparisons.some(({ kind }) => kind === 'share');
    const holder = holderOf(last, statements);
    if (holder && found.kind === 'comparison' && goesOn(holder, last, found, tokens, grammar)) {
      holder.comparisons = [...holder.comparisons, ...found.comparisons];
      holder.upTo = found.next;
      continue;
    }
    const isInside = last !== undefined && found.from < last.next;
    const spoken = holder?.upTo ? { ...holder, next: holder.upTo } : last;
    if (last && !isInside && spoken === last && attach(last, found, tokens, isFurther, grammar))
      continue;
    statements.push({
      areas: found.kind === 'area' ? [found.area] : [],
      comparisons: found.kind === 'comparison' ? found.comparisons : [],
      from: found.from,
      next: found.next,
      figures: found.kind === 'area' ? { from: found.from, next: found.next } : null,
      isBefore: grammar.ranges.from.has(tokens[found.from - 1]?.norm ?? ''),
      ownOf: isInside
        ? ofKnown(last.comparisons.at(-1))
        : spoken
          ? ownArea(spoken, found, tokens, grammar)
          : null,
      upTo: null,
      tail: null,
    });
  }
  return statements;
}

/** The comparison if its place is known, so that its area can be checked. */
function ofKnown(comparison: ReadComparison | undefined): ReadComparison | null {
  const isKnown = comparison?.places.every(({ candidates }) => candidates.length > 0);
  return comparison && isKnown ? comparison : null;
}

/** The statement that is compared with the place whose own area stands last. */
function holderOf(
  last: Statement | undefined,
  statements: readonly Statement[],
): Statement | undefined {
  const owner = last?.ownOf;
  return owner ? statements.findLast(({ comparisons }) => comparisons.includes(owner)) : undefined;
}

/** "three times San Francisco (47 square miles) and larger than Denver": of the area before both. */
function goesOn(
  holder: Statement,
  last: Statement | undefined,
  { from }: FoundComparison,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const behind = Math.max(last?.next ?? 0, holder.upTo ?? 0);
  const between = tokens.slice(behind, from);
  // "17% of Ukraine, a country of 595,000 sq km, or twice Italy" goes on about the country.
  const isBracketed = tokens[(last?.from ?? 0) - 1]?.norm === '(';
  return isBracketed && joinsNextComparison(between, grammar);
}

/** Past "smaller than Texas" behind "70,000 km²": by how much, and no comparison of that figure. */
function behindDifference(
  tokens: readonly Token[],
  { from, next }: FoundArea,
  grammar: Grammar,
): number {
  const { comparison, quantity, ranges, roles } = grammar;
  const than =
    next < tokens.length ? comparison.comparators.match(tokens, next, tokens.length) : null;
  if (than?.meaning !== 'larger' && than?.meaning !== 'smaller') return next;
  const isBy = ranges.by.has(tokens[from - 1]?.norm ?? '');
  const isAt = roles.at.has(tokens[from - 1]?.norm ?? '');
  const isMuch = quantity.differences.has(tokens[next].norm) && !isAt;
  return isBy || isMuch ? than.next : next;
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
      const listed = readListedBehind(tokens, tokens.length, found, grammar);
      if (listed) found.push(listed);
      i = listed?.next ?? behindDifference(tokens, quantity, grammar);
      continue;
    }
    const comparison =
      readPlaceFits(tokens, i, tokens.length, grammar) ??
      readComparison(tokens, i, tokens.length, grammar, before);
    if (comparison?.kind === 'comparison') {
      found.push(comparison);
      const size = sizeOfPlaceIn(tokens, i, comparison.next, grammar);
      if (size) found.push(size);
    }
    i = comparison?.next ?? quantity.next;
  }
  return found;
}
