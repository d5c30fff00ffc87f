import type { Grammar } from './grammar/grammar.ts';
import type { Token } from './tokens.ts';

const WORDS_BEFORE = 20;
const WORDS_BEHIND = 14;

/** The verb nearest to the tokens of a claim, before them or else behind, as the text has it. */
export function readVerb(
  tokens: readonly Token[],
  from: number,
  next: number,
  { verbs }: Grammar,
): string | null {
  for (let i = from - 1; i >= Math.max(0, from - WORDS_BEFORE); i--) {
    if (verbs.has(tokens[i].norm)) return tokens[i].text;
  }
  for (let i = next; i < Math.min(tokens.length, next + WORDS_BEHIND); i++) {
    if (verbs.has(tokens[i].norm)) return tokens[i].text;
  }
  return null;
}

/** "burned", "affected": what has been done, by its ending. */
export function isPast(norm: string, { speech }: Pick<Grammar, 'speech'>): boolean {
  return speech.pastEndings.some((ending) => norm.endsWith(ending));
}
