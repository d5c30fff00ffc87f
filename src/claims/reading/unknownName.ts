import type { Grammar } from './grammar/grammar.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** Words of a name at most: "Wood Buffalo National Park". */
export const MOST_NAME_WORDS = 4;

/** Letters of a name at least. */
const SHORTEST = 3;

/** Past the capitals that begin at a token and may be a name that the catalogue lacks; the token itself if none do. */
export function nameEnd(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  isTaken: (token: Token) => boolean = () => false,
): number {
  let next = at;
  while (next < tokens.length && next < at + MOST_NAME_WORDS) {
    const token = tokens[next];
    if (!isNameWord(token, grammar) || isTaken(token)) break;
    if (next > at && token.gap !== 'space') break;
    next++;
  }
  return next;
}

/** Whether a word has its capital as a part of a name: no month, no article, no word for a kind of place. */
export function isNameWord(token: Token, grammar: Grammar): boolean {
  const { dates, speech, numerals, comparison, names } = grammar;
  if (token.kind !== 'word' || !isCapitalised(token) || token.text.length < SHORTEST) return false;
  const others = [
    dates.months,
    dates.weekdays,
    speech.stops,
    numerals.articles,
    comparison.the,
    comparison.adjectives,
    names.kinds,
  ];
  return !others.some((words) => words.has(token.norm));
}
