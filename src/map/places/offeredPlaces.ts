import { PLACES } from '../../places/catalogue.ts';
import { findPlaces, isInFull, matchPlaces } from '../../places/findPlaces.ts';
import type { PlaceFacts } from '../../places/place.ts';
import { layersOf } from '../../places/shapes.ts';

/** Nobody reads on in a longer list. */
const MOST_OFFERED = 60;

/**
 * What a search field offers: without a query the places that are written by hand and can be drawn,
 * by name, otherwise those that answer it best.
 */
export function offeredPlaces(query: string): readonly PlaceFacts[] {
  return query.trim() === '' ? byName() : findPlaces(query).slice(0, MOST_OFFERED);
}

/** The place that is named in full; null if none is, or several equally well. */
export function namedPlace(query: string): PlaceFacts | null {
  const [first, second] = matchPlaces(query);
  if (!first || !isInFull(first)) return null;
  return second?.quality === first.quality ? null : first.place;
}

function byName(): PlaceFacts[] {
  return PLACES.filter(({ id, fromGazetteer }) => !fromGazetteer && layersOf(id).length > 0).sort(
    (a, b) => a.names.en.localeCompare(b.names.en, 'en'),
  );
}
