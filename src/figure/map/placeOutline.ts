import type { MultiPolygon } from 'geojson';
import { areaM2 } from '../../measure/area.ts';
import { type Atlas, multiPolygonOf, shapeIn } from '../../places/atlas.ts';
import { placeById } from '../../places/catalogue.ts';
import type { Basemap } from '../basemap.ts';

/** How far the basemap's area may be from a published one for its outline to stand for the place. */
const TOLERANCE = 0.03;

/** A place's outline to be drawn. */
export interface PlaceOutline {
  readonly placeId: string;
  readonly geometry: MultiPolygon;
  /** Whether it is the basemap's simplified outline. Good to look at, not to measure. */
  readonly generalised: boolean;
}

/** The outline of a place: its layer's, else that of the basemap's country if its area is right. */
export function placeOutline(
  placeId: string,
  atlas: Atlas,
  basemap: Basemap | null,
): PlaceOutline | null {
  const shape = shapeIn(atlas, placeId);
  if (shape) {
    return { placeId, geometry: shape.geometry, generalised: shape.quality === 'simplified' };
  }
  const place = placeById(placeId);
  const country = place?.iso ? countryOutline(place.iso, basemap) : null;
  if (!place || !country) return null;
  const km2 = areaM2(country) / 1e6;
  const isRight = place.published.some((area) => Math.abs(km2 / area.km2 - 1) <= TOLERANCE);
  return isRight ? { placeId, geometry: country, generalised: true } : null;
}

/** A country of the basemap; null if it has none of that ISO 3166-1 alpha-2 code. */
export function countryOutline(iso: string, basemap: Basemap | null): MultiPolygon | null {
  const found = basemap?.countries.features.find(({ properties }) => properties.id === iso);
  return found ? multiPolygonOf(found.geometry) : null;
}
