import type { MultiPolygon, Polygon } from 'geojson';
import { areaM2 } from '../../measure/area.ts';
import { type Atlas, placeFeatures, placeGeometry } from '../../places/atlas.ts';
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
  /** Names of the layers that it is from. */
  readonly layers: readonly string[];
}

/** The outline of a place: its layer's, else that of the basemap's country if its area is right. */
export function placeOutline(
  placeId: string,
  atlas: Atlas,
  basemap: Basemap | null,
): PlaceOutline | null {
  const geometry = placeGeometry(atlas, placeId);
  if (geometry) return { placeId, geometry, generalised: false, layers: layersOf(placeId, atlas) };
  const place = placeById(placeId);
  const country = place?.iso ? countryOutline(place.iso, basemap) : null;
  if (!place || !country) return null;
  const km2 = areaM2(country) / 1e6;
  const isRight = place.published.some((area) => Math.abs(km2 / area.km2 - 1) <= TOLERANCE);
  return isRight ? { placeId, geometry: country, generalised: true, layers: [] } : null;
}

/** A country of the basemap; null if it has none of that ISO 3166-1 alpha-2 code. */
export function countryOutline(iso: string, basemap: Basemap | null): MultiPolygon | null {
  const found = basemap?.countries.features.find(({ properties }) => properties.id === iso);
  return found ? multiPolygonOf(found.geometry) : null;
}

/** The same areas, as parts of one. */
export function multiPolygonOf(geometry: Polygon | MultiPolygon): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry;
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

function layersOf(placeId: string, atlas: Atlas): string[] {
  const used = new Set(placeFeatures(atlas, placeId));
  return [...atlas.layers]
    .filter(([, { features }]) => features.some((feature) => used.has(feature)))
    .map(([name]) => name);
}
