import type { Lies } from '../claim.ts';
import type { Grammar } from './grammar/grammar.ts';
import { isLocative, leadOf } from './placePhrase.ts';
import { isBesideSpot } from './spots.ts';
import type { Token } from './tokens.ts';
import type { PlaceInCountry } from './withCountry.ts';

/** Words of "the pine-clad hills of" between "in" and a name. */
const MOST_OF_PART = 5;

/** Where the preposition of a name stands, and what it says: "in the hills of Spain", "near Spain". */
export function prepositionOf(
  place: PlaceInCountry,
  tokens: readonly Token[],
  grammar: Grammar,
): { readonly at: number; readonly lies: Lies } | null {
  const { roles, names, comparison } = grammar;
  const lead = leadOf(place, tokens, 0, grammar);
  const spot = isBesideSpot(tokens, place.from, grammar);
  if (spot !== null) return { at: spot, lies: 'in' };
  const liesBy = (at: number): Lies | null =>
    isLocative(tokens[at], place, grammar) ? 'in' : roles.near.has(tokens[at].norm) ? 'near' : null;
  if (lead < 1) return null;
  const own = liesBy(lead - 1);
  if (own) return { at: lead - 1, lies: own };
  if (!tokens.slice(Math.max(0, lead - 1), place.from).some(({ norm }) => roles.of.has(norm)))
    return null;
  const isCompass = names.compass.has(tokens[lead - 2]?.norm ?? '');
  if (isCompass && !comparison.the.has(tokens[lead - 3]?.norm ?? ''))
    return { at: lead - 2, lies: 'near' };
  for (let at = lead - 1; at >= Math.max(0, lead - 1 - MOST_OF_PART); at--) {
    const { kind, norm } = tokens[at];
    if (kind !== 'word' || grammar.verbs.has(norm)) return null;
    const lies = liesBy(at);
    if (lies) return { at, lies };
  }
  return null;
}
