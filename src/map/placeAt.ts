import type { MultiPolygon, Polygon, Position } from 'geojson';
import { meetBounds } from '../shape/bounds.ts';
import type { Basemap } from '../draw/ground/basemap.ts';
import { isInside } from '../draw/labels/ring.ts';
import { type Atlas, shapeIn } from '../places/atlas.ts';
import { placeById } from '../places/catalogue.ts';
import { unitsOfCode } from '../places/unitsOf.ts';

/** What of the map can be clicked. */
export interface Clickable {
  /** The places that the map has in colour, which lie over all others. */
  readonly placeIds: readonly string[];
  readonly atlas: Atlas;
  readonly basemap: Basemap | null;
  /** Code of the country whose own units the map has. */
  readonly drawnUnits: string | null;
}

/** What lies at a position: a place, or a country that is known by its code alone. */
export type Clicked =
  | { readonly placeId: string }
  /** ISO 3166-1 alpha-2 code. */
  | { readonly iso: string };

/**
 * The place at a position: one that the map has in colour, else a first-level unit of the country whose
 * own it has, else a country of the basemap; null at sea.
 */
export function placeAt(
  position: Position,
  { placeIds, atlas, basemap, drawnUnits }: Clickable,
): Clicked | null {
  const coloured = placeIds.find((id) => isAt(position, shapeIn(atlas, id)?.geometry));
  if (coloured) return { placeId: coloured };
  const unit = unitAt(position, unitsOfCode(drawnUnits), atlas);
  if (unit) return { placeId: unit };
  const country = basemap?.countries.features.find(({ geometry }) => isAt(position, geometry));
  return country ? { iso: country.properties.id } : null;
}

/** The units of a country, by its code, that may be at a position: those whose bounds hold it. */
export function unitsAround([lon, lat]: Position, iso: string): readonly string[] {
  return unitsOfCode(iso).filter((id) => {
    const bounds = placeById(id)?.outline?.bounds;
    return bounds && meetBounds(bounds, [lon, lat, lon, lat]);
  });
}

/** The unit among these at a position, as far as their outlines are loaded. */
export function unitAt(position: Position, ids: readonly string[], atlas: Atlas): string | null {
  return ids.find((id) => isAt(position, atlas.outlines.get(id))) ?? null;
}

function isAt(position: Position, geometry: Polygon | MultiPolygon | undefined): boolean {
  return geometry !== undefined && isInside(ringsOf(geometry), position);
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
