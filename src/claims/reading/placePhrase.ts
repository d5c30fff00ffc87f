import { placeById } from '../../places/catalogue.ts';
import { countryOfAdjective } from './countries.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { NamedPlace } from './placesIn.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isPast } from './verb.ts';

/** Words of "eastern", "the Greek island of" between "in" and a name. */
const MOST_DESCRIPTORS = 6;

/** "in Spain", and "on Crete" of an island. */
export function isLocative(
  { norm }: Token,
  { candidates }: NamedPlace,
  { roles }: Grammar,
): boolean {
  if (roles.locative.has(norm)) return true;
  return roles.onIsland.has(norm) && placeById(candidates[0])?.kind === 'island';
}

/** Where the words that belong to the name begin: the one behind "in". */
export function leadOf(
  { from }: NamedPlace,
  tokens: readonly Token[],
  low: number,
  grammar: Grammar,
): number {
  const { comparison, numerals, roles, names } = grammar;
  let i = from;
  while (i > Math.max(low, from - MOST_DESCRIPTORS)) {
    const { norm } = tokens[i - 1];
    const belongs =
      comparison.descriptors.has(norm) ||
      countryOfAdjective(tokens[i - 1], grammar) !== null ||
      (roles.bareGenitive && roles.land.has(norm)) ||
      comparison.kinds.has(norm) ||
      names.kinds.has(norm) ||
      numerals.articles.has(norm) ||
      roles.extentLeads.has(norm) ||
      roles.wholes.has(norm) ||
      norm === "'s";
    const isOf = roles.of.has(norm) || comparison.of.has(norm);
    const isKindOf =
      isOf && i >= 2 && [names.kinds, roles.wholes].some((words) => words.has(tokens[i - 2].norm));
    if (isOf && !isKindOf) break;
    if (roles.locative.has(norm) || roles.onIsland.has(norm) || !belongs) break;
    i--;
  }
  return i;
}

/** Whether the name ends its phrase: "in Spain last week", not "in California politics". */
export function endsWithPlace(
  { next }: Pick<NamedPlace, 'next'>,
  tokens: readonly Token[],
  { speech, roles, verbs, dates, joins, numerals, names }: Grammar,
): boolean {
  const behind = tokens[next];
  if (behind === undefined || names.kinds.has(tokens[next - 1].norm)) return true;
  const { kind, norm } = behind;
  if (norm === "'s" || behind.text === '’' || norm === "'") {
    const owned = tokens[next + 1];
    return owned !== undefined && (roles.land.has(owned.norm) || isCapitalised(owned));
  }
  if (kind === 'sign') return !(norm === '-' && behind.gap === 'none');
  if (kind === 'number' || roles.bareGenitive) return true;
  if (isCapitalised(behind)) return true;
  return (
    [
      speech.stops,
      roles.alone,
      verbs,
      roles.land,
      roles.locative,
      roles.auxiliaries,
      dates.past,
      dates.last,
      dates.this,
      dates.in,
      dates.since,
      dates.units,
      joins.breakers,
      joins.copulas,
      numerals.and,
      numerals.articles,
      names.kinds,
    ].some((words) => words.has(norm)) || isPast(norm, { speech })
  );
}

/** "in Kharkiv and Kherson oblasts": it lies in all of them together, in none by itself. */
export function isListed(
  place: NamedPlace,
  other: NamedPlace,
  tokens: readonly Token[],
  { comparison, numerals }: Grammar,
): boolean {
  const [first, second] = other.from < place.from ? [other, place] : [place, other];
  const between = tokens.slice(first.next, second.from);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(
      ({ norm }) =>
        norm === ',' ||
        numerals.and.has(norm) ||
        comparison.or.has(norm) ||
        comparison.descriptors.has(norm) ||
        comparison.kinds.has(norm),
    )
  );
}
