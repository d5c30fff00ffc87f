import type { Grammar } from './grammar/grammar.ts';
import { isCapitalised, type Token } from './tokens.ts';

const DASHES = new Set(['–', '—']);

/**
 * «— невелика держава в Європі площею», «— одна з найменших в Україні: її площа становить»: what
 * the place is, and then how large that is.
 */
export function isDescribed(between: readonly Token[], grammar: Grammar): boolean {
  const { roles, names, joins } = grammar;
  const [first] = between;
  if (!roles.bareGenitive || first === undefined) return false;
  if (!DASHES.has(first.norm) && !joins.copulas.has(first.norm)) return false;
  const sign = between.findLastIndex(({ norm }) => CLAUSES.has(norm));
  if (sign > 0) {
    return (
      isItsExtent(between.slice(sign + 1), grammar) && isPlainKind(between.slice(1, sign), roles)
    );
  }
  let last = between.length;
  while (last > 1 && roles.extents.has(between[last - 1].norm)) last--;
  const what = between.slice(1, last);
  const kind = what.findIndex((token) => isKind(token, names));
  if (last === between.length || kind < 0 || !isPlainKind(what, roles)) return false;
  return kind === what.length - 1 || roles.locative.has(what[kind + 1].norm);
}

const CLAUSES = new Set([':', ';', ',']);

/** «її площа становить», «заг. пл. —» */
function isItsExtent(words: readonly Token[], grammar: Grammar): boolean {
  const { roles } = grammar;
  const head = words.findIndex(({ norm }) => roles.extentHeads.has(norm));
  const isLead = ({ norm }: Token) =>
    roles.relatives.has(norm) || roles.extents.has(norm) || norm === '.';
  return (
    head >= 0 &&
    words.slice(0, head).every(isLead) &&
    words.slice(head + 1).every((token) => isLight(token, grammar))
  );
}

/** «Латвія більша за Чорногорію: її площа —», where something else may be meant. */
export function ownsBehind(between: readonly Token[], grammar: Grammar): boolean {
  const { roles } = grammar;
  const sign = between.findLastIndex(({ norm }) => CLAUSES.has(norm));
  const words = between.slice(sign + 1);
  if (!roles.bareGenitive || sign < 0 || !roles.relatives.has(words[0]?.norm ?? '')) return false;
  return isItsExtent(words, grammar);
}

/** Words without a sign, whose names only say where: «одна з найменших в Україні». */
function isPlainKind(what: readonly Token[], { locative }: Grammar['roles']): boolean {
  return what.every(
    (token, i) =>
      token.kind === 'word' &&
      (!isCapitalised(token) ||
        what.slice(Math.max(0, i - 3), i).some(({ norm }) => locative.has(norm))),
  );
}

/** A word for a kind of place: «острів», «озеро». */
export function isKind({ norm }: Token, { kinds, heads }: Grammar['names']): boolean {
  return kinds.has(norm) || heads.has(norm);
}

/** A word of "covers a total area of". */
export function isLight(token: Token, { roles, numerals, quantity, names }: Grammar): boolean {
  const { norm, kind } = token;
  if (kind === 'sign') return [',', ':', '–', '—', "'s", '.'].includes(norm);
  if (isCapitalised(token) && !roles.extents.has(norm)) return false;
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
