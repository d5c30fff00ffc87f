import index from '../../geo/layers/index.json' with { type: 'json' };
import facts from '../../geo/places.json' with { type: 'json' };
import { normaliseName } from './normaliseName.ts';
import { withOutlines } from './outlines.ts';
import type { PlaceFacts } from './place.ts';

/** A name of a place, as it is compared. */
export interface Name {
  readonly place: PlaceFacts;
  readonly text: string;
  /** Whether it is the place's own name, not another spelling. */
  readonly own: boolean;
}

const places: PlaceFacts[] = [];
const byId = new Map<string, PlaceFacts>();
const names: Name[] = [];

/**
 * Every place that is known, the most likely reading of an ambiguous name first: those of the first
 * report, and others once `addWorldPlaces` and `addGazetteer` have been called.
 */
export const PLACES: readonly PlaceFacts[] = places;

/** Their names in both languages, and other spellings. */
export const NAMES: readonly Name[] = names;

addPlaces(withOutlines(facts as readonly unknown[] as readonly PlaceFacts[], index));

/** Makes further places known; those with an id that is known are left out. */
export function addPlaces(more: readonly PlaceFacts[]): void {
  for (const place of more) {
    if (byId.has(place.id)) continue;
    byId.set(place.id, place);
    places.push(place);
    for (const name of [place.names.en, place.names.uk]) names.push(nameOf(place, name, true));
    for (const name of place.aliases) names.push(nameOf(place, name, false));
  }
}

/** The place with that id, or null. */
export function placeById(id: string): PlaceFacts | null {
  return byId.get(id) ?? null;
}

function nameOf(place: PlaceFacts, name: string, own: boolean): Name {
  return { place, text: normaliseName(name), own };
}
