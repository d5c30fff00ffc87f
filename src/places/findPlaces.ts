import { type Name, NAMES, placeById } from './catalogue.ts';
import { editDistance } from './editDistance.ts';
import { namedKinds } from './namedKinds.ts';
import { normaliseName } from './normaliseName.ts';
import type { PlaceFacts } from './place.ts';

/** How a name answers a query. */
export type MatchQuality = FullMatch | 'prefix' | 'word' | 'typo';

/**
 * Names in full; those of the gazetteer, where many are alike, come after those written by hand, and
 * last a name beside a word for what it is: "Nakuru county".
 */
type FullMatch = 'id' | 'own-name' | 'alias' | 'listed-name' | 'listed-alias' | 'of-kind';

export interface PlaceMatch {
  readonly place: PlaceFacts;
  readonly quality: MatchQuality;
}

/** From the best to the worst. */
const IN_FULL: readonly FullMatch[] = [
  'id',
  'own-name',
  'alias',
  'listed-name',
  'listed-alias',
  'of-kind',
];
const QUALITIES: readonly MatchQuality[] = [...IN_FULL, 'prefix', 'word', 'typo'];

/** Whether the query is the whole of a name. */
export function isInFull({ quality }: PlaceMatch): boolean {
  return IN_FULL.some((full) => full === quality);
}

/** Typing errors that are forgiven in a name of that many letters. */
function forgivenErrors(letters: number): number {
  return letters < 4 ? 0 : letters < 9 ? 1 : 2;
}

/** How `name` answers `query`, normalised; null if it does not. */
function qualityOf({ place, text, own }: Name, query: string): MatchQuality | null {
  if (text === query) {
    if (place.fromGazetteer) return own ? 'listed-name' : 'listed-alias';
    return own ? 'own-name' : 'alias';
  }
  if (text.startsWith(query)) return 'prefix';
  if (` ${text}`.includes(` ${query}`)) return 'word';
  const forgiven = forgivenErrors(query.length);
  return forgiven > 0 && editDistance(text, query, forgiven) <= forgiven ? 'typo' : null;
}

/**
 * Places whose names answer a query, best first: ids, own names and other spellings in full, with a
 * word for the kind as well, then beginnings, words inside, and names with a typing error. English,
 * Ukrainian and other spellings are searched; case (but of ids), accents, apostrophes and hyphens are
 * ignored.
 */
export function matchPlaces(query: string): PlaceMatch[] {
  const wanted = normaliseName(query);
  if (wanted === '') return [];
  const best = new Map<PlaceFacts, MatchQuality>();
  for (const place of placesOfKind(wanted)) best.set(place, 'of-kind');
  const exact = placeById(query.trim());
  if (exact) best.set(exact, 'id');
  for (const name of NAMES) {
    const quality = qualityOf(name, wanted);
    const known = best.get(name.place);
    if (quality && (!known || rank(quality) < rank(known))) best.set(name.place, quality);
  }
  return [...best]
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .map(([place, quality]) => ({ place, quality }));
}

/** The places of a name beside a word for their kind, of the likeliest kind that there is. */
function placesOfKind(query: string): readonly PlaceFacts[] {
  return namedKinds(query).flatMap(({ core, kinds }) => {
    const named = NAMES.filter(
      ({ place, text }) => kinds.includes(place.kind) && isCore(text, core),
    );
    const kind = kinds.find((one) => named.some(({ place }) => place.kind === one));
    return named.map(({ place }) => place).filter((place) => place.kind === kind);
  });
}

/** Whether a name is `core`, by itself or beside a word for its kind. */
function isCore(name: string, core: string): boolean {
  return (
    name === core || (name.includes(core) && namedKinds(name).some((own) => own.core === core))
  );
}

function rank(quality: MatchQuality): number {
  return QUALITIES.indexOf(quality);
}

/** The places of `matchPlaces`, without how they matched. */
export function findPlaces(query: string): PlaceFacts[] {
  return matchPlaces(query).map(({ place }) => place);
}

/** The one place that a name stands for, or the ones that may be meant. */
export type ResolvedPlace =
  | { readonly ok: true; readonly place: PlaceFacts }
  | {
      readonly ok: false;
      /** `ambiguous`: the name is that of each candidate; `unknown`: it is like theirs at most. */
      readonly why: 'ambiguous' | 'unknown';
      readonly candidates: readonly PlaceFacts[];
    };

/** The place with that id or name in full, if there is exactly one such. */
export function resolvePlace(query: string): ResolvedPlace {
  const matches = matchPlaces(query);
  for (const quality of IN_FULL) {
    const places = matches.filter((match) => match.quality === quality).map(({ place }) => place);
    if (places.length === 1) return { ok: true, place: places[0] };
    if (places.length > 1) return { ok: false, why: 'ambiguous', candidates: places };
  }
  return { ok: false, why: 'unknown', candidates: matches.map(({ place }) => place) };
}
