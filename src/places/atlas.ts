import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { placeById } from './catalogue.ts';
import type { LayerProperties } from './place.ts';

export type PlaceFeature = Feature<Polygon | MultiPolygon, LayerProperties>;
export type Layer = FeatureCollection<Polygon | MultiPolygon, LayerProperties>;

/** The layers that are loaded, by file name without extension. */
export interface Atlas {
  readonly layers: ReadonlyMap<string, Layer>;
}

/** An atlas of layers by file name without extension. */
export function atlasOf(layers: Readonly<Record<string, Layer>>): Atlas {
  return { layers: new Map(Object.entries(layers)) };
}

function featureIn(layer: Layer | undefined, id: string): PlaceFeature | undefined {
  return layer?.features.find((feature) => feature.properties.id === id);
}

/** The place's feature: from its own layer if that is loaded, else from any that has it. */
function ownFeature(atlas: Atlas, id: string, layerName: string | null): PlaceFeature | null {
  const own = layerName === null ? undefined : featureIn(atlas.layers.get(layerName), id);
  if (own) return own;
  for (const layer of atlas.layers.values()) {
    const found = featureIn(layer, id);
    if (found) return found;
  }
  return null;
}

/**
 * The features that make up a place: its own, or those of all its members. Empty if the place is
 * unknown or a part of it is not in the loaded layers.
 */
export function placeFeatures(atlas: Atlas, id: string): readonly PlaceFeature[] {
  const place = placeById(id);
  const own = ownFeature(atlas, id, place?.layer ?? null);
  if (own) return [own];
  const parts = (place?.members ?? []).map((member) => placeFeatures(atlas, member));
  return parts.some((part) => part.length === 0) ? [] : parts.flat();
}

function polygonsOf({ geometry }: PlaceFeature): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * The place's geometry, null if it is not loaded. Members' polygons stand side by side: borders
 * between them stay, which changes no area.
 */
export function placeGeometry(atlas: Atlas, id: string): MultiPolygon | null {
  const features = placeFeatures(atlas, id);
  if (features.length === 0) return null;
  return { type: 'MultiPolygon', coordinates: features.flatMap(polygonsOf) };
}
