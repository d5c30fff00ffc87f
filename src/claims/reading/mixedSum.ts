import type { FoundPlace } from './foundPlace.ts';
import { readFullName } from './fullName.ts';
import type { Grammar } from './grammar/grammar.ts';
import { readNumber } from './number.ts';
import { textOf, type Token } from './tokens.ts';

/** More of one place than that are no sum that anybody says. */
const MOST_OF_ONE = 12;

/**
 * "two Germanies and one Suriname", "two Rhode Islands plus Delaware": so many times the first place
 * and others, as a sum of places in which each stands as often as it counts; null if the place is
 * counted alone.
 *
 * @param place the counted one, its further ones taken along where they have no number
 * @param count how often the first counts
 */
export function mixedSum(
  tokens: readonly Token[],
  place: FoundPlace,
  count: number | null,
  end: number,
  grammar: Grammar,
): FoundPlace | null {
  if (!place.plural || !isCount(count)) return null;
  const [first, ...more] = place.places;
  const repeated = Array.from({ length: count }, () => first);
  const rest = [...more, ...place.others.flatMap(({ places }) => places)];
  const counted = rest.length > 0 ? null : readCounted(tokens, place.next, end, grammar);
  if (rest.length === 0 && !counted) return null;
  const next = counted?.next ?? place.others.at(-1)?.next ?? place.next;
  return {
    ...place,
    placeText: textOf(tokens, place.from, next),
    candidates: [],
    places: [...repeated, ...rest, ...(counted?.places ?? [])],
    others: [],
    next,
  };
}

function isCount(count: number | null): count is number {
  return count !== null && Number.isInteger(count) && count >= 1 && count <= MOST_OF_ONE;
}

/** "and one Suriname" */
function readCounted(tokens: readonly Token[], at: number, end: number, grammar: Grammar) {
  if (at + 2 >= end || !grammar.comparison.and.has(tokens[at].norm)) return null;
  const number = readNumber(tokens, at + 1, end, grammar.numerals);
  if (!number || !isCount(number.value) || number.next >= end) return null;
  const name = readFullName(tokens, number.next, end, grammar);
  if (!name || name.candidates.length === 0) return null;
  const reference = {
    text: textOf(tokens, name.from, name.next),
    candidates: name.candidates,
  };
  return { places: Array.from({ length: number.value }, () => reference), next: name.next };
}
