import { matchPlaces, resolvePlace } from '../../../src/places/findPlaces.ts';
import { mutationsOf, shortTexts } from '../inputs/texts.ts';
import { target } from '../target.ts';

/** Queries for places. */
export const places = target({
  inputs: mutationsOf(shortTexts),
  faults: (query) => {
    const matches = matchPlaces(query);
    const ids = matches.map(({ place }) => place.id);
    const resolved = resolvePlace(query);
    return [
      ...(new Set(ids).size < ids.length ? [`one place twice: ${ids.join(' ')}`] : []),
      ...(resolved.ok && !ids.includes(resolved.place.id)
        ? [`not found: ${resolved.place.id}`]
        : []),
      ...matches.flatMap(({ place }) => {
        const own = resolvePlace(place.id);
        return own.ok && own.place === place ? [] : [`lost by its own id: ${place.id}`];
      }),
    ];
  },
});
