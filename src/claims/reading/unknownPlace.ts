import { type FoundPlace, singlePlace } from './foundPlace.ts';
import type { ComparisonWords } from './grammar/comparisons.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readName } from './names.ts';
import { isPhraseEnd } from './severalPlaces.ts';
import { isCapitalised, textOf, type Token } from './tokens.ts';

const MOST_NAME_WORDS = 7;

/** A name in capitals that the catalogue lacks: "Hyde Park", "Lake of the Woods". */
export function unknownName(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): FoundPlace {
  const { comparison } = grammar;
  let next = at + 1;
  for (let i = at + 1; i < Math.min(end, at + MOST_NAME_WORDS); i++) {
    const token = tokens[i];
    if (token.gap === 'break' || comparison.sized.has(token.norm)) break;
    // A headline, and a name that begins the line below.
    if (token.gap === 'line' && readName(tokens, i, end)) break;
    if (isCapitalised(token)) next = i + 1;
    else if (token.norm === '-' && token.gap === 'none') continue;
    // "Regent's Park"
    else if (token.norm === "'s" && i + 1 < end && isCapitalised(tokens[i + 1])) continue;
    else if (!comparison.of.has(token.norm) && !comparison.descriptors.has(token.norm)) break;
    else if (token.kind !== 'word') break;
  }
  // "Rakhine state", but not "Dutch state television"
  const kind =
    next < end && comparison.kinds.has(tokens[next].norm) && endsPhrase(tokens, next + 1, grammar);
  const isCalledPlace = kind || isBehindKind(tokens, at, comparison);
  return singlePlace({
    placeText: textOf(tokens, at, next),
    candidates: [],
    from: at,
    next: kind ? next + 1 : next,
    plural: false,
    known: isCalledPlace ? 'name' : null,
  });
}

/** "the city of", "the province of". */
function isBehindKind(tokens: readonly Token[], at: number, { kinds, of }: ComparisonWords) {
  return at > 1 && of.has(tokens[at - 1].norm) && kinds.has(tokens[at - 2].norm);
}

/**
 * "British", "Greek island": capitals that describe what follows. "Capital Territory" and "the
 * Mediterranean" before a verb or a stop are names.
 */
export function isDescription(
  tokens: readonly Token[],
  name: FoundPlace,
  grammar: Grammar,
): boolean {
  const { descriptors, kinds } = grammar.comparison;
  for (let k = name.from; k < name.next; k++) if (!descriptors.has(tokens[k].norm)) return false;
  if (grammar.numerals.articles.has(tokens[name.from].norm)) return true;
  const length = name.next - name.from;
  const last = tokens[name.next - 1];
  if (length > 1 && kinds.has(last.norm) && isCapitalised(last)) return false;
  return !endsPhrase(tokens, name.next, grammar);
}

/** Whether no noun follows that the words before could describe. */
function endsPhrase(tokens: readonly Token[], next: number, { speech }: Grammar): boolean {
  return isPhraseEnd(tokens, next, tokens.length) || speech.stops.has(tokens[next].norm);
}
