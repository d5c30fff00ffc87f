import { placeById } from '../../places/catalogue.ts';
import { isAtSea } from './atSea.ts';
import { canHold } from './canHold.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isOfSubject } from './ofSubject.ts';
import { isOwnArea } from './ownArea.ts';
import { isOwnFigure } from './ownFigure.ts';
import { endsWithPlace, isListed, isLocative, leadOf } from './placePhrase.ts';
import type { NamedPlace } from './placesIn.ts';
import type { ReadPlace } from './readClaim.ts';
import { type PlaceInCountry, withCountries } from './withCountry.ts';
import type { Statement } from './statements.ts';
import { isOfAnotherTime } from './setApart.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** Words of "of farmland have been burned" that may stand between a figure and "in". */
const MOST_BETWEEN = 9;
/** Words of "have burned more than" between a place and a figure. */
const MOST_BEFORE = 8;

/**
 * What each place of the sentence has to do with the statement's area, by grammar alone: whatever is
 * not plainly said to lie in it, or to be its own area, is only named.
 *
 * @param named places in the order of the text
 */
export function rolesOf(
  named: readonly NamedPlace[],
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): ReadPlace['role'][] {
  const { from, next } = statement.figures ?? statement;
  const mayLie = !isAtSea(tokens, from, next, grammar);
  const places = withCountries(named, tokens, grammar);
  return places.map((place, i) => {
    const isCountry = places.some((one, k) => k !== i && holds(one, named[i]));
    if (isBracketedIn(named, i, from, tokens, grammar)) return 'within';
    if (place.from - next > FARTHEST || from - place.next > FARTHEST) return 'named';
    const isOwn =
      isOwnArea(named[i], statement, tokens, grammar) && !isOfAnotherTime(tokens, grammar);
    if (isOwn || isOwnFigure(named[i], statement, tokens, grammar)) return 'itself';
    const neighbours = [
      places.findLast((other) => other.next <= place.from),
      places.find((other) => other.from >= place.next),
    ].filter((other) => other !== undefined);
    const isApart =
      [place, named[i]].some((one) => endsWithPlace(one, tokens, grammar)) &&
      !neighbours.some((other) => isListed(place, other, tokens, grammar));
    if (isCountry || !mayLie || !isApart || statement.areas.length === 0) return 'named';
    const isNearest = !places.some((other) => other.from >= place.next && other.next <= from);
    if (place.from >= next) {
      const lies =
        liesBehind(place, next, tokens, grammar) ||
        liesBehind(place, behindDashes(statement, next, tokens), tokens, grammar);
      return lies && mayHold(place, statement) ? 'within' : 'named';
    }
    if (place.next > from || !isNearest) return 'named';
    const lies = liesBefore({ ...place, next: place.closed }, from, tokens, grammar);
    if (lies && isPlainlyThere(place, tokens, grammar) && mayHold(place, statement))
      return 'within';
    const isThere = lies || isOfSubject(place, from, tokens, grammar);
    return isThere && canHold(place, statement) ? 'within' : 'named';
  });
}

/** Whether one stands among the words of the other, as its country. */
function holds(place: PlaceInCountry, country: NamedPlace): boolean {
  return place.from <= country.from && country.next <= place.next;
}

/** "In Vienna, ministers heard of 5,000 sq km": a city that is too small is where it was said. */
function mayHold(place: NamedPlace, statement: Statement): boolean {
  const isCity = placeById(place.candidates[0])?.kind === 'city';
  return !isCity || canHold(place, statement);
}

/** Whether something happened there, or the clause begins with where: not "A court in Monaco". */
function isPlainlyThere(place: NamedPlace, tokens: readonly Token[], grammar: Grammar): boolean {
  const lead = leadOf(place, tokens, 0, grammar);
  const head = tokens[lead - 2];
  if (head === undefined || head.kind === 'sign') return true;
  return grammar.roles.events.has(head.norm) || grammar.comparison.areaSubjects.has(head.norm);
}

/** Tokens between a figure and a place of which it says anything. */
const FARTHEST = 24;

/** Past "– an area the size of Austria –" behind a figure; where it ends if there is none. */
function behindDashes({ next: end }: Statement, next: number, tokens: readonly Token[]): number {
  const isOpen = tokens.slice(next, end).some(({ norm }) => DASHES.has(norm));
  return isOpen && DASHES.has(tokens[end]?.norm ?? '') ? end + 1 : next;
}

const DASHES = new Set(['–', '—', '-']);

