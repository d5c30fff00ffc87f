import { PLACES } from '../../places/catalogue.ts';
import { normaliseName } from '../../places/normaliseName.ts';
import type { PlaceFacts } from '../../places/place.ts';
import type { NamedCountries } from './grammar/places.ts';
import { GRAMMARS } from './languages/grammars.ts';
import { keyOf, type NameWord, wordsOfName } from './nameKeys.ts';
import { skipJoints } from './phrases.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** A place of the gazetteer that has a name. */
export interface UnitName {
  readonly placeId: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether the name says what it is: "Anambra State". */
  readonly hasKind: boolean;
  /** Whether it is made of ordinary words, or is too short: "Central", "Coast", "Var". */
  readonly isOrdinary: boolean;
}

/** Names of the gazetteer that begin at a token and end before `next`. */
export interface UnitNames {
  readonly next: number;
  readonly names: readonly UnitName[];
}

/** Shorter names are words too often. */
const SHORTEST = 4;

/** Words' keys, joined by spaces, of whole names; of their beginnings with no names. */
type Index = Map<string, readonly UnitName[]>;

const BEGINNING: readonly UnitName[] = [];

/** What is known of the gazetteer. */
interface Gazetteer {
  /** So many places of the catalogue were looked through. */
  readonly known: number;
  readonly units: ReadonlyMap<string, readonly PlaceFacts[]>;
  /** Names of places written by hand, normalised. */
  readonly taken: ReadonlySet<string>;
  /** The names of a country's units, made when a text first names it. */
  readonly indexes: Map<string, Index>;
}

let gazetteer: Gazetteer | null = null;

/** Made anew when the catalogue has grown. */
function currentGazetteer(): Gazetteer {
  if (gazetteer?.known === PLACES.length) return gazetteer;
  const units = new Map<string, PlaceFacts[]>();
  for (const place of PLACES) {
    if (!place.fromGazetteer || place.country === null) continue;
    const known = units.get(place.country);
    if (known) known.push(place);
    else units.set(place.country, [place]);
  }
  const written = units.size > 0 ? PLACES.filter((place) => !place.fromGazetteer) : [];
  const taken = new Set(written.flatMap(namesOf).map(normaliseName));
  return (gazetteer = { known: PLACES.length, units, taken, indexes: new Map() });
}

function namesOf({ names, aliases }: PlaceFacts): readonly string[] {
  return [names.en, names.uk, ...aliases];
}

/** Whether any place of the gazetteer is known. */
export function hasUnits(): boolean {
  return currentGazetteer().units.size > 0;
}

function indexOf(country: string): Index {
  const { units: all, taken, indexes } = currentGazetteer();
  let index = indexes.get(country);
  if (!index) {
    index = new Map();
    const units = all.get(country) ?? [];
    const isOthers = othersNames(units, taken);
    for (const unit of units) {
      const own = [unit.names.en, unit.names.uk];
      const others = unit.aliases.filter((name) => !isOthers(name));
      for (const name of [...own, ...others]) addNames(index, unit, wordsOfName(name));
      for (const name of own.flatMap(joinedSpellings)) add(index, unit, wordsOfName(name), false);
    }
    indexes.set(country, index);
  }
  return index;
}

/**
 * Whether another name of a country's unit is rather that of something else: of a place that is
 * written by hand, of another unit, or of what several of them lie in.
 */
function othersNames(
  units: readonly PlaceFacts[],
  taken: ReadonlySet<string>,
): (name: string) => boolean {
  const bearers = new Map<string, Set<string>>();
  for (const unit of units) {
    for (const name of namesOf(unit).map(normaliseName)) {
      bearers.set(name, (bearers.get(name) ?? new Set()).add(unit.id));
    }
  }
  return (name) => {
    const normal = normaliseName(name);
    return taken.has(normal) || (bearers.get(normal)?.size ?? 0) > 1;
  };
}

/** Longer names are not written with words as one. */
const MOST_WORDS = 3;

/** A name with two of its words as one, or all: "Biobío" of "Bío Bío", "Deir Ezzor" of "Deir ez-Zor". */
function joinedSpellings(name: string): readonly string[] {
  const words = name.split(/[ -]/);
  if (words.length < 2 || words.length > MOST_WORDS || wordsOfName(name).some(isKind)) return [];
  const pairs = words
    .slice(1)
    .map((word, i) => [...words.slice(0, i), words[i] + word, ...words.slice(i + 2)].join(' '));
  return [...new Set([...pairs, words.join('')])];
}

const isInAny = (set: 'unitKinds' | 'ordinary', { norm }: Token) =>
  Object.values(GRAMMARS).some(({ names }) => names[set].has(norm));

