import type { Grammar } from './grammar/grammar.ts';
import { leadOf } from './placePhrase.ts';
import { placesIn } from './placesIn.ts';
import type { Token } from './tokens.ts';

const DASHES = new Set(['–', '—']);

/**
 * «Луганська (26 тис. кв. км, або 98% території), Запорізька (19 тис. кв. км, або 73%)»: the place
 * right before the bracket, of whose area the share is, or was said to be in a bracket before.
 */
export function bracketOwner(tokens: readonly Token[], from: number, at: number, grammar: Grammar) {
  const { comparison, units } = grammar;
  const open = tokens.slice(0, from).findLastIndex(({ norm }) => norm === '(' || norm === ')');
  if (tokens[open]?.norm !== '(' || tokens[at]?.norm !== ')') return null;
  const isExtent = (i: number) =>
    comparison.comparators.match(tokens, i, i + 1)?.meaning === 'extent';
  const isShare = (i: number) =>
    isExtent(i) &&
    comparison.percent.match(tokens, i - 1, i) !== null &&
    tokens[i + 1]?.norm === ')';
  const isOfIt = isExtent(at - 1) || tokens.slice(0, open).some((_, i) => i > 0 && isShare(i));
  const isOfArea = tokens.slice(open, from).some((_, i) => units.match(tokens, open + i, from));
  if (!isOfIt || !isOfArea) return null;
  const names = placesIn(tokens.slice(0, open + 1), grammar);
  return names.find(({ next }) => next === open) ?? null;
}

/**
 * «У Херсонській області заміновано 8 тис. кв. км (30% території)»: the place where a figure is, of
 * whose area the share behind it is.
 */
export function locatedOwner(tokens: readonly Token[], from: number, at: number, grammar: Grammar) {
  const { comparison, roles, verbs, names, quantity } = grammar;
  if (comparison.comparators.match(tokens, at - 1, at)?.meaning !== 'extent') return null;
  if (!isClauseEnd(tokens[at], grammar)) return null;
  const place = placesIn(tokens.slice(0, from), grammar).at(-1);
  if (!place || !isFigureBehind(place.next, tokens, from, grammar)) return null;
  const lead = leadOf(place, tokens, 0, grammar);
  if (!roles.locative.has(tokens[lead - 1]?.norm ?? '')) return null;
  const figure = tokens.slice(0, from).findLastIndex(({ kind }) => kind === 'number');
  const between = tokens.slice(place.next, figure);
  const isSaid = (token: Token, i: number) =>
    token.kind === 'number' ||
    DASHES.has(token.norm) ||
    [verbs, roles.auxiliaries, names.kinds].some((words) => words.has(token.norm)) ||
    quantity.hedges.match(between, i, i + 1) !== null;
  return between.every(isSaid) ? place : null;
}

/** Whether nothing but a sign and «або» parts the unit of a figure from the share. */
function isFigureBehind(
  at: number,
  tokens: readonly Token[],
  from: number,
  { units, joins }: Grammar,
): boolean {
  for (let i = from - 1; i >= at; i--) {
    const unit = units.match(tokens, i, from);
    if (unit)
      return tokens
        .slice(unit.next, from)
        .every(({ kind, norm }) => kind === 'sign' || joins.strong.has(norm));
  }
  return false;
}

/** Whether what stands behind «території» is no owner of it: a sign, or a verb. */
export function isClauseEnd(token: Token | undefined, { roles, verbs }: Grammar): boolean {
  if (token === undefined || token.kind === 'sign') return true;
  const { norm } = token;
  return (
    roles.auxiliaries.has(norm) ||
    verbs.has(norm) ||
    VERB_ENDINGS.some((ending) => norm.length > 4 && norm.endsWith(ending))
  );
}

const VERB_ENDINGS = ['ено', 'ано', 'ито', 'ють', 'ать', 'ять', 'уть'];
