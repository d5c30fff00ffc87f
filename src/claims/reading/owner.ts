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
  { next }: NamedPlace,
  named: readonly NamedPlace[],
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  return tokens[next]?.norm === "'s" && ownsSubject(next + 1, named, statement, tokens, grammar);
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
    const owns = ownsSubject(next, named, statement, tokens, grammar);
    return owns && canHold(owner, statement) ? [owner] : [];
  });
}

/** Whether what begins at a token is the subject of the figure, and land. */
function ownsSubject(
  at: number,
  named: readonly NamedPlace[],
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const figure = statement.figures ?? statement;
  const owned = ownedAt(at, named, tokens, grammar);
  if (!owned || owned.next > figure.from) return false;
  const between = tokens.slice(owned.next, figure.from);
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
  let at = start;
  while (at < start + MOST_DESCRIBING && comparison.descriptors.has(tokens[at]?.norm ?? '')) at++;
  if (at >= tokens.length) return null;
  // "Brazil's rainforest"
  if (isCover(tokens[at], grammar) && !isCapitalised(tokens[at]))
    return { next: at + 1, isLand: true };
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
  const cover = behind.slice(0, MOST_BEFORE_COVER + 1).findIndex((one) => isCover(one, grammar));
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
