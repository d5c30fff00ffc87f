import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { placeById } from './catalogue.ts';
import type { BoundarySource, OutlineQuality } from './place.ts';

/** A file of geo/layers. A feature's id is its place's. */
export type Layer = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly id: string; readonly name: string }
>;

/** The outlines that are loaded. */
export interface Atlas {
  /** The layers' names: file names in geo/layers without extension. */
  readonly layers: ReadonlySet<string>;
  /** By the ids of their places. */
  readonly outlines: ReadonlyMap<string, MultiPolygon>;
}

/** A place's outline, or one of those that it is made of. */
export interface ShapePart {
  readonly placeId: string;
  readonly geometry: MultiPolygon;
  readonly boundary: BoundarySource;
}

/** A place as a shape, with how good it is and whom it is owed to. */
export interface PlaceShape {
  readonly placeId: string;
  /** Members' polygons stand side by side: borders between them stay, which changes no area. */
  readonly geometry: MultiPolygon;
  /** `simplified` if any part of it is. */
  readonly quality: OutlineQuality;
  /** The place itself, or those that it is made of. */
  readonly parts: readonly ShapePart[];
}

export const NO_ATLAS: Atlas = { layers: new Set(), outlines: new Map() };

/** An atlas of layers by their names. */
export function atlasOf(layers: Readonly<Record<string, Layer>>): Atlas {
  const outlines = Object.values(layers)
    .flatMap(({ features }) => features)
    .map(({ properties: { id }, geometry }) => [id, multiPolygonOf(geometry)] as const);
  return { layers: new Set(Object.keys(layers)), outlines: new Map(outlines) };
}

/** All that either of two atlases holds: `one` itself if the other adds nothing. */
export function joined(one: Atlas, other: Atlas): Atlas {
  if ([...other.layers].every((name) => one.layers.has(name))) return one;
  return {
    layers: new Set([...one.layers, ...other.layers]),
    outlines: new Map([...one.outlines, ...other.outlines]),
  };
}

/** The place's shape as far as the atlas goes: null if any part of it is not loaded, or has none. */
export function shapeIn(atlas: Atlas, placeId: string): PlaceShape | null {
  const parts = partsOf(atlas, placeId);
  if (parts.length === 0) return null;
  const isMeasured = parts.every(
    (part) => placeById(part.placeId)?.outline?.quality === 'measured',
  );
  return {
    placeId,
    geometry: {
      type: 'MultiPolygon',
      coordinates: parts.flatMap(({ geometry }) => geometry.coordinates),
    },
    quality: isMeasured ? 'measured' : 'simplified',
    parts,
  };
}

function partsOf(atlas: Atlas, placeId: string): readonly ShapePart[] {
  const place = placeById(placeId);
  if (!place) return [];
  const geometry = atlas.outlines.get(placeId);
  if (place.outline)
    return geometry ? [{ placeId, geometry, boundary: place.outline.boundary }] : [];
  const parts = (place.members ?? []).map((member) => partsOf(atlas, member));
  return parts.some((part) => part.length === 0) ? [] : parts.flat();
}

/** The same areas, as parts of one. */
export function multiPolygonOf(geometry: Polygon | MultiPolygon): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry;
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}
