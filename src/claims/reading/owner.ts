import { placeById } from '../../places/catalogue.ts';
import type { PlaceKind } from '../../places/place.ts';
import { canHold } from './canHold.ts';
import { countryOfAdjective } from './countries.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isPredicate } from './ofSubject.ts';
import type { NamedPlace } from './placesIn.ts';
import type { Statement } from './statements.ts';
import { isCapitalised, spanOf, type Token } from './tokens.ts';
import { nameEnd } from './unknownName.ts';

/** Words of "vast", "national park" around a name. */
const MOST_DESCRIBING = 3;
/** Words of "second-largest freshwater lake". */
const MOST_LAND_WORDS = 6;
/** Words of "of dry tropical" before "forest". */
const MOST_BEFORE_COVER = 3;

/** Places that act as little as a forest does. */
const GROUNDS: readonly PlaceKind[] = ['region', 'park', 'lake', 'island'];

/** What somebody or a country owns by grammar. */
interface Owned {
  /** Past its last word. */
  readonly next: number;
  /** Whether its words say that it is land: a name alone may be that of an army or a company. */
  readonly isLand: boolean;
}

/** "Brazil's Amazon lost 11,088 sq km", "Canada's Wood Buffalo park covers": what it owns lies in it. */
export function isOwner(
  { from, next }: NamedPlace,
  named: readonly NamedPlace[],
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  if (tokens[next]?.norm !== "'s") return false;
  return ownsSubject(from, next + 1, named, statement, tokens, grammar);
}

/** "Bolivia lost 1.5 million hectares of forest": what grows is lost where it grew. */
export function isBereft(
  { from, next }: NamedPlace,
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const figure = statement.figures ?? statement;
  const between = tokens.slice(next, figure.from);
  const last = grammar.numerals.articles.has(between.at(-1)?.norm ?? '') ? -2 : -1;
  return (
    grammar.roles.losing.has(between.at(last)?.norm ?? '') &&
    between.slice(0, last).every(({ norm }) => grammar.roles.auxiliaries.has(norm)) &&
    isClauseStart(tokens.slice(0, from), grammar) &&
    isFate(between, tokens.slice(figure.next), grammar)
  );
}

/** Whether the words before one open its clause: none, or "Last year", "In 2024,". */
function isClauseStart(before: readonly Token[], { dates }: Grammar): boolean {
  const isDate = ({ kind, norm }: Token) =>
    kind === 'number' ||
    norm === ',' ||
    dates.months.has(norm) ||
    dates.units.has(norm) ||
    [dates.in, dates.since, dates.last, dates.past, dates.this, dates.lastYear, dates.light].some(
      (words) => words.has(norm),
    );
  const isSign = ({ kind, norm, gap }: Token) =>
    kind === 'sign' && norm !== ',' && !(norm === '-' && gap === 'none');
  return before.slice(before.findLastIndex(isSign) + 1).every(isDate);
}

/** The same by an adjective: "the Brazilian Amazon lost", «Канадський парк Вуд-Баффало займає». */
export function ownersByAdjective(
  named: readonly NamedPlace[],
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): readonly NamedPlace[] {
  return tokens.flatMap((token, from) => {
    if (named.some((place) => place.from <= from && from < place.next)) return [];
    const candidates = countryOfAdjective(token, grammar);
    if (!candidates?.length) return [];
    const next = from + 1;
    const owner = { ...spanOf(tokens, from, next), from, next, candidates };
    const owns = ownsSubject(from, next, named, statement, tokens, grammar);
    return owns && canHold(owner, statement) ? [owner] : [];
  });
}

/** Whether what begins at a token, behind its owner, is the subject of the figure, and land. */
function ownsSubject(
  owner: number,
  at: number,
  named: readonly NamedPlace[],
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const figure = statement.figures ?? statement;
  const owned = ownedAt(at, named, tokens, grammar);
  if (!owned || owned.next > figure.from) return false;
  // "Vatnajökull, Iceland's largest glacier, has lost"
  const isInserted = tokens[owner - 1]?.norm === ',' && tokens[owned.next]?.norm === ',';
  const between = tokens.slice(owned.next + (isInserted ? 1 : 0), figure.from);
  if (!isPredicate(between, grammar)) return false;
  return owned.isLand || isFate(between, tokens.slice(figure.next), grammar);
}

