import type { GeoJSON, Geometry, Position } from 'geojson';

/** Twice the signed area in degrees, positive if counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum;
}

/** Shells clockwise and holes the other way: d3-geo's rule, the reverse of RFC 7946's. */
function woundRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? [...ring].reverse() : ring));
}

function woundGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') {
    return { ...geometry, coordinates: woundRings(geometry.coordinates) };
  }
  if (geometry.type === 'MultiPolygon') {
    return { ...geometry, coordinates: geometry.coordinates.map(woundRings) };
  }
  return geometry;
}

/** The same shapes, wound as d3-geo reads them: what lies on the right of an edge is inside. */
export function wound(geojson: GeoJSON): GeoJSON {
  if (geojson.type === 'FeatureCollection') {
    return {
      ...geojson,
      features: geojson.features.map((f) => ({ ...f, geometry: woundGeometry(f.geometry) })),
    };
  }
  if (geojson.type === 'Feature') return { ...geojson, geometry: woundGeometry(geojson.geometry) };
  return geojson.type === 'GeometryCollection' ? geojson : woundGeometry(geojson);
}
