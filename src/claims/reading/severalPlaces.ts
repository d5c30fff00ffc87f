import type { FoundPlace } from './foundPlace.ts';
import type { Grammar } from './grammar.ts';
import { type FoundName, readName } from './names.ts';
import { textOf, type Token } from './tokens.ts';

const MOST_PLACES = 5;

/** "Belgium and the Netherlands combined": several names as one place, which the catalogue lacks. */
export function severalNames(
  tokens: readonly Token[],
  first: FoundName,
  end: number,
  grammar: Grammar,
): FoundPlace {
  const { and, together, descriptors } = grammar.comparison;
  const single: FoundPlace = {
    placeText: textOf(tokens, first.from, first.next),
    candidates: first.candidates,
    from: first.from,
    next: first.next,
    plural: first.plural,
    known: first.candidates.length > 0 ? 'name' : null,
  };
  let next = first.next;
  let joined = false;
  let sum = false;
  for (let count = 1; count < MOST_PLACES && next < end; count++) {
    const comma = tokens[next].norm === ',';
    let i = comma ? next + 1 : next;
    const conjunction = i < end && and.has(tokens[i].norm);
    if (conjunction) sum ||= tokens[i++].norm === 'plus';
    if (!comma && !conjunction) break;
    while (i < end && descriptors.has(tokens[i].norm)) i++;
    const name = i < end ? readName(tokens, i, end) : null;
    if (!name) break;
    next = name.next;
    joined = conjunction;
  }
  if (next === first.next || !joined) return single;
  const combined = together.match(tokens, next, end);
  if (!combined && !sum && !isPhraseEnd(tokens, next, end)) return single;
  return {
    ...single,
    placeText: textOf(tokens, first.from, next),
    candidates: [],
    next: combined?.next ?? next,
  };
}

/** "the size of Belgium and Wales." is the two; behind "Belgium and Wales beat" it is not. */
export function isPhraseEnd(tokens: readonly Token[], next: number, end: number): boolean {
  return next >= end || (tokens[next].kind === 'sign' && tokens[next].gap !== 'space');
}