function ownedAt(
  start: number,
  named: readonly NamedPlace[],
  tokens: readonly Token[],
  grammar: Grammar,
): Owned | null {
  const { roles, comparison } = grammar;
  const isLandmark = (at: number) => roles.landmarks.has(tokens[at]?.norm ?? '');
  const land = landEnd(tokens, start, grammar);
  if (land !== null) return { next: land, isLand: true };
  let at = start;
  while (at < start + MOST_DESCRIBING && comparison.descriptors.has(tokens[at]?.norm ?? '')) at++;
  if (at >= tokens.length) return null;
  // "Brazil's rainforest"
  const isBare = isCover(tokens[at], grammar) && !isCapitalised(tokens[at]);
  if (isBare && isBehindNoun(tokens[at + 1], grammar)) return { next: at + 1, isLand: true };
  const known = named.find(({ from }) => from === at);
  if (known) {
    const kind = placeById(known.candidates[0])?.kind;
    return kind && GROUNDS.includes(kind) ? { next: known.next, isLand: true } : null;
  }
  // "Lake Tuz", «парк Вуд-Баффало»
  const name = isLandmark(at) ? at + 1 : at;
  let next = nameEnd(tokens, name, grammar);
  if (next === name) return null;
  const most = next + MOST_DESCRIBING;
  while (next < most && goesOn(tokens, next, grammar)) next++;
  return { next, isLand: isLandmark(at) || isLandmark(next - 1) };
}

/** Past "second-largest freshwater lake", which has no name here; null if there is no such thing. */
function landEnd(tokens: readonly Token[], start: number, grammar: Grammar): number | null {
  const { roles, speech, verbs } = grammar;
  const others = [speech.prepositions, speech.verbs, speech.people, speech.institutions, verbs];
  for (let at = start; at < Math.min(tokens.length, start + MOST_LAND_WORDS); at++) {
    const { norm, gap, kind } = tokens[at];
    const isHyphen = norm === '-' && gap === 'none';
    if (!isHyphen && (kind !== 'word' || isCapitalised(tokens[at]))) return null;
    if (roles.landmarks.has(norm) && isBehindNoun(tokens[at + 1], grammar)) return at + 1;
    if (others.some((words) => words.has(norm))) return null;
  }
  return null;
}

/** What stands behind a whole noun phrase: not the "brigade" of a "mountain brigade". */
function isBehindNoun(token: Token | undefined, { roles, speech, verbs }: Grammar): boolean {
  if (token === undefined || token.kind === 'sign') return true;
  const words = [verbs, roles.measures, roles.auxiliaries, roles.has, speech.prepositions];
  return !isCapitalised(token) && words.some((set) => set.has(token.norm));
}

/** Whether a token is a further part of a name: "National Park", "mine", «-Баффало». */
function goesOn(tokens: readonly Token[], at: number, { roles }: Grammar): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const behind = tokens[at + 1];
  const isHyphen = token.norm === '-' && behind?.gap === 'none' && isCapitalised(behind);
  return isHyphen || isCapitalised(token) || roles.landmarks.has(token.norm);
}

/** Whether it is so large, is less than it was, or lost what grows: no army or company does. */
function isFate(between: readonly Token[], behind: readonly Token[], grammar: Grammar): boolean {
  const { roles, quantity, speech } = grammar;
  const isOf = quantity.of.has(behind[0]?.norm ?? '');
  const cover = behind
    .slice(0, MOST_BEFORE_COVER + 1)
    .findLastIndex((one) => isCover(one, grammar));
  const afterCover = behind[cover + 1];
  // Not "of forest leases".
  const ofCover =
    cover >= 0 &&
    (afterCover === undefined ||
      afterCover.kind === 'sign' ||
      speech.stops.has(afterCover.norm) ||
      speech.prepositions.has(afterCover.norm));
  return between.some(
    ({ norm }) =>
      (roles.losing.has(norm) && ofCover) ||
      (!isOf &&
        (roles.shrinking.has(norm) || (roles.measures.has(norm) && !roles.occupying.has(norm)))),
  );
}

/** "forest", "farmland": what land bears, and no country's ground as such. */
function isCover({ norm }: Token, { roles }: Grammar): boolean {
  return roles.cover.has(norm);
}
