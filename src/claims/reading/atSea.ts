import type { Grammar } from './grammar/grammar.ts';
import type { Token } from './tokens.ts';

/** Words around a figure that may say that it is one of water. */
const SEA_WORDS = 6;

/** Whether a sentence speaks of the sea anywhere. */
export function namesSea(tokens: readonly Token[], { roles }: Grammar): boolean {
  return tokens.some(({ norm }) => roles.sea.has(norm));
}

/** "60,000 sq km of open sea", "a marine reserve of": no land that could lie in a place. */
export function isAtSea(
  tokens: readonly Token[],
  from: number,
  next: number,
  grammar: Grammar,
): boolean {
  return namesSea(tokens.slice(Math.max(0, from - SEA_WORDS), next + SEA_WORDS), grammar);
}
