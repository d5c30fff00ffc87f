import type { Grammar } from './grammar/grammar.ts';
import { type FoundArea, readQuantity } from './quantity.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** "843-acre" in "the size of the 843-acre Central Park": the area of the place that follows. */
export function readSizeOfPlace(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundArea | null {
  if (tokens[at].kind !== 'number') return null;
  const found = readQuantity(tokens, at, end, grammar);
  if (found.kind !== 'area' || found.from !== at) return null;
  const isJoined = tokens
    .slice(at, found.next)
    .some(({ norm, gap }) => norm === '-' && gap === 'none');
  return isJoined || isOfName(tokens, at, found.next, end, grammar) ? found : null;
}

/** "almost quadruple the 7,300 square miles of Wales" */
function isOfName(
  tokens: readonly Token[],
  at: number,
  next: number,
  end: number,
  { comparison }: Grammar,
): boolean {
  const isThe = comparison.the.has(tokens[at - 1]?.norm ?? '');
  const isOf = next + 1 < end && comparison.of.has(tokens[next].norm);
  return isThe && isOf && isCapitalised(tokens[next + 1]);
}

/** The first such area among the tokens. */
export function sizeOfPlaceIn(
  tokens: readonly Token[],
  from: number,
  end: number,
  grammar: Grammar,
): FoundArea | null {
  for (let i = from; i < end; i++) {
    const found = readSizeOfPlace(tokens, i, end, grammar);
    if (found) return found;
  }
  return null;
}
