import { PLACES, findPlaces, matchPlaces } from '../../places/catalogue.ts';
import type { PlaceFacts } from '../../places/place.ts';
import { layersOf } from '../../places/shapes.ts';

/**
 * What a search field offers: without a query the places that can be drawn, otherwise all that
 * answer it.
 */
export function offeredPlaces(query: string): readonly PlaceFacts[] {
  return query.trim() === '' ? byName() : findPlaces(query);
}

/** The place that is named in full; null if none is, or several equally well. */
export function namedPlace(query: string): PlaceFacts | null {
  const [first, second] = matchPlaces(query);
  if (!first || !['id', 'own-name', 'alias'].includes(first.quality)) return null;
  return second?.quality === first.quality ? null : first.place;
}

function byName(): PlaceFacts[] {
  return PLACES.filter(({ id }) => layersOf(id).length > 0).sort((a, b) =>
    a.names.en.localeCompare(b.names.en, 'en'),
  );
}
