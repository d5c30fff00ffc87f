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

/** Whether a position lies within a ring, by the crossings of a line to the east (even-odd). */
function ringHolds(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    if (y0 > y! !== y1 > y! && x! < x0 + ((y! - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}

/** Whether a position lies within an area, holes apart. */
export function holds(geometry: Areal, position: Position): boolean {
  return polygonsOf(geometry).some(
    (rings) => rings.filter((ring) => ringHolds(ring, position)).length === 1,
  );
}
