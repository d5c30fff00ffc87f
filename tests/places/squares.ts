import type { Polygon } from 'geojson';
import type { Layer } from '../../src/places/atlas.ts';

type PlaceFeature = Layer['features'][number];

/** A square of one degree whose south-western corner is given, as the feature of a place. */
export function square(id: string, west: number, south: number): PlaceFeature {
  const [east, north] = [west + 1, south + 1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const properties = { id, name: id };
  return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

export function layerOf(...features: PlaceFeature[]): Layer {
  return { type: 'FeatureCollection', features };
}

export function ringOf(feature: PlaceFeature) {
  return (feature.geometry as Polygon).coordinates;
}
