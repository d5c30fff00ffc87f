import { placeById } from '../../places/catalogue.ts';
import { isAbout } from './aboutPlace.ts';
import { isDescribed, isKind, isLight, ownsBehind } from './describedArea.ts';
import type { Grammar } from './grammar/grammar.ts';
import { leadOf } from './placePhrase.ts';
import type { NamedPlace } from './placesIn.ts';
import type { Statement } from './statements.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isPast } from './verb.ts';

const DASHES = new Set(['–', '—']);
const OPENERS = new Set([',', ';', ':', '"', '(', '–', '—', '•']);
interface Stretch {
  readonly from: number;
  readonly next: number;
}

/** Words of «— одна з найменших областей в Україні: її площа становить» there. */
const MOST_DESCRIBED = 16;
/** Words of ", which has a total land area of" between a place and its area. */
const MOST_BETWEEN = 9;

/**
 * Whether the statement says how large the place itself is: "the land area of Malta is 316 sq km",
 * "San Francisco, at 46.9 square miles,", "Luxembourg covers 2,586 sq km".
 */
export function isOwnArea(
  place: NamedPlace,
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { figures } = statement;
  const [area] = statement.areas;
  if (!area || !figures || isOfSomething(figures, tokens, grammar)) return false;
  if (isOfNoun(figures, tokens, grammar) || isElsewhere(figures, tokens, grammar)) return false;
  const isTaken = tokens
    .slice(place.next, figures.from)
    .some(({ norm }) => grammar.roles.occupying.has(norm));
  const isUnsure = isTaken || mayBeTown(place, tokens, grammar);
  if (isUnsure && !isAbout(place, area)) return false;
  if (place.from >= figures.next) return isBehindAt(place, figures, tokens, grammar);
  const between = tokens.slice(place.next, figures.from);
  if (between.length > MOST_DESCRIBED) return false;
  if (isSubject(place, tokens, grammar) && isDescribed(between, grammar)) return true;
  if (isSubject(place, tokens, grammar) && ownsBehind(between, grammar) && isAbout(place, area))
    return true;
  if (between.length > MOST_BETWEEN) return false;
  if (isBracketed(place, statement, tokens, grammar)) return true;
  if (isWhole(place, between, tokens, grammar) && isAbout(place, area)) return true;
  const isExtent = isExtentOf(place, tokens, grammar) || ownsExtent(between, grammar);
  const lead = leadOf(place, tokens, 0, grammar);
  const opens =
    isSubject(place, tokens, grammar) || isSubject({ ...place, from: lead }, tokens, grammar);
  if (!isExtent && !opens) return false;
  return isExtent
    ? between.length > 0 && between.every((token) => isLight(token, grammar))
    : definesArea(between, grammar);
}

/** «Ужгород — це 4 тис. га»: the name of a town, which stands for its oblast elsewhere. */
function mayBeTown({ next, candidates }: NamedPlace, tokens: readonly Token[], grammar: Grammar) {
  const isNamedSo = grammar.names.kinds.has(tokens[next - 1].norm);
  return !isNamedSo && candidates.some((id) => placeById(id)?.kind === 'oblast');
}

/** "Morocco occupies 266,000 sq km in Western Sahara", but not "in size". */
function isElsewhere({ next }: Stretch, tokens: readonly Token[], { roles, comparison }: Grammar) {
  if (roles.bareGenitive || !roles.locative.has(tokens[next]?.norm ?? '')) return false;
  const behind = tokens
    .slice(next + 1, next + 4)
    .find(({ norm }) => !comparison.descriptors.has(norm));
  return behind !== undefined && isCapitalised(behind);
}

