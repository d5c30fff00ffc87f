import { attachArea } from './attachArea.ts';
import { attachComparison } from './attachComparison.ts';
import type { FoundComparison } from './comparison.ts';
import type { Grammar } from './grammar/grammar.ts';
import { OPENING } from './placeFigure.ts';
import type { FoundArea } from './quantity.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';

const CLOSING = new Set([')', ']']);

/** Takes what was found into the statement before it, if the two are one. */
export function attach(
  statement: Statement,
  found: FoundArea | FoundComparison,
  tokens: readonly Token[],
  isFurther: boolean,
  grammar: Grammar,
): boolean {
  const between = tokens.slice(statement.next, found.from);
  const isOne =
    found.kind === 'comparison'
      ? attachComparison(statement, found, between, tokens, grammar)
      : attachArea(statement, found, between, tokens, isFurther, grammar);
  if (!isOne) return false;
  if (found.kind === 'area') {
    const from = statement.figures?.from ?? found.from;
    statement.figures = { from, next: behindBracket(tokens, from, found.next) };
  }
  statement.next = behindBracket(tokens, statement.from, found.next);
  if (found.kind === 'area') hedgeBehind(statement, tokens, grammar);
  return true;
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
