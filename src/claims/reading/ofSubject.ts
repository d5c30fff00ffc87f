import type { Grammar } from './grammar/grammar.ts';
import type { PlaceInCountry } from './withCountry.ts';
import { isLocative, leadOf } from './placePhrase.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** Words of "The open-cast lignite mine" before "in". */
const MOST_OF_SUBJECT = 8;
/** Words of "now covers an area of just" before a figure. */
const MOST_OF_PREDICATE = 8;

/**
 * "The mine in Brandenburg covers 3,300 hectares": the place in the noun phrase whose verb has the
 * figure. People and institutions act elsewhere, too.
 */
export function isOfSubject(
  place: PlaceInCountry,
  from: number,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  const lead = leadOf(place, tokens, 0, grammar);
  if (lead < 2 || !isLocative(tokens[lead - 1], place, grammar)) return false;
  const subject = tokens.slice(0, lead - 1);
  const start = subject.findLastIndex(
    ({ kind, norm, gap }) => kind === 'sign' && !(norm === '-' && gap === 'none'),
  );
  const phrase = subject.slice(start + 1);
  if (phrase.length === 0 || phrase.length > MOST_OF_SUBJECT) return false;
  return (
    phrase.every((token) => isNounWord(token, grammar)) &&
    isPredicate(tokens.slice(place.closed, from), grammar)
  );
}

/** No verb, nobody who acts, and no preposition that leads to another noun. */
function isNounWord({ kind, norm }: Token, { speech, roles, joins }: Grammar): boolean {
  if (kind === 'sign') return norm === '-';
  const others = [
    speech.people,
    speech.institutions,
    speech.titles,
    speech.verbs,
    speech.clauses,
    speech.prepositions,
    roles.measures,
    roles.auxiliaries,
    roles.has,
    roles.sitting,
    roles.owning,
    roles.locative,
    joins.breakers,
  ];
  return kind === 'word' && !others.some((words) => words.has(norm));
}

/** "has burned", "now covers an area of just": what is so, or has become of land. */
export function isPredicate(between: readonly Token[], grammar: Grammar): boolean {
  const { roles, verbs, speech, joins } = grammar;
  if (between.length === 0 || between.length > MOST_OF_PREDICATE) return false;
  const isPlain = between.every(
    (token, i) =>
      token.kind === 'word' &&
      !isCapitalised(token) &&
      !speech.verbs.has(token.norm) &&
      !joins.breakers.has(token.norm) &&
      !roles.owning.has(token.norm) &&
      (!roles.meant.has(token.norm) || i === between.length - 1),
  );
  return isPlain && between.some(({ norm }) => verbs.has(norm) || roles.measures.has(norm));
}
