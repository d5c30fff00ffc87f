import { placeById } from '../../places/catalogue.ts';
import type { NamedPlace } from './placesIn.ts';
import { type FoundPlace, singlePlace } from './foundPlace.ts';
import type { Grammar } from './grammar/grammar.ts';
import { placesIn } from './placesIn.ts';
import { bracketOwner, isClauseEnd, locatedOwner } from './shareOwner.ts';
import { textOf, type Token } from './tokens.ts';

/**
 * What a share points back to: "4 percent of it", "21 percent of the country's territory". It is
 * the place of that kind that the sentence has named last.
 *
 * @param from where the comparison begins; the place is named before
 * @param at where the pronoun stands
 * @param before the sentence before, whose only place of that kind is meant if this one names none
 */
export function readPronoun(
  tokens: readonly Token[],
  from: number,
  at: number,
  grammar: Grammar,
  before: readonly Token[],
): FoundPlace | null {
  const { comparison, names, numerals } = grammar;
  const owner = readOwner(tokens, from, at, grammar, before);
  if (owner) return owner;
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
  const isMeant = ({ candidates }: NamedPlace) =>
    isIt || candidates.some((id) => kinds?.includes(placeById(id)?.kind ?? 'pitch'));
  const own = placesIn(tokens.slice(0, from), grammar).findLast(isMeant);
  const place = own ?? onlyOne(placesIn(before, grammar).filter(isMeant));
  if (!place) return null;
  const candidates = isIt
    ? place.candidates
    : place.candidates.filter((id) => kinds?.includes(placeById(id)?.kind ?? 'pitch'));
  const placeText = textOf(own ? tokens : before, place.from, place.next);
  return singlePlace({ placeText, candidates, from: i, next: i + 1, plural: false, known: 'name' });
}

/** The place if all the names are one place's. */
function onlyOne(places: readonly NamedPlace[]): NamedPlace | null {
  const [first, ...others] = places;
  const isOne = others.every(({ candidates: [id] }) => id === first.candidates[0]);
  return first && isOne ? first : null;
}

/** Words of «окуповано майже» between a place and a share of its territory. */
const MOST_BETWEEN = 3;
const MOST_LEAD = 5;

/**
 * «1 250 кв. км Курської області, це 5,2 % її площі», «у межах Дніпра 42 % території вкривають …»:
 * the place whose area a share is of without its name.
 */
function readOwner(
  tokens: readonly Token[],
  from: number,
  at: number,
  grammar: Grammar,
  before: readonly Token[],
): FoundPlace | null {
  const { comparison, roles, joins } = grammar;
  if (!roles.bareGenitive) return null;
  const isExtent = (i: number) =>
    comparison.comparators.match(tokens, i, i + 1)?.meaning === 'extent';
  const own = tokens.slice(0, from);
  const found = (place: NamedPlace | null, words: readonly Token[], next: number) =>
    place &&
    singlePlace({
      placeText: textOf(words, place.from, place.next),
      candidates: place.candidates,
      from: at,
      next,
      plural: false,
      known: 'name',
    });
  const bracketed =
    bracketOwner(tokens, from, at, grammar) ?? locatedOwner(tokens, from, at, grammar);
  if (bracketed) return found(bracketed, own, at);
  if (joins.pointers.has(tokens[at]?.norm ?? '') && at + 1 < tokens.length && isExtent(at + 1)) {
    const places = placesIn(own, grammar);
    const words = places.length > 0 ? own : before;
    // The area of a fire is no place's.
    if (words.some(({ norm }) => roles.events.has(norm))) return null;
    return found(onlyOne(places.length > 0 ? places : placesIn(before, grammar)), words, at + 2);
  }
  if (at <= from || !isExtent(at - 1) || !isClauseEnd(tokens[at], grammar)) return null;
  const place = onlyOne(placesIn(own, grammar));
  if (!place) return null;
  const lead = tokens.slice(Math.max(0, place.from - MOST_LEAD), place.from);
  const between = tokens.slice(place.next, from);
  const isIn = lead.some(({ norm }) => roles.locative.has(norm));
  const isPlain =
    between.length <= MOST_BETWEEN &&
    between.every(({ kind, norm, text }) => kind === 'word' && norm === text);
  return isIn && isPlain ? found(place, own, at) : null;
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
