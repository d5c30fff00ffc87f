import type { FoundName } from './fullName.ts';
import { readName } from './names.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isCapitalised, type Token } from './tokens.ts';

/**
 * Where the place itself begins if the name only describes it: "US state of", "Canada's"; null if it
 * does not.
 */
export function nameBehind(
  tokens: readonly Token[],
  name: FoundName,
  end: number,
  grammar: Grammar,
): number | null {
  const { comparison } = grammar;
  const { next } = name;
  if (next + 1 < end && tokens[next].norm === "'s" && isCapitalised(tokens[next + 1]))
    return next + 1;
  // A kind word that the name has taken along ("US state") is looked at again.
  const last = tokens[next - 1];
  const from = next > name.from + 1 && comparison.kinds.has(last.norm) ? next - 1 : next;
  for (let i = from; i < Math.min(end - 1, from + 3); i++) {
    const { norm } = tokens[i];
    if (comparison.kinds.has(norm)) {
      // "the U.S. state West Virginia"
      const isName = isCapitalised(tokens[i + 1]) && !grammar.roles.bareGenitive;
      const named = isName ? readName(tokens, i + 1, end) : null;
      if (named !== null) return i + 1;
      return comparison.of.has(tokens[i + 1].norm) && i + 2 < end ? i + 2 : null;
    }
    if (!comparison.descriptors.has(norm)) break;
  }
  return null;
}