/** "Rutland (147 square miles) is England's smallest": not "fires in Rutland (147 acres)". */
function isBracketed(
  place: NamedPlace,
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { from, next } = statement.figures ?? statement;
  // «Литва (площа 65,3 тис. км²)»
  const lead = tokens.slice(place.next + 1, from);
  if (tokens[place.next]?.norm !== '(' || place.next >= from) return false;
  if (!lead.every(({ norm }) => grammar.roles.extents.has(norm) || norm === '.')) return false;
  const behind = tokens[next]?.norm === ')' ? next + 1 : next;
  if (tokens[behind - 1]?.norm !== ')' || behind >= tokens.length) return false;
  const isCompared = statement.comparisons.some(({ start }) => start === tokens[behind].start);
  const { norm } = tokens[behind];
  const isEntry = DASHES.has(norm) && isAbout(place, statement.areas[0]);
  const isSaid =
    isCompared ||
    isEntry ||
    grammar.joins.copulas.has(norm) ||
    hasSomething(behind, tokens, grammar);
  return isSaid && (isSubject(place, tokens, grammar) || isExtentOf(place, tokens, grammar));
}

/** "has fewer people", but not "has burned" */
function hasSomething(at: number, tokens: readonly Token[], grammar: Grammar): boolean {
  const { roles, verbs } = grammar;
  const { norm } = tokens[at + 1] ?? { norm: '' };
  return roles.has.has(tokens[at].norm) && !isPast(norm, grammar) && !verbs.has(norm);
}

/** «Увесь Київ — 839 кв. км» */
function isWhole(
  { from }: NamedPlace,
  between: readonly Token[],
  tokens: readonly Token[],
  { roles }: Grammar,
): boolean {
  const isSaid = between.length === 1 && DASHES.has(between[0].norm);
  return roles.bareGenitive && isSaid && roles.wholes.has(tokens[from - 1]?.norm ?? '');
}

/** "2,000 sq km of forest" is not all of the place. */
export function isOfSomething(
  { next }: Stretch,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { roles, quantity } = grammar;
  // "is 2,000 sq m smaller"
  if (quantity.differences.has(tokens[next]?.norm ?? '')) return true;
  if (!roles.of.has(tokens[next]?.norm ?? '')) return false;
  return (
    !roles.extentHeads.has(tokens[next + 1]?.norm ?? '') ||
    roles.of.has(tokens[next + 2]?.norm ?? '')
  );
}

/** «200 тис. га садів», where nouns follow without "of", unless it is the place's own area all the same. */
export function isOfNoun({ next }: Stretch, tokens: readonly Token[], grammar: Grammar): boolean {
  const { roles, speech, verbs, numerals, joins, comparison } = grammar;
  const behind = tokens[next];
  if (!roles.bareGenitive || behind?.kind !== 'word' || isCapitalised(behind)) return false;
  const others = [
    ...[speech.stops, speech.clauses, speech.prepositions, speech.verbs, verbs],
    ...[roles.auxiliaries, roles.locative, numerals.and, joins.breakers, joins.copulas],
  ];
  if (others.some((words) => words.has(behind.norm))) return false;
  return !comparison.comparators.match(tokens, next, tokens.length);
}

/** "the land area of" right before the place, which no word such as "burned" makes less of. */
function isExtentOf(
  { from }: NamedPlace,
  tokens: readonly Token[],
  { roles, numerals, comparison }: Grammar,
) {
  let i = from - 1;
  while (i >= 0 && (numerals.articles.has(tokens[i].norm) || comparison.the.has(tokens[i].norm)))
    i--;
  while (roles.bareGenitive && roles.wholes.has(tokens[i]?.norm ?? '')) i--;
  if (roles.of.size > 0) {
    if (!roles.of.has(tokens[i]?.norm ?? '')) return false;
    i--;
  }
  if (!roles.extentHeads.has(tokens[i]?.norm ?? '')) return false;
  const lead = tokens[i - 1];
  return (
    lead === undefined ||
    lead.kind === 'sign' ||
    roles.extentLeads.has(lead.norm) ||
    roles.puts.has(lead.norm) ||
    roles.bareGenitive
  );
}

