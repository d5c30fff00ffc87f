import type { Grammar } from './grammar/grammar.ts';
import type { Token } from './tokens.ts';

/** Words around a figure that may say that it is one of water. */
const SEA_WORDS = 6;

/** "60,000 sq km of open sea", "a marine reserve of": no land that could lie in a place. */
export function isAtSea(
  tokens: readonly Token[],
  from: number,
  next: number,
  { roles }: Grammar,
): boolean {
  return tokens
    .slice(Math.max(0, from - SEA_WORDS), next + SEA_WORDS)
    .some(({ norm }) => roles.sea.has(norm));
}
