import type { MultiPolygon, Polygon } from 'geojson';
import { placeById } from '../../places/catalogue.ts';
import { boundsOf } from '../../shape/bounds.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Basemap } from '../basemap.ts';
import { type LabelNames, labelNames } from './labelNames.ts';
import type { LabelledRegion } from './layout.ts';
import { thinOut } from './thinOut.ts';

/** Vertices of an outline that tell inside from outside well enough. */
const VERTICES = { place: 400, country: 600 };

function labelled(
  id: string,
  names: LabelNames,
  geometry: Polygon | MultiPolygon,
  vertices: number,
): LabelledRegion[] {
  const bounds = boundsOf(geometry);
  if (!bounds) return [];
  const rings =
    geometry.type === 'Polygon'
      ? thinOut({ type: 'MultiPolygon', coordinates: [geometry.coordinates] }, vertices)
      : thinOut(geometry, vertices);
  return [{ id, names, rings, bounds }];
}

/** Places with their names, as far as they have outlines; each once. */
export function labelledPlaces(
  placeIds: readonly string[],
  outlineOf: (placeId: string) => MultiPolygon | null,
  catalogue: Catalogue,
): LabelledRegion[] {
  return [...new Set(placeIds)].flatMap((id) => {
    const place = placeById(id);
    const geometry = place && outlineOf(id);
    if (!geometry) return [];
    return labelled(
      id,
      labelNames(place.names, place.country, catalogue),
      geometry,
      VERTICES.place,
    );
  });
}

/** The basemap's countries but the one that the claim is about. */
export function labelledCountries(
  { countries }: Basemap,
  homeIso: string | null,
  catalogue: Catalogue,
): LabelledRegion[] {
  return countries.features.flatMap(({ geometry, properties: { id, en, uk } }) => {
    if (id === homeIso) return [];
    return labelled(id, labelNames({ en, uk }, null, catalogue), geometry, VERTICES.country);
  });
}
