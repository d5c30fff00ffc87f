import { placeById } from '../../places/catalogue.ts';
import { commonCountry } from '../../places/commonCountry.ts';
import type { NamedPlace } from './placesIn.ts';
import { type FoundPlace, singlePlace } from './foundPlace.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isSubject } from './ownArea.ts';
import { placesIn } from './placesIn.ts';
import { bracketOwner, isClauseEnd, locatedOwner } from './shareOwner.ts';
import { readGround } from './referencePlace.ts';
import { isCapitalised, spanOf, textOf, type Token } from './tokens.ts';

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
  const isSaidAgain =
    comparison.or.has(tokens[from - 1]?.norm ?? '') || isSetApart(tokens, from, i, grammar);
  const isIt =
    isSaidAgain &&
    comparison.pronouns.has(word.norm) &&
    !isOfLand(tokens, from, grammar) &&
    !isLocatedBehind(tokens, i, grammar);
  const kinds = names.kinds.get(word.norm);
  const isDefinite =
    comparison.definite.has(tokens[i - 1]?.norm ?? '') || comparison.definite.size === 0;
  if (!isIt && !(kinds && isDefinite)) return null;
  const behind = tokens[i + 1];
  if (behind !== undefined && (numerals.and.has(behind.norm) || comparison.of.has(behind.norm))) {
    return null;
  }
  const isOfKind = (id: string) => kinds?.includes(placeById(id)?.kind ?? 'pitch') ?? false;
  const isMeant = ({ candidates }: NamedPlace) => isIt || candidates.some(isOfKind);
  // "Luhansk oblast" before "Kyiv", which may be an oblast as well.
  const isPlain = ({ candidates }: NamedPlace) => isIt || candidates.every(isOfKind);
  const named = ownersIn(tokens, from, grammar);
  const own = named.findLast(isPlain) ?? named.findLast(isMeant);
  const namedBefore = ownersIn(before, before.length, grammar);
  const place = own ?? onlyOne(namedBefore.filter(isMeant));
  // "the country" where only a state of it is named
  const ids = [...named, ...namedBefore].map(({ candidates: [id] }) => id);
  const country = place || isIt ? null : commonCountry(ids);
  if (country !== null && isOfKind(country)) {
    const text = textOf(tokens, i, i + 1);
    return singlePlace({
      placeText: text,
      candidates: [country],
      from: i,
      next: i + 1,
      plural: false,
      known: 'name',
    });
  }
  if (!place) return null;
  const candidates = isIt ? place.candidates : place.candidates.filter(isOfKind);
  const placeText = textOf(own ? tokens : before, place.from, place.next);
  return singlePlace({ placeText, candidates, from: i, next: i + 1, plural: false, known: 'name' });
}

/** "2,000 sq km of forest, or 2 percent of it": of the forest. */
function isOfLand(tokens: readonly Token[], from: number, { units, roles }: Grammar): boolean {
  for (let i = from - 1; i >= Math.max(0, from - MOST_LAND); i--) {
    const unit = units.match(tokens, i, from);
    if (!unit) continue;
    const [of, what] = tokens.slice(unit.next, unit.next + 2);
    return roles.of.has(of?.norm ?? '') && what !== undefined && !isCapitalised(what);
  }
  return false;
}

/** Words of "of tropical forest, or" behind a unit. */
const MOST_LAND = 8;

/** "(3.5% of it) in Albania": of the place that follows. */
function isLocatedBehind(tokens: readonly Token[], it: number, { roles }: Grammar): boolean {
  const [close, behind] = tokens.slice(it + 1, it + 3);
  return close?.kind === 'sign' && roles.locative.has(behind?.norm ?? '');
}

/** "1,250 sq km (4 percent of it)", "– 4 percent of it –" right behind a figure. */
function isSetApart(
  tokens: readonly Token[],
  from: number,
  it: number,
  { units }: Grammar,
): boolean {
  const [open, close] = [tokens[from - 1]?.norm ?? '', tokens[it + 1]?.norm ?? ''];
  const isPair = CLOSED_BY.get(open)?.includes(close) ?? false;
  return (
    isPair &&
    [2, 3, 4].some(
      (back) => from >= back && units.match(tokens, from - back, from)?.next === from - 1,
    )
  );
}

const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['(', [')']],
  ['–', ['–', '.']],
  ['—', ['—', '.']],
  ['-', ['-', '.']],
  [',', [',', '.']],
]);

