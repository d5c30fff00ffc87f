import type { Grammar } from './grammar/grammar.ts';
import { readHedge } from './lead.ts';
import type { Token } from './tokens.ts';

/** No number and no place has more hedges and comparing words before it than these. */
export const MOST_PARTS = 8;

/**
 * Past all but the last of a row of hedges and words that compare: ">>>>>>", "~~~~~". To read on from
 * each of a long row would be to read most of the others again each time.
 */
export function pastIdleWords(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): number {
  let next = behindPart(tokens, at, end, grammar);
  if (next === null) return at;
  const last = [at];
  while (next !== null) {
    last.push(next);
    if (last.length > MOST_PARTS + 1) last.shift();
    next = behindPart(tokens, next, end, grammar);
  }
  return last[0];
}

function behindPart(tokens: readonly Token[], at: number, end: number, grammar: Grammar) {
  const { comparators, modifiers } = grammar.comparison;
  const part =
    readHedge(tokens, at, end, grammar) ??
    comparators.match(tokens, at, end) ??
    modifiers.match(tokens, at, end);
  return part?.next ?? null;
}
