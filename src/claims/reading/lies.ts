import { placeById } from '../../places/catalogue.ts';
import { namesSea } from './atSea.ts';
import { canHold } from './canHold.ts';
import type { Lies } from '../claim.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isOwner } from './owner.ts';
import { endsWithPlace, isListed } from './placePhrase.ts';
import type { NamedPlace } from './placesIn.ts';
import { prepositionOf } from './preposition.ts';
import type { ReadPlace } from './readClaim.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';
import { type PlaceInCountry, withCountries } from './withCountry.ts';

/** Words between a figure and a place of which it still says where it lies. */
const FARTHEST = 30;

/**
 * How each place holds the area where that is said by its preposition alone: enough to draw it there, too
 * little to check it. Null for whoever acts, speaks, owns or is too small; of the sea nothing is said.
 *
 * @param named the places of the sentence in the order of the text
 * @param statements all of the sentence
 */
export function liesOf(
  named: readonly NamedPlace[],
  statement: Statement,
  statements: readonly Statement[],
  tokens: readonly Token[],
  grammar: Grammar,
): (Lies | null)[] {
  if (namesSea(tokens, grammar)) return [];
  const places = withCountries(named, tokens, grammar);
  const isOneOfSeveral = (place: PlaceInCountry, i: number) =>
    [places[i - 1], places[i + 1]].some(
      (other) => other && isListed(place, other, tokens, grammar),
    );
  const found = places.map((place, i) =>
    isOneOfSeveral(place, i) || isBehindOther(place, statement, statements)
      ? null
      : fitting(place, statement, liesAt(place, named, statement, tokens, grammar)),
  );
  const held = places.map(
    (place, i) => found[i] ?? (isSubject(place, tokens) ? found[i + 1] : null),
  );
  const kept = inOneCountry(places, held, statement);
  return kept.map((lies, i) => lies ?? (isBetween(places, i, tokens, grammar) ? 'near' : null));
}

/**
 * The same of the sentence before one that names no place: "Fires broke out in Spain. They have burned
 * 3,000 hectares." Only where something happened to land, and no other area is stated.
 */
export function liesByNeighbour(
  named: readonly NamedPlace[],
  statement: Statement,
  statements: readonly Statement[],
  tokens: readonly Token[],
  grammar: Grammar,
): (Lies | null)[] {
  const { roles, verbs } = grammar;
  const isEvent = tokens.some(({ norm }) => roles.events.has(norm) || verbs.has(norm));
  if (!isEvent || statements.length > 0) return [];
  const behind = { ...statement, figures: null, from: tokens.length, next: tokens.length };
  return liesOf(named, behind, [], tokens, grammar);
}

/** "between Lyon and Grenoble": in neither. */
function isBetween(
  places: readonly PlaceInCountry[],
  index: number,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  return [index - 1, index].some((i) => {
    const [first, second] = [places[i], places[i + 1]];
    return (
      first !== undefined &&
      second !== undefined &&
      grammar.roles.between.has(tokens[first.from - 1]?.norm ?? '') &&
      isListed(second, first, tokens, grammar)
    );
  });
}

/** What is near a place, or north of it, may be larger. */
function fitting(place: NamedPlace, statement: Statement, lies: Lies | null): Lies | null {
  return lies === 'near' || canHold(place, statement) ? lies : null;
}

/** Whether the figure of another statement stands between. */
function isBehindOther(
  place: NamedPlace,
  { from, next }: Statement,
  statements: readonly Statement[],
) {
  const [low, high] = place.from >= next ? [next, place.from] : [place.next, from];
  return statements.some((other) => other.from >= low && other.next <= high);
}

/** "Helmand, in Afghanistan, grew": nothing leads to the place, and its country is said behind it. */
function isSubject({ from, next, closed }: PlaceInCountry, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  return closed > next && (before === undefined || before.kind === 'sign');
}

/** Of places in several countries those of the nearest one. */
function inOneCountry(
  places: readonly NamedPlace[],
  found: readonly (Lies | null)[],
  { from, next }: Statement,
): (Lies | null)[] {
  const awayOf = (place: NamedPlace) => Math.max(place.from - next, from - place.next);
  const countryOf = ({ candidates: [id] }: NamedPlace) => placeById(id)?.country ?? id;
  const [nearest] = places.filter((_, i) => found[i]).toSorted((a, b) => awayOf(a) - awayOf(b));
  return found.map((lies, i) =>
    nearest && countryOf(places[i]) === countryOf(nearest) ? lies : null,
  );
}