/** The places named up to a token whose land may be meant: not who took it. */
function ownersIn(tokens: readonly Token[], end: number, grammar: Grammar): NamedPlace[] {
  const named = [...placesIn(tokens.slice(0, end), grammar), ...groundsIn(tokens, end, grammar)];
  return named.filter((place) => !takes(place, tokens, grammar));
}

/** "of Syrian territory": names the country, too. */
function groundsIn(tokens: readonly Token[], end: number, grammar: Grammar): NamedPlace[] {
  return tokens.slice(0, end).flatMap((_, i) => {
    const found = readGround(tokens, i, end, grammar);
    return found ? [{ ...found, ...spanOf(tokens, found.from, found.next) }] : [];
  });
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
  const isExtent = (i: number) =>
    roles.bareGenitive
      ? comparison.comparators.match(tokens, i, i + 1)?.meaning === 'extent'
      : isGround(tokens[i], grammar);
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
  const head = pastExtents(tokens, at + 1, grammar);
  const bracketed =
    bracketOwner(tokens, from, at, grammar) ?? locatedOwner(tokens, from, at, grammar);
  if (bracketed) return found(bracketed, own, at);
  if (joins.pointers.has(tokens[at]?.norm ?? '') && head < tokens.length && isExtent(head)) {
    const places = placesIn(own, grammar);
    const words = places.length > 0 ? own : before;
    // The area of a fire is no place's.
    const isLand = comparison.ground.has(tokens[head].norm) || head > at + 1;
    if (!isLand && words.some(({ norm }) => roles.events.has(norm))) return null;
    const place = onlyOne(places.length > 0 ? places : placesIn(before, grammar));
    const isOwner = place && (roles.bareGenitive || isLandOwner(place, words, grammar));
    return isOwner ? found(place, words, head + 1) : null;
  }
  if (!roles.bareGenitive) return null;
  if (at <= from || !isExtent(at - 1) || !isClauseEnd(tokens[at], grammar)) return null;
  const named = placesIn(own, grammar);
  // «… української землі. Це 19 % від усієї території.»
  const country = named.length > 0 ? null : onlyCountry(before, grammar);
  if (country) return found(country, before, at);
  const place = onlyOne(named);
  if (!place) return null;
  const lead = tokens.slice(Math.max(0, place.from - MOST_LEAD), place.from);
  const between = tokens.slice(place.next, from);
  const isIn = lead.some(({ norm }) => roles.locative.has(norm));
  const isPlain =
    between.length <= MOST_BETWEEN &&
    between.every(({ kind, norm, text }) => kind === 'word' && norm === text);
  return isIn && isPlain ? found(place, own, at) : null;
}

/** Words of "has so far" before "occupied". */
const MOST_BEFORE_VERB = 4;

/** "Russia holds 116,000 sq km, 19% of the country": not of Russia. */
function takes({ next }: NamedPlace, tokens: readonly Token[], { roles }: Grammar): boolean {
  return tokens.slice(next, next + MOST_BEFORE_VERB).some(({ norm }) => roles.taking.has(norm));
}

/** The one country that a sentence names, by its name or as its land. */
function onlyCountry(words: readonly Token[], grammar: Grammar): NamedPlace | null {
  const place = onlyOne(ownersIn(words, words.length, grammar));
  return place && placeById(place.candidates[0])?.kind === 'country' ? place : null;
}

/** Whether "its land" is the place's and not that of a ranch in it. */
function isLandOwner(place: NamedPlace, words: readonly Token[], grammar: Grammar): boolean {
  const { units, comparison } = grammar;
  const isOf = comparison.of.has(words[place.from - 1]?.norm ?? '');
  const unit = place.from - 2;
  const isBehindFigure = [0, 1].some(
    (back) => unit >= back && units.match(words, unit - back, unit + 1)?.next === unit + 1,
  );
  const isOwned = words[place.next]?.norm === "'s";
  return (isSubject(place, words, grammar) && !isOwned) || (isOf && isBehindFigure);
}

function isGround({ norm }: Token, { roles, comparison }: Grammar): boolean {
  return roles.extentHeads.has(norm) || comparison.ground.has(norm);
}

/** Past "total land" of "its total land area", in a language that says more than one word for it. */
function pastExtents(tokens: readonly Token[], at: number, grammar: Grammar): number {
  const { roles } = grammar;
  if (roles.bareGenitive) return at;
  let i = at;
  while (roles.extentLeads.has(tokens[i]?.norm ?? '')) i++;
  const isHead = i < tokens.length && isGround(tokens[i], grammar);
  return !isHead && i > at && isGround(tokens[i - 1], grammar) ? i - 1 : i;
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
