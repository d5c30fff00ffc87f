import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

export type Areal = Polygon | MultiPolygon;
export type Properties = Record<string, string>;
export type Collection<P = Properties> = FeatureCollection<Areal, P>;
export type ArealFeature<P = Properties> = Feature<Areal, P>;

/** The polygons of a geometry, each an array of rings. */
export function polygonsOf(geometry: Areal): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Polygons as the simplest geometry that holds them. */
export function arealOf(polygons: Position[][][]): Areal {
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

export function collection<P>(features: ArealFeature<P>[]): Collection<P> {
  return { type: 'FeatureCollection', features };
}

/** Twice the planar area of a ring in square degrees, positive if it runs counter-clockwise. */
function signedDoubleArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Rings turned as RFC 7946 section 3.1.6 says: shells counter-clockwise, holes clockwise. */
export function rightHanded(geometry: Areal): Areal {
  return arealOf(
    polygonsOf(geometry).map((rings) =>
      rings.map((ring, i) => (signedDoubleArea(ring) > 0 === (i === 0) ? ring : ring.toReversed())),
    ),
  );
}
