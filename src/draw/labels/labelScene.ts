import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceShape } from '../../places/atlas.ts';
import { placeById } from '../../places/catalogue.ts';
import { boundsOf } from '../../shape/bounds.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Basemap } from '../ground/basemap.ts';
import { type LabelNames, labelNames } from './labelNames.ts';
import type { LabelledRegion, LabelledShape } from './layout.ts';
import { thinOut } from './thinOut.ts';

/** Vertices of an outline that tell inside from outside well enough. */
const VERTICES = { place: 400, country: 600 };

/** An area with its names and with what tells where it lies. */
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
  return [...new Set(placeIds)].flatMap((placeId) => {
    const geometry = outlineOf(placeId);
    return geometry ? labelledPlace({ placeId, geometry }, catalogue) : [];
  });
}

/** A place by its outline; none if the catalogue does not know it. */
export function labelledPlace(
  { placeId, geometry }: Pick<PlaceShape, 'placeId' | 'geometry'>,
  catalogue: Catalogue,
): LabelledRegion[] {
  const place = placeById(placeId);
  if (!place) return [];
  const names = labelNames(place.names, place.country, catalogue);
  return labelled(placeId, names, geometry, VERTICES.place);
}

/** A shape at true size by where it lies on the map. */
export function labelledShape(
  id: string,
  names: LabelNames,
  geometry: MultiPolygon,
  around: readonly (readonly Position[])[],
): LabelledShape[] {
  return labelled(id, names, geometry, VERTICES.place).map((area) => ({ ...area, around }));
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
