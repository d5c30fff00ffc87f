import type { FoundComparison } from './comparison.ts';
import { readFullName } from './fullName.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readHedge } from './lead.ts';
import { readMultiple } from './multiple.ts';
import { isCapitalised, spanOf, textOf, type Token } from './tokens.ts';

/** Words of "The Isle of Wight" before "could". */
const MOST_NAME_WORDS = 6;
/** Words of "would easily" between a place and "fit". */
const MOST_BEFORE_FIT = 3;

/** Words of "exactly" before "three Long Islands". */
const MOST_BEFORE_COUNT = 3;

function isCount(tokens: readonly Token[], at: number, end: number, grammar: Grammar): boolean {
  const multiple = at < end ? readMultiple(tokens, at, end, grammar) : null;
  const behind = multiple && tokens[multiple.next];
  return multiple?.counted === 'number' && Boolean(behind && isCapitalised(behind));
}

/**
 * "Brooklyn would fit inside the range", "The Isle of Wight could fit almost three times into": the
 * place stands before what compares. What it fits into is at least as large.
 */
export function readPlaceFits(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundComparison | null {
  const { fit, modals } = grammar.comparison;
  if (!isCapitalised(tokens[at])) return null;
  const ahead = tokens.slice(at + 1, at + MOST_NAME_WORDS);
  if (!ahead.some(({ norm }) => modals.has(norm))) return null;
  const name = readFullName(tokens, at, end, grammar);
  if (!name || name.candidates.length === 0 || !modals.has(tokens[name.next]?.norm ?? ''))
    return null;
  const words = tokens.slice(name.next, name.next + MOST_BEFORE_FIT + 1);
  const found = words.findIndex(({ norm }) => fit.has(norm));
  if (found < 0) return null;
  const behind = name.next + found + 1;
  const lead = behind < end ? readHedge(tokens, behind, end, grammar) : null;
  const from = lead?.next ?? behind;
  const multiple = from < end ? readMultiple(tokens, from, end, grammar) : null;
  // "Jamaica could fit exactly three Long Islands": the place is what they fit into.
  const isHolder = tokens
    .slice(behind, behind + MOST_BEFORE_COUNT)
    .some((_, i) => isCount(tokens, behind + i, end, grammar));
  if (isHolder) return null;
  const times = multiple?.counted === 'times' ? multiple : null;
  const next = times?.next ?? behind;
  const placeText = textOf(tokens, name.from, name.next);
  return {
    kind: 'comparison',
    comparisons: [
      {
        ...spanOf(tokens, name.from, next),
        kind: 'comparison',
        placeText,
        places: [{ text: placeText, candidates: name.candidates }],
        multiple: times?.value ?? 1,
        hedge: (times && lead?.hedge) ?? 'at least',
        slight: false,
        ambiguous: null,
      },
    ],
    from: name.from,
    next,
    isBare: false,
    fits: true,
  };
}
