import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Basemap } from '../figure/basemap.ts';
import { isInside } from '../figure/labels/ring.ts';
import { type Atlas, shapeIn } from '../places/atlas.ts';
import { placeById, PLACES } from '../places/catalogue.ts';

/** What of the map can be clicked. */
export interface Clickable {
  /** The places that the map has in colour, which lie over all others. */
  readonly placeIds: readonly string[];
  readonly atlas: Atlas;
  readonly basemap: Basemap | null;
}

/** What lies at a position: a place, or a country that is known by its code alone. */
export type Clicked =
  | { readonly placeId: string }
  /** ISO 3166-1 alpha-2 code. */
  | { readonly iso: string };

/**
 * The place at a position: one that the map has in colour, else a first-level unit whose outline is
 * loaded, else a country of the basemap; null at sea.
 */
export function placeAt(
  position: Position,
  { placeIds, atlas, basemap }: Clickable,
): Clicked | null {
  const isAt = (geometry: Polygon | MultiPolygon | undefined) =>
    geometry !== undefined && isInside(ringsOf(geometry), position);
  const coloured = placeIds.find((id) => isAt(shapeIn(atlas, id)?.geometry));
  if (coloured) return { placeId: coloured };
  for (const [placeId, geometry] of atlas.outlines) {
    if (placeById(placeId)?.outline?.unitOf && isAt(geometry)) return { placeId };
  }
  const country = basemap?.countries.features.find(({ geometry }) => isAt(geometry));
  return country ? { iso: country.properties.id } : null;
}

/** The id of the country or territory of that code, if it is known. */
export function placeOfCode(iso: string): string | null {
  const isOne = (kind: string) => kind === 'country' || kind === 'territory';
  return PLACES.find((place) => place.iso === iso && isOne(place.kind))?.id ?? null;
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
