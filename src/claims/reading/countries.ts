import { placeById } from '../../places/catalogue.ts';
import type { PlaceKind } from '../../places/place.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { NamedCountries } from './grammar/places.ts';
import { readKnownName } from './knownName.ts';
import { candidatesFor, readName } from './names.ts';
import { stemOf } from './stems.ts';
import { isCapitalised, type Token } from './tokens.ts';

const COUNTRIES: readonly PlaceKind[] = ['country', 'territory'];

/** The countries that are named by their names, adjectives, and places written by hand in them. */
export function countriesIn(tokens: readonly Token[], grammar: Grammar): NamedCountries {
  const found = new Map<string, Set<string>>();
  const add = (ids: readonly string[]) => {
    for (const code of countriesOf(ids))
      found.set(code, (found.get(code) ?? new Set()).add(ids[0]));
  };
  for (let i = 0; i < tokens.length;) {
    const adjective = countryOfAdjective(tokens[i], grammar);
    if (adjective) add(adjective);
    const isName = isCapitalised(tokens[i]) && readName(tokens, i, tokens.length) !== null;
    const name = isName ? readKnownName(tokens, i, tokens.length, grammar) : null;
    if (name && !isYardstick(tokens, name.from, grammar)) add(name.candidates);
    i = name?.next ?? i + 1;
  }
  return found;
}

/**
 * The codes of the countries that a name says: of its candidates that are countries, else of all if
 * they lie in one.
 */
export function countriesOf(ids: readonly string[]): readonly string[] {
  const places = ids.flatMap((id) => placeById(id) ?? []);
  const countries = places.filter(({ kind }) => COUNTRIES.includes(kind));
  const codes = new Set((countries.length > 0 ? countries : places).map(({ country }) => country));
  if (countries.length === 0 && codes.size > 1) return [];
  return [...codes].filter((code) => code !== null);
}

/** So many letters of a word tell most words from adjectives of countries. */
const TELLING_LETTERS = 3;

const beginnings = new Map<ReadonlyMap<string, string>, ReadonlySet<string>>();

function beginsLikeOne(norm: string, adjectives: ReadonlyMap<string, string>): boolean {
  let known = beginnings.get(adjectives);
  if (!known) {
    known = new Set([...adjectives.keys()].map((word) => word.slice(0, TELLING_LETTERS)));
    beginnings.set(adjectives, known);
  }
  return known.has(norm.slice(0, TELLING_LETTERS));
}

/** The country of "Argentine", «аргентинський»; null if the word is no such adjective. */
export function countryOfAdjective(
  token: Token,
  { comparison }: Grammar,
): readonly string[] | null {
  const { adjectives, namesDecline } = comparison;
  // Where names decline, adjectives of countries have no capital.
  if (!beginsLikeOne(token.norm, adjectives) || !(namesDecline || isCapitalised(token)))
    return null;
  const country = adjectives.get(stemOf(token.norm));
  return country === undefined ? null : candidatesFor(country);
}

/** "larger than Belgium", "the size of Belgium": nothing need have happened there. */
function isYardstick(
  tokens: readonly Token[],
  from: number,
  { names, comparison }: Grammar,
): boolean {
  const before = comparison.the.has(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  const word = tokens[before]?.norm ?? '';
  if (names.comparing.has(word) || comparison.sizes.has(word)) return true;
  return comparison.repeated.has(word) && comparison.sizes.has(tokens[before - 1]?.norm ?? '');
}
