import type { MultiPolygon } from 'geojson';
import {
  homeCountry,
  type MappedPlace,
  mappedPlaces,
  type Where,
  whereOf,
} from '../../claims/where.ts';
import { type PlaceShape, shapeIn } from '../../places/atlas.ts';
import { type Bounds, boundsOf } from '../../shape/bounds.ts';
import { tintedPlaceId } from '../yardstick.ts';
import type { MapScene } from './mapScene.ts';

/** What the map is about and what of it has outlines. */
export interface MapSubject {
  /** Whether the report says where the area lies, names places at least, or neither; see `Where`. */
  readonly kind: Where['kind'];
  /** The places that are shown and have outlines. */
  readonly places: readonly (PlaceShape & MappedPlace)[];
  /** The place that the claim is drawn by or compared with, if it is tinted and not one of them. */
  readonly compared: PlaceShape | null;
  /** ISO 3166-1 alpha-2 code of the country that the claim is about. */
  readonly homeIso: string | null;
  /** What the map has to show, besides the claim's shape. */
  readonly extent: readonly MultiPolygon[];
  /** Where the claim's shape is put. */
  readonly home: MultiPolygon | null;
}

/**
 * The subject of a claim's map: the places that its area lies in, as far as they have outlines.
 *
 * @param isLaidOver whether the outline of a larger place is laid over the claim
 */
export function mapSubject(
  { claim, atlas, shape }: Pick<MapScene, 'claim' | 'atlas' | 'shape'>,
  isLaidOver: boolean,
): MapSubject {
  const { kind, placeIds } = whereOf(claim);
  const outlineOf = (id: string) => shapeIn(atlas, id);
  const places = mappedPlaces(claim).flatMap(({ placeId, index }) => {
    const outline = outlineOf(placeId);
    return outline ? [{ ...outline, index }] : [];
  });
  const home = placeIds.map(outlineOf).find((outline) => outline !== null)?.geometry ?? null;
  const comparedId = tintedPlaceId(claim, shape.yardstick, isLaidOver);
  const isShown = places.some(({ placeId }) => placeId === comparedId);
  return {
    kind: home ? kind : 'nowhere',
    places: home ? places : [],
    compared: home && comparedId && !isShown ? outlineOf(comparedId) : null,
    homeIso: home ? homeCountry(claim) : null,
    extent: home ? places.map(({ geometry }) => geometry) : [],
    home,
  };
}

/** Bounds of some geometries together; null without any. */
export function boundsOfAll(geometries: readonly MultiPolygon[]): Bounds | null {
  return boundsOf({ type: 'GeometryCollection', geometries: [...geometries] });
}