const isKind = ({ token }: NameWord) => isInAny('unitKinds', token);

/** The name, and without the word for its kind: "Anambra State", "Anambra". */
function addNames(index: Index, unit: PlaceFacts, words: readonly NameWord[]): void {
  if (words.length === 0) return;
  add(index, unit, words, words.some(isKind));
  const core = coreOf(words);
  if (core.length > 0 && core.length < words.length) add(index, unit, core, false);
}

/**
 * Without a word for the kind at either end and its "of". An adjective before one is no name without
 * it: «Псковська область».
 */
function coreOf(words: readonly NameWord[]): readonly NameWord[] {
  const [first, second] = words;
  if (isKind(first)) {
    const isOf = Object.values(GRAMMARS).some(({ comparison }) =>
      comparison.of.has(second?.token.norm ?? ''),
    );
    return words.slice(isOf ? 2 : 1);
  }
  if (!isKind(words[words.length - 1])) return words;
  const core = words.slice(0, -1);
  const isAdjective = Object.values(GRAMMARS).some(({ comparison }) =>
    comparison.describing.some((ending) => core.at(-1)?.token.norm.endsWith(ending)),
  );
  return isAdjective ? [] : core;
}

function add(
  index: Index,
  { id, country }: PlaceFacts,
  words: readonly NameWord[],
  hasKind: boolean,
): void {
  const letters = words.reduce((sum, { token }) => sum + token.norm.length, 0);
  const isOrdinary =
    letters < SHORTEST || words.every(({ token }) => isInAny('ordinary', token) || isKindOf(token));
  const name = { placeId: id, country: country ?? '', hasKind, isOrdinary: isOrdinary && !hasKind };
  let beginnings: readonly string[] = [''];
  words.forEach(({ key, otherKeys }, i) => {
    const keys = [...new Set([key, ...otherKeys])];
    beginnings = beginnings.flatMap((before) =>
      keys.map((one) => (before === '' ? one : `${before} ${one}`)),
    );
    for (const beginning of beginnings) {
      const names = index.get(beginning);
      if (i < words.length - 1) {
        if (!names) index.set(beginning, BEGINNING);
      } else if (!names?.some(({ placeId }) => placeId === id)) {
        index.set(beginning, [...(names ?? []), name]);
      }
    }
  });
}

function isKindOf(token: Token): boolean {
  return isInAny('unitKinds', token);
}

/** The names of some countries' units. */
interface Named {
  readonly indexes: readonly Index[];
  /** Those with names of that first word, as far as they were asked for. */
  readonly byFirst: Map<string, readonly Index[]>;
}

/** Those of the countries that a text names, as long as it is read. */
const named = new WeakMap<NamedCountries, Named>();

/** The indexes of these countries that have names with that first word. */
function indexesWith(first: string, countries: NamedCountries): readonly Index[] {
  let known = named.get(countries);
  if (!known) {
    known = { indexes: [...countries.keys()].map(indexOf), byFirst: new Map() };
    named.set(countries, known);
  }
  let indexes = known.byFirst.get(first);
  if (!indexes) {
    indexes = known.indexes.filter((index) => index.has(first));
    known.byFirst.set(first, indexes);
  }
  return indexes;
}

/** The names of units of these countries that begin at a token, the longest first. */
export function unitNamesAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  countries: NamedCountries,
): readonly UnitNames[] {
  const first = keyOf(tokens[at]);
  const indexes = indexesWith(first, countries);
  if (indexes.length === 0) return NONE;
  const byEnd = new Map<number, UnitName[]>();
  for (const index of indexes) {
    let key = first;
    for (let i = at; i < end;) {
      const names = index.get(key);
      if (!names) break;
      i++;
      if (names.length > 0) byEnd.set(i, [...(byEnd.get(i) ?? []), ...names]);
      i = skipJoints(tokens, i, end);
      if (i < end) key = `${key} ${keyOf(tokens[i])}`;
    }
  }
  return [...byEnd]
    .filter(([next]) => isWritten(tokens, at, next))
    .map(([next, names]) => ({ next, names }))
    .toSorted((a, b) => b.next - a.next);
}

const NONE: readonly UnitNames[] = [];

/** Whether the words that have a capital in a name have one here. */
function isWritten(tokens: readonly Token[], from: number, next: number): boolean {
  return tokens
    .slice(from, next)
    .every(
      (token) =>
        token.kind !== 'word' ||
        isCapitalised(token) ||
        token.norm.length < SHORTEST ||
        isKindOf(token),
    );
}
