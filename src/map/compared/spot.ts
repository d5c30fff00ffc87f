import type { Town } from '../../draw/ground/basemap.ts';
import type { PlaceFacts } from '../../places/place.ts';

/** A place without an outline as a town of the map; null if it is none. */
export function spotOf(place: PlaceFacts | null, towns: readonly Town[]): Town | null {
  if (!place || place.outline) return null;
  const isIt = ({ properties: { en, country } }: Town) =>
    en === place.names.en && country === place.country;
  return towns.find(isIt) ?? null;
}
