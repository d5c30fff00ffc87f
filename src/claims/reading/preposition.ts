import type { Lies } from '../claim.ts';
import { compassPart } from './compassPart.ts';
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
  const { roles } = grammar;
  const part = compassPart(place, tokens, grammar);
  if (part?.isBeyond) return { at: part.from, lies: 'near' };
  const lead = leadOf(place, tokens, 0, grammar);
  const spot = isBesideSpot(tokens, place.from, grammar);
  if (spot !== null) return { at: spot, lies: 'in' };
  const liesBy = (at: number): Lies | null =>
    isLocative(tokens[at], place, grammar) ? 'in' : roles.near.has(tokens[at].norm) ? 'near' : null;
  for (const start of part ? [part.from, lead] : [lead]) {
    const own = start > 0 ? liesBy(start - 1) : null;
    if (own) return { at: start - 1, lies: own };
  }
  if (lead < 1) return null;
  if (!tokens.slice(Math.max(0, lead - 1), place.from).some(({ norm }) => roles.of.has(norm)))
    return null;
  for (let at = lead - 1; at >= Math.max(0, lead - 1 - MOST_OF_PART); at--) {
    const { kind, norm } = tokens[at];
    if (kind !== 'word' || grammar.verbs.has(norm)) return null;
    const lies = liesBy(at);
    if (lies) return { at, lies };
  }
  return null;
}