/** "'s total area is" */
function ownsExtent(between: readonly Token[], { roles }: Grammar): boolean {
  if (between[0]?.norm !== "'s") return false;
  let i = 1;
  while (i < between.length && roles.extents.has(between[i].norm)) i++;
  return i > 1 && roles.extentHeads.has(between[i - 1].norm);
}

/** Whether the place begins its clause, so that it is what the verb speaks of. */
export function isSubject(
  { from }: NamedPlace,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { numerals, joins, names, roles, comparison } = grammar;
  let i = from - 1;
  while (i >= 0 && (comparison.the.has(tokens[i].norm) || numerals.articles.has(tokens[i].norm)))
    i--;
  // «Уся Мальта», «Острів Крит», «Озеро Балатон»
  while (roles.bareGenitive && i >= 0 && roles.wholes.has(tokens[i].norm)) i--;
  if (roles.bareGenitive && i >= 0 && isKind(tokens[i], names)) i--;
  if (i < 0) return true;
  const { norm, kind } = tokens[i];
  // "in Andhra Pradesh, India, covers": the comma parts two names.
  if (norm === ',' && i > 0 && isCapitalised(tokens[i - 1])) return false;
  return (kind === 'sign' && OPENERS.has(norm)) || joins.breakers.has(norm);
}

/** ", at", "covers", "has an area of", ", which measures". */
function definesArea(between: readonly Token[], grammar: Grammar): boolean {
  const { roles } = grammar;
  if (isRelative(between, grammar)) return true;
  if (!between.every((token) => isLight(token, grammar))) return false;
  const isSaid = (words: ReadonlySet<string>) => between.some(({ norm }) => words.has(norm));
  if (isSaid(roles.has)) return isSaid(roles.extentHeads);
  if (isSaid(roles.measures)) return true;
  // «Рівненська область: площа 20 047 км²»
  if (between[0]?.norm === ':' && isSaid(roles.extentHeads)) return true;
  // «Тасманія, площа якої 68,4 тис. км²»
  if (isSaid(roles.extentHeads) && isSaid(roles.relatives)) return true;
  return between[0]?.norm === ',' && isSaid(roles.at);
}

/** «, площа якого до підриву греблі становила» */
function isRelative(between: readonly Token[], { roles, joins }: Grammar): boolean {
  const [comma, head, relative, ...rest] = between;
  return (
    roles.bareGenitive &&
    comma?.norm === ',' &&
    roles.extentHeads.has(head?.norm ?? '') &&
    roles.relatives.has(relative?.norm ?? '') &&
    joins.breakers.has(rest[0]?.norm ?? '') &&
    rest.every(({ kind }) => kind === 'word') &&
    roles.measures.has(rest.at(-1)?.norm ?? '')
  );
}

/** Past "the" of "the Caspian Sea". */
function behindArticle(tokens: readonly Token[], at: number, { comparison }: Grammar): number {
  return comparison.the.has(tokens[at]?.norm ?? '') ? at + 1 : at;
}

/** "With an area of 2,586 sq km, Luxembourg is one of the smallest": the figure first. */
function isBehindAt(
  place: NamedPlace,
  { from, next }: Stretch,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { roles, comparison } = grammar;
  const [first, ...lead] = tokens.slice(0, from);
  if (first === undefined || from > MOST_BETWEEN) return false;
  const isAt = roles.at.has(first.norm) && lead.length === 0;
  const isWith = roles.has.has(first.norm) && lead.some(({ norm }) => roles.extentHeads.has(norm));
  const isCovering = roles.measures.has(first.norm) && lead.length === 0;
  if (!isAt && !isCovering && !(isWith && lead.every((token) => isLight(token, grammar))))
    return false;
  if (tokens[next]?.norm !== ',' || behindArticle(tokens, next + 1, grammar) !== place.from)
    return false;
  const verb = tokens[place.next]?.norm ?? '';
  return (
    roles.measures.has(verb) ||
    (isWith && (comparison.modals.has(verb) || hasSomething(place.next, tokens, grammar)))
  );
}
