import { PLACES } from '../../places/catalogue.ts';
import { normaliseName } from '../../places/normaliseName.ts';
import type { PlaceFacts } from '../../places/place.ts';
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

let index: Index = new Map();
/** So many places of the catalogue are looked through. */
let known = 0;

/** The names of the gazetteer, made when a text is read for the first time behind it has grown. */
function unitIndex(): Index {
  if (known === PLACES.length) return index;
  known = PLACES.length;
  index = new Map();
  const units = PLACES.filter(({ fromGazetteer }) => fromGazetteer);
  const isOthers = othersNames(units);
  for (const unit of units) {
    const own = [unit.names.en, unit.names.uk];
    const others = unit.aliases.filter((name) => !isOthers(unit, name));
    for (const name of [...own, ...others]) addNames(unit, wordsOfName(name));
  }
  return index;
}

/**
 * Whether another name of a unit is rather that of something else: of a place that is written by
 * hand, of another unit of the country, or of what several of them lie in.
 */
function othersNames(units: readonly PlaceFacts[]): (unit: PlaceFacts, name: string) => boolean {
  const taken = new Set<string>();
  for (const { fromGazetteer, names, aliases } of PLACES) {
    if (fromGazetteer) continue;
    for (const name of [names.en, names.uk, ...aliases]) taken.add(normaliseName(name));
  }
  const keyIn = ({ country }: PlaceFacts, name: string) => `${country} ${normaliseName(name)}`;
  const bearers = new Map<string, Set<string>>();
  for (const unit of units) {
    for (const name of [unit.names.en, unit.names.uk, ...unit.aliases]) {
      const key = keyIn(unit, name);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(unit.id));
    }
  }
  return (unit, name) =>
    taken.has(normaliseName(name)) || (bearers.get(keyIn(unit, name))?.size ?? 0) > 1;
}

const isInAny = (set: 'unitKinds' | 'ordinary', { norm }: Token) =>
  Object.values(GRAMMARS).some(({ names }) => names[set].has(norm));

const isKind = ({ token }: NameWord) => isInAny('unitKinds', token);

/** The name, and without the word for its kind: "Anambra State", "Anambra". */
function addNames(unit: PlaceFacts, words: readonly NameWord[]): void {
  if (words.length === 0 || unit.country === null) return;
  add(unit, words, words.some(isKind));
  const core = coreOf(words);
  if (core.length > 0 && core.length < words.length) add(unit, core, false);
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

function add({ id, country }: PlaceFacts, words: readonly NameWord[], hasKind: boolean): void {
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

/** The names of the gazetteer that begin at a token, the longest first. */
export function unitNamesAt(tokens: readonly Token[], at: number, end: number): UnitNames[] {
  const names = unitIndex();
  const found: UnitNames[] = [];
  let key = '';
  for (let i = at; i < end;) {
    key = key === '' ? keyOf(tokens[i]) : `${key} ${keyOf(tokens[i])}`;
    const here = names.get(key);
    if (!here) break;
    i++;
    if (here.length > 0 && isWritten(tokens, at, i)) found.unshift({ next: i, names: here });
    i = skipJoints(tokens, i, end);
  }
  return found;
}

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