function liesAt(
  place: PlaceInCountry,
  named: readonly NamedPlace[],
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): Lies | null {
  const { from, next } = statement.figures ?? statement;
  const found = prepositionOf(place, tokens, grammar);
  if (!found) return isOwner(place, named, statement, tokens, grammar) ? 'in' : null;
  const { at, lies } = found;
  // "near a Texas air base"
  if (lies === 'near' && !endsWithPlace(place, tokens, grammar)) return null;
  // "bigger than those in Greece"
  const isCompared = ({ norm }: Token) => grammar.names.comparing.has(norm);
  if (tokens.slice(Math.max(0, at - 2), at).some(isCompared)) return null;
  if (place.from >= next) {
    const between = tokens.slice(next, at);
    // "the floe is larger, researchers in New Mexico note"
    const isFar = between.length > FARTHEST || isActor(between.at(-1)?.norm ?? '', grammar);
    return !isFar && goesOn(between, grammar) ? lies : null;
  }
  const between = withoutInserts(tokens.slice(place.closed, from));
  if (place.next > from || between.length > FARTHEST || !goesOn(between, grammar)) return null;
  const phrase = phraseBefore(tokens, at);
  if (phrase.some(({ norm }) => isRelative(norm, grammar))) return null;
  const head = phrase.at(-1)?.norm ?? '';
  if (grammar.roles.sitting.has(head)) return null;
  // "troops trained in Russia"
  const isDescribed = grammar.speech.participles.some((ending) => head.endsWith(ending));
  if (isDescribed && isActor(phrase.at(-2)?.norm ?? '', grammar)) return null;
  return !isActor(head, grammar) || isDone(between, grammar) ? lies : null;
}

/** The words from where its clause, or the part between commas, begins up to a preposition. */
function phraseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const before = tokens.slice(0, at);
  const start = before.findLastIndex(
    ({ kind, norm, gap }) => kind === 'sign' && !(norm === '-' && gap === 'none'),
  );
  return before.slice(start + 1);
}

/** Without what stands between two commas: ", which began on Monday,". */
function withoutInserts(between: readonly Token[]): readonly Token[] {
  if (between[0]?.norm !== ',') return between;
  const end = between.findIndex(({ norm }, i) => i > 0 && norm === ',');
  return end > 0 ? between.slice(end + 1) : between;
}

/** Whether the words between a place and a figure leave them in one clause, and nobody speaks or owns. */
function goesOn(between: readonly Token[], grammar: Grammar): boolean {
  const { speech, joins, roles, numerals, ranges } = grammar;
  return !between.some(({ norm }, i) => {
    // "grew to 3,000 hectares", "an estimated 3,000 hectares"
    const isLast = i === between.length - 1;
    if (isLast && ranges.to.has(norm)) return false;
    // "to the east of"
    if (roles.meant.has(norm) && roles.compass.words.has(between[i + 2]?.norm ?? '')) return false;
    // "is planned to cover"
    if (roles.meant.has(norm) && roles.measures.has(between[i + 1]?.norm ?? '')) return false;
    if (roles.meant.has(norm)) return !roles.auxiliaries.has(between[i - 1]?.norm ?? '');
    if (speech.verbs.has(norm))
      return !(isLast && numerals.articles.has(between[i - 1]?.norm ?? ''));
    return (
      norm === ';' ||
      joins.breakers.has(norm) ||
      roles.owning.has(norm) ||
      isRelative(norm, grammar)
    );
  });
}

function isRelative(norm: string, { roles, speech }: Grammar): boolean {
  return roles.relatives.has(norm) || speech.that.has(norm);
}

/** "officials", "a court": who is somewhere and may act elsewhere. */
function isActor(norm: string, { speech }: Grammar): boolean {
  return (
    speech.people.has(norm) ||
    speech.institutions.has(norm) ||
    speech.titles.has(norm) ||
    speech.peopleEndings.some((ending) => norm.length > ending.length + 3 && norm.endsWith(ending))
  );
}

/** Whether the words say what became of land: "has retaken". */
function isDone(between: readonly Token[], { verbs, roles }: Grammar): boolean {
  return between.some(
    ({ norm }) => (verbs.has(norm) || roles.taking.has(norm)) && !roles.owning.has(norm),
  );
}

/** The place as it is read, with how it holds the area if that is all that is known. */
export function withLies(place: ReadPlace, lies: Lies | null): ReadPlace {
  return lies === null ? place : { ...place, lies };
}
