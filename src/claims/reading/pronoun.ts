import { placeById } from '../../places/catalogue.ts';
import { type FoundPlace, singlePlace } from './foundPlace.ts';
import type { Grammar } from './grammar.ts';
import { placesIn } from './placesIn.ts';
import { textOf, type Token } from './tokens.ts';

/**
 * What a share points back to: "4 percent of it", "21 percent of the country's territory". It is
 * the place of that kind that the sentence has named last.
 *
 * @param from where the comparison begins; the place is named before
 * @param at where the pronoun stands
 */
export function readPronoun(
  tokens: readonly Token[],
  from: number,
  at: number,
  grammar: Grammar,
): FoundPlace | null {
  const { comparison, names, numerals } = grammar;
  let i = at;
  while (i < at + 4 && isLead(tokens[i], grammar)) i++;
  const word = tokens[i];
  if (word === undefined || word.text !== word.norm) return null;
  // "half of it" is of the area, "1,150 sq km of Kursk oblast, or 4 percent of it" of the place.
  const isSaidAgain = comparison.or.has(tokens[from - 1]?.norm ?? '');
  const isIt = isSaidAgain && comparison.pronouns.has(word.norm);
  const kinds = names.kinds.get(word.norm);
  const isDefinite =
    comparison.definite.has(tokens[i - 1]?.norm ?? '') || comparison.definite.size === 0;
  if (!isIt && !(kinds && isDefinite)) return null;
  const behind = tokens[i + 1];
  if (behind !== undefined && (numerals.and.has(behind.norm) || comparison.of.has(behind.norm))) {
    return null;
  }
  const place = placesIn(tokens.slice(0, from), grammar).findLast(
    ({ candidates }) =>
      isIt || candidates.some((id) => kinds?.includes(placeById(id)?.kind ?? 'pitch')),
  );
  if (!place) return null;
  const candidates = isIt
    ? place.candidates
    : place.candidates.filter((id) => kinds?.includes(placeById(id)?.kind ?? 'pitch'));
  const placeText = textOf(tokens, place.from, place.next);
  return singlePlace({ placeText, candidates, from: i, next: i + 1, plural: false, known: 'name' });
}

/** "the whole of the", "the total area of" before a pronoun. */
function isLead(token: Token | undefined, { comparison, roles, numerals }: Grammar): boolean {
  if (token === undefined) return false;
  return (
    roles.extents.has(token.norm) ||
    roles.extentLeads.has(token.norm) ||
    comparison.of.has(token.norm) ||
    numerals.articles.has(token.norm)
  );
}
