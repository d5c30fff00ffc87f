import { placeById } from '../../places/catalogue.ts';
import type { PlaceFacts, PlaceKind } from '../../places/place.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { FoundName } from './names.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** What may stand behind the name of a town to say which one it is. */
const HOLDERS: readonly PlaceKind[] = [
  'country',
  'territory',
  'nation',
  'state',
  'oblast',
  'autonomous-republic',
  'region',
];
const COUNTRIES: readonly PlaceKind[] = ['country', 'territory'];
const OPENING = new Set([',', '(']);

/** Reads the name that begins at a token; null if none does. */
type ReadAt = (at: number) => FoundName | null;

/**
 * The name without the places that cannot be meant, as a region behind it says where it lies: "Paris,
 * Texas" is not the French one, "Lebanon, Kansas" is no country. Places of a list ("London, Paris and
 * Texas") and those of two clauses ("Unlike in Canada, Alaska lost …") stay.
 */
export function withoutNamesakes(
  name: FoundName,
  tokens: readonly Token[],
  readAt: ReadAt,
  grammar: Grammar,
): FoundName {
  if (name.candidates.length === 0 || !OPENING.has(tokens[name.next]?.norm ?? '')) return name;
  const holder = holderBehind(tokens, name.next + 1, readAt, grammar);
  if (!holder || isInList(tokens, name, holder, readAt, grammar)) return name;
  if (!isClosed(tokens, holder, grammar) && !isOfSubject(tokens, name, grammar)) return name;
  const places = placesOf(name);
  const [within] = placesOf(holder);
  const isAbroad = ({ country }: PlaceFacts) => country !== null && country !== within.country;
  if (!HOLDERS.includes(within.kind) || !places.some(isAbroad)) return name;
  // "Lebanon, Syria" are two countries.
  const isCountry = COUNTRIES.includes(within.kind);
  if (isCountry && places.some(({ kind }) => kind !== 'city')) return name;
  const candidates = places
    .filter((place) => !isAbroad(place) && place.kind !== within.kind)
    .map(({ id }) => id);
  return { ...name, candidates };
}

/** "Texas" of "Paris, Texas", «Техас» of «Париж, штат Техас». */
function holderBehind(
  tokens: readonly Token[],
  at: number,
  readAt: ReadAt,
  { names }: Grammar,
): FoundName | null {
  const start = names.unitKinds.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  if (tokens[start] === undefined || !isCapitalised(tokens[start])) return null;
  const found = readAt(start);
  return found && found.candidates.length > 0 && !found.plural ? found : null;
}

/** Whether one of the two is an item of a list: "Ohio, Paris, Texas", "Paris, Texas and Ohio". */
function isInList(
  tokens: readonly Token[],
  { from }: FoundName,
  holder: FoundName,
  readAt: ReadAt,
  { comparison, dates }: Grammar,
): boolean {
  const isAnd = (token: Token | undefined) =>
    token !== undefined && (comparison.and.has(token.norm) || comparison.or.has(token.norm));
  const before = tokens[from - 2];
  const isBehindName = before && isCapitalised(before) && !dates.months.has(before.norm);
  if (isAnd(tokens[from - 1]) || (tokens[from - 1]?.norm === ',' && isBehindName)) return true;
  let at = holder.next;
  if (tokens[at]?.norm === ',') at++;
  if (isAnd(tokens[at])) return tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1]);
  const next = at > holder.next && tokens[at] && isCapitalised(tokens[at]) ? readAt(at) : null;
  if (!next || next.candidates.length === 0) return false;
  // "Moscow, Idaho, United States"
  const [within] = placesOf(holder);
  return !placesOf(next).some(
    ({ kind, country }) => COUNTRIES.includes(kind) && country === within.country,
  );
}

/** Whether the phrase ends behind the region: no verb follows whose subject it may be. */
function isClosed(
  tokens: readonly Token[],
  { next }: FoundName,
  { speech, roles }: Grammar,
): boolean {
  const behind = tokens[next];
  if (behind === undefined) return true;
  if (behind.kind === 'sign') return behind.gap === 'none' && behind.norm !== '-';
  return speech.prepositions.has(behind.norm) || roles.locative.has(behind.norm);
}

/** "The farm near Paris, Texas covers": the words before are of one subject, without a verb. */
function isOfSubject(
  tokens: readonly Token[],
  { from }: FoundName,
  { verbs, roles, joins, speech }: Grammar,
): boolean {
  const before = tokens.slice(0, from);
  const isLight = ({ norm }: Token) => roles.locative.has(norm) || roles.near.has(norm);
  if (before.length > 0 && isLight(before[0])) return false;
  return !before.some(
    ({ kind, norm }) =>
      kind !== 'word' ||
      [verbs, roles.measures, roles.auxiliaries, joins.breakers, speech.verbs].some((words) =>
        words.has(norm),
      ),
  );
}

function placesOf({ candidates }: FoundName): PlaceFacts[] {
  return candidates.flatMap((id) => placeById(id) ?? []);
}