/** "2,000 sq km of forest were burned in Spain", "500 hectares of Ohio farmland". */
function liesBehind(
  place: NamedPlace,
  next: number,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { roles, quantity } = grammar;
  const lead = leadOf(place, tokens, next, grammar);
  if (lead - next > MOST_BETWEEN) return false;
  const { norm } = tokens[lead - 1] ?? { norm: '' };
  if (roles.bareGenitive && lead === next) return !isObject(place, tokens, grammar);
  if (lead <= next) return false;
  if (roles.of.has(norm)) {
    if (isBeyond(tokens, lead - 2, grammar)) return false;
    const between = tokens.slice(next, lead - 1);
    return between.every((token) => quantity.of.has(token.norm) || isGround(token, grammar));
  }
  if (!isLocative(tokens[lead - 1], place, grammar)) return false;
  if (roles.partly.has(tokens[lead - 2]?.norm ?? '')) return false;
  return tokens.slice(next, lead - 1).every((token) => isPlain(token, grammar));
}

/** "700 sq km north of Hanoi", but "the north of Spain". */
function isBeyond(tokens: readonly Token[], at: number, { names, comparison }: Grammar): boolean {
  const isDirection = names.compass.has(tokens[at]?.norm ?? '');
  return isDirection && !comparison.the.has(tokens[at - 1]?.norm ?? '');
}

/** «… км. кв. Австралію омивають»: a feminine name as an object, and no genitive. */
function isObject(
  { next, candidates }: NamedPlace,
  tokens: readonly Token[],
  { language, names }: Grammar,
): boolean {
  const own = placeById(candidates[0])?.names[language] ?? '';
  const ending = names.objectEndings.get(own.slice(-1));
  return ending !== undefined && tokens[next - 1].norm.endsWith(ending);
}

/** "In Nepal, fires burned 7,100 acres", "Fires in Nepal burned 7,100 acres". */
function liesBefore(
  place: NamedPlace,
  from: number,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { roles, joins } = grammar;
  const lead = leadOf(place, tokens, 0, grammar);
  if (lead < 1 || !isLocative(tokens[lead - 1], place, grammar)) return false;
  const between = clauseBetween(tokens.slice(place.next, from), grammar);
  // «Компанія орендує в Аргентині 280 тис. га»
  const isSaidThere = grammar.speech.verbs.has(tokens[lead - 2]?.norm ?? '');
  if (roles.bareGenitive && between.length === 0 && lead > 1 && !isSaidThere) return true;
  if (between.some(({ norm }) => joins.breakers.has(norm))) return false;
  if (lead === 1 || (roles.bareGenitive && opensClause(tokens.slice(0, lead - 1), grammar))) {
    const rest = behindName(between, grammar);
    const sign = rest[0]?.norm;
    const opening = tokens.slice(0, lead - 1);
    if (ELLIPSES.has(sign) && !isLeftOut(opening, grammar)) return false;
    const clause = sign === ',' || ELLIPSES.has(sign) ? rest.slice(1) : rest;
    return isOfEvent(clause, place, grammar);
  }
  const subject = tokens[lead - 2].norm;
  const isEvent =
    roles.events.has(subject) ||
    (roles.bareGenitive && grammar.comparison.areaSubjects.has(subject));
  if (!isEvent) return false;
  return between.length <= MOST_BEFORE && between.every((token) => isPlain(token, grammar));
}

/** Behind a place, for a verb that is left out: «у Словаччині — 2 тис. га». */
const ELLIPSES = new Set([':', '–', '—']);

/**
 * Whether the verb left out is plain: the clause has said it («Тайга горить по всій Якутії: …»), or
 * the place follows on a clause with a comma.
 */
function isLeftOut(opening: readonly Token[], { roles, verbs }: Grammar): boolean {
  const last = opening.at(-1);
  if (last === undefined || last.kind === 'sign') return true;
  return opening.some(({ norm }) => roles.events.has(norm) || verbs.has(norm));
}

/**
 * The words between a place and a figure, without who says so in commas («У Греції, пише блогер,
 * вигоріло …») and without a last "to", which leads to the figure («скоротилася до …»).
 */
function clauseBetween(between: readonly Token[], grammar: Grammar): readonly Token[] {
  const closing = between.findIndex(({ norm }, i) => i > 0 && norm === ',');
  const aside = between[0]?.norm === ',' ? between.slice(1, Math.max(1, closing)) : [];
  const isSaid = aside.some(({ norm }) => grammar.speech.verbs.has(norm));
  const clause = isSaid ? between.slice(closing + 1) : between;
  return grammar.ranges.to.has(clause.at(-1)?.norm ?? '') ? clause.slice(0, -1) : clause;
}

