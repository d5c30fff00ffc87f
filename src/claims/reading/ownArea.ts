import type { Grammar } from './grammar/grammar.ts';
import type { NamedPlace } from './placesIn.ts';
import type { Statement } from './statements.ts';
import { isCapitalised, type Token } from './tokens.ts';

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
  if (
    statement.areas.length === 0 ||
    isOfSomething(statement.figures ?? statement, tokens, grammar)
  )
    return false;
  const figures = statement.figures ?? statement;
  if (place.from >= figures.next) return isBehindAt(place, figures, tokens, grammar);
  const between = tokens.slice(place.next, figures.from);
  if (between.length > MOST_DESCRIBED) return false;
  if (isSubject(place, tokens, grammar) && isDescribed(between, grammar)) return true;
  if (between.length > MOST_BETWEEN) return false;
  if (isBracketed(place, statement, tokens, grammar)) return true;
  const isExtent = isExtentOf(place, tokens, grammar) || ownsExtent(between, grammar);
  if (!isExtent && !isSubject(place, tokens, grammar)) return false;
  return isExtent
    ? between.length > 0 && between.every((token) => isLight(token, grammar))
    : definesArea(between, grammar);
}

/** "Rutland (147 square miles) is England's smallest": not "fires in Rutland (147 acres)". */
function isBracketed(
  place: NamedPlace,
  statement: Statement,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { from, next } = statement.figures ?? statement;
  if (place.next !== from - 1 || tokens[place.next].norm !== '(') return false;
  const behind = tokens[next]?.norm === ')' ? next + 1 : next;
  if (tokens[behind - 1]?.norm !== ')' || behind >= tokens.length) return false;
  const isCompared = statement.comparisons.some(({ start }) => start === tokens[behind].start);
  const isSaid = isCompared || grammar.joins.copulas.has(tokens[behind].norm);
  return isSaid && isSubject(place, tokens, grammar);
}

/** "2,000 sq km of forest" is not all of the place. */
export function isOfSomething(
  { next }: Stretch,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { roles } = grammar;
  if (!roles.of.has(tokens[next]?.norm ?? '')) return false;
  return (
    !roles.extentHeads.has(tokens[next + 1]?.norm ?? '') ||
    roles.of.has(tokens[next + 2]?.norm ?? '')
  );
}

/** "the land area of" right before the place, which no word such as "burned" makes less of. */
function isExtentOf({ from }: NamedPlace, tokens: readonly Token[], { roles, numerals }: Grammar) {
  let i = from - 1;
  while (i >= 0 && (numerals.articles.has(tokens[i].norm) || tokens[i].norm === 'the')) i--;
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
  const { numerals, joins, names, roles } = grammar;
  let i = from - 1;
  while (i >= 0 && (tokens[i].norm === 'the' || numerals.articles.has(tokens[i].norm))) i--;
  // «Острів Крит», «Озеро Балатон»
  if (roles.bareGenitive && i >= 0 && isKind(tokens[i], names)) i--;
  if (i < 0) return true;
  const { norm, kind } = tokens[i];
  // "in Andhra Pradesh, India, covers": the comma parts two names.
  if (norm === ',' && i > 0 && isCapitalised(tokens[i - 1])) return false;
  return (kind === 'sign' && OPENERS.has(norm)) || joins.breakers.has(norm);
}

function isKind({ norm }: Token, { kinds, heads }: Grammar['names']): boolean {
  return kinds.has(norm) || heads.has(norm);
}

/**
 * «— невелика держава в Європі площею», «— одна з найменших в Україні: її площа становить»: what
 * the place is, and then how large that is.
 */
function isDescribed(between: readonly Token[], grammar: Grammar): boolean {
  const { roles, names, joins } = grammar;
  const [first] = between;
  if (!roles.bareGenitive || first === undefined) return false;
  if (!DASHES.has(first.norm) && !joins.copulas.has(first.norm)) return false;
  const sign = between.findLastIndex(({ norm }) => CLAUSES.has(norm));
  if (sign > 0) {
    const [pronoun, head, ...verbs] = between.slice(sign + 1);
    const isItsArea =
      roles.relatives.has(pronoun?.norm ?? '') && roles.extentHeads.has(head?.norm ?? '');
    const what = between.slice(1, sign);
    return isItsArea && verbs.every((token) => isLight(token, grammar)) && isPlainKind(what, roles);
  }
  let last = between.length;
  while (last > 1 && roles.extents.has(between[last - 1].norm)) last--;
  const what = between.slice(1, last);
  const kind = what.findIndex((token) => isKind(token, names));
  if (last === between.length || kind < 0 || !isPlainKind(what, roles)) return false;
  return kind === what.length - 1 || roles.locative.has(what[kind + 1].norm);
}

const CLAUSES = new Set([':', ';', ',']);

/** Words without a sign, whose names only say where: «одна з найменших в Україні». */
function isPlainKind(what: readonly Token[], { locative }: Grammar['roles']): boolean {
  return what.every(
    (token, i) =>
      token.kind === 'word' &&
      (!isCapitalised(token) ||
        what.slice(Math.max(0, i - 3), i).some(({ norm }) => locative.has(norm))),
  );
}

/** ", at", "covers", "has an area of", ", which measures". */
function definesArea(between: readonly Token[], grammar: Grammar): boolean {
  const { roles } = grammar;
  if (isRelative(between, grammar)) return true;
  if (!between.every((token) => isLight(token, grammar))) return false;
  const isSaid = (words: ReadonlySet<string>) => between.some(({ norm }) => words.has(norm));
  if (isSaid(roles.has)) return isSaid(roles.extentHeads);
  if (isSaid(roles.measures)) return true;
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

/** "With an area of 2,586 sq km, Luxembourg is one of the smallest": the figure first. */
function isBehindAt(
  place: NamedPlace,
  { from, next }: Stretch,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const { roles } = grammar;
  const [first, ...lead] = tokens.slice(0, from);
  if (first === undefined || from > MOST_BETWEEN) return false;
  const isAt = roles.at.has(first.norm) && lead.length === 0;
  const isWith = roles.has.has(first.norm) && lead.some(({ norm }) => roles.extentHeads.has(norm));
  const isCovering = roles.measures.has(first.norm) && lead.length === 0;
  if (!isAt && !isCovering && !(isWith && lead.every((token) => isLight(token, grammar))))
    return false;
  if (tokens[next]?.norm !== ',' || place.from !== next + 1) return false;
  return roles.measures.has(tokens[place.next]?.norm ?? '');
}

export function isLight(token: Token, { roles, numerals, quantity, names }: Grammar): boolean {
  const { norm, kind } = token;
  if (kind === 'sign') return [',', ':', '–', '—', "'s"].includes(norm);
  if (isCapitalised(token)) return false;
  return (
    norm === "'s" ||
    [
      roles.extents,
      roles.extentLeads,
      roles.measures,
      roles.has,
      roles.at,
      roles.relatives,
      roles.of,
      numerals.articles,
      quantity.of,
      names.kinds,
    ].some((words) => words.has(norm))
  );
}
