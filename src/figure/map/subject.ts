import type { MultiPolygon } from 'geojson';
import { comparedPlaceId } from '../../claims/claim.ts';
import { placeById } from '../../places/catalogue.ts';
import { type Bounds, boundsOf } from '../../shape/bounds.ts';
import { homeCountry } from '../labels/labelScene.ts';
import type { MapScene, Subject } from './mapScene.ts';
import { countryOutline, placeOutline, type PlaceOutline } from './placeOutline.ts';

/** What the map is about and what of it has outlines. */
export interface MapSubject {
  readonly kind: Subject;
  /** The places that the claim names and that have outlines, in its order, with their position in it. */
  readonly places: readonly (PlaceOutline & { readonly index: number })[];
  /** The place that the claim is compared with, if it is not one of them. */
  readonly compared: PlaceOutline | null;
  /** ISO 3166-1 alpha-2 code of the country that the claim is about. */
  readonly homeIso: string | null;
  /** What the map has to show, besides the claim's shape. */
  readonly extent: readonly MultiPolygon[];
}

/**
 * The subject of a claim's map: the places it names; without them the country it is about; without
 * that the place it is compared with, or that place's country.
 */
export function mapSubject({ claim, atlas, basemap }: MapScene): MapSubject {
  const outlineOf = (id: string) => placeOutline(id, atlas, basemap);
  const places = claim.places.flatMap(({ placeId }, index) => {
    const outline = outlineOf(placeId);
    return outline ? [{ ...outline, index }] : [];
  });
  const comparedId = comparedPlaceId(claim);
  const isNamed = places.some(({ placeId }) => placeId === comparedId);
  const compared = comparedId && !isNamed ? outlineOf(comparedId) : null;
  const homeIso = homeCountry(claim);
  const found = { places, compared, homeIso };
  if (places.length > 0) {
    return { ...found, kind: 'places', extent: places.map(({ geometry }) => geometry) };
  }
  const country =
    (claim.wholePlaceId && outlineOf(claim.wholePlaceId)?.geometry) ||
    (homeIso && countryOutline(homeIso, basemap));
  if (country) return { ...found, kind: 'country', extent: [country] };
  const comparedCountry = comparedId ? placeById(comparedId)?.country : null;
  const around =
    compared?.geometry ?? (comparedCountry && countryOutline(comparedCountry, basemap));
  if (around) return { ...found, kind: 'compared', extent: [around] };
  return { ...found, kind: 'none', extent: [] };
}

/** Bounds of some geometries together; null without any. */
export function boundsOfAll(geometries: readonly MultiPolygon[]): Bounds | null {
  return boundsOf({ type: 'GeometryCollection', geometries: [...geometries] });
}