/**
 * «Найбільше горіло на Сумщині (61 га) та Харківщині (48 га)»: the figure stands in brackets right
 * behind where something happened.
 */
function isBracketedIn(
  places: readonly NamedPlace[],
  index: number,
  from: number,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const place = places[index];
  if (!grammar.roles.bareGenitive || place.next !== from - 1) return false;
  if (tokens[place.next].norm !== '(') return false;
  const lead = leadOf(place, tokens, 0, grammar) - 1;
  if (lead < 1) return false;
  const before = places[index - 1];
  const isFurther = grammar.comparison.and.has(tokens[place.from - 1].norm);
  if (before && isFurther && tokens[place.from - 2].norm === ')') {
    return isBracketedIn(places, index - 1, before.next + 1, tokens, grammar);
  }
  if (!isLocative(tokens[lead], place, grammar)) return false;
  const clause = tokens.slice(0, lead);
  const start = clause.findLastIndex(({ kind, norm: sign }) => kind === 'sign' && sign !== ')');
  return clause.slice(start + 1).some((token) => grammar.verbs.has(token.norm));
}

/** Past what belongs to the name yet: "region", "alone". */
function behindName(tokens: readonly Token[], { roles, names }: Grammar): readonly Token[] {
  const at = tokens.findIndex(({ norm }) => !roles.alone.has(norm) && !names.kinds.has(norm));
  return at < 0 ? [] : tokens.slice(at);
}

/** A few words such as «Торік» before the place: it still opens the clause. */
function opensClause(before: readonly Token[], grammar: Grammar): boolean {
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'sign') + 1);
  return (
    clause.length <= MOST_OPENING &&
    clause.every(
      (token, i) =>
        token.kind === 'word' &&
        (i === 0 || !isCapitalised(token)) &&
        !grammar.speech.verbs.has(token.norm),
    )
  );
}

const MOST_OPENING = 2;

/**
 * Whether a clause behind "In Nepal" says what became of land there: "fires burned", "loggers
 * cleared"; not "ministers agreed to protect". In a city only an event does.
 */
function isOfEvent(
  clause: readonly Token[],
  { candidates }: NamedPlace,
  grammar: Grammar,
): boolean {
  const { roles, verbs, ranges } = grammar;
  if (!withoutCounts(clause, grammar).every((token) => isPlain(token, grammar))) return false;
  const isMeant = clause.some(
    ({ norm }) =>
      roles.infinitive.has(norm) || roles.infinitiveEndings.some((end) => norm.endsWith(end)),
  );
  if (isMeant) return false;
  const isEvent = clause.some(({ norm }) => roles.events.has(norm));
  if (isEvent || clause.length <= 1) return true;
  const saysWhat = (norm: string) =>
    roles.bareGenitive || (verbs.has(norm) && !ranges.changes.has(norm));
  const isCity = candidates.some((id) => placeById(id)?.kind === 'city');
  return !isCity && clause.length <= MOST_BEFORE && clause.some(({ norm }) => saysWhat(norm));
}

/** «було 62 пожежі площею», «38 пожеж,»: how many there were says nothing of where. */
function withoutCounts(clause: readonly Token[], { roles }: Grammar): readonly Token[] {
  const isCount = (i: number) =>
    clause[i]?.kind === 'number' &&
    clause.slice(i + 1, i + 3).some(({ norm }) => roles.events.has(norm));
  const isCounted = (i: number) => isCount(i - 1) || isCount(i - 2);
  return clause.filter(
    ({ norm }, i) => !isCount(i) && !(norm === ',' && i === clause.length - 1 && isCounted(i)),
  );
}

/** Words of land and its adjectives: "of farmland", "of burnt forest". */
function isGround({ kind, norm, text }: Token, { roles, comparison, verbs }: Grammar): boolean {
  if (kind !== 'word' || text !== norm) return false;
  return roles.land.has(norm) || comparison.areaSubjects.has(norm) || verbs.has(norm);
}

/** No sign, no name, nobody who speaks: words that leave what follows with the area. */
function isPlain(token: Token, { speech, comparison, joins, dates }: Grammar): boolean {
  const { kind, norm } = token;
  if (kind === 'number') return false;
  if (kind === 'sign') return norm === '-' && token.gap === 'none';
  if (dates.months.has(norm) || dates.weekdays.has(norm)) return true;
  if (isCapitalised(token) || speech.verbs.has(norm) || joins.breakers.has(norm)) return false;
  return !comparison.otherSubjects.has(norm);
}
