import type { GeoJSON, Position } from 'geojson';

/**
 * West, south, east, north in degrees. West lies in −180…180 and east is never less than west, so
 * that bounds over the antimeridian have an east beyond 180, as MapLibre's `fitBounds` takes it.
 */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The narrowest bounds of the polygons of a GeoJSON object, be it over the antimeridian; null if it has none. */
export function boundsOf(geojson: GeoJSON | null): Bounds | null {
  const spans: [number, number][] = [];
  let [south, north] = [Infinity, -Infinity];
  for (const ring of ringsOf(geojson)) {
    let [west, east] = [Infinity, -Infinity];
    for (const [lon, lat] of ring) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    if (west <= east) spans.push([west, east]);
  }
  if (spans.length === 0) return null;
  const [west, east] = narrowest(spans);
  return [west, south, east, north];
}

/** Whether two bounds have a position in common. */
export function meetBounds(
  [west, south, east, north]: Bounds,
  [otherWest, otherSouth, otherEast, otherNorth]: Bounds,
): boolean {
  const meetSomewhere = [-360, 0, 360].some(
    (turn) => west + turn <= otherEast && east + turn >= otherWest,
  );
  return meetSomewhere && south <= otherNorth && north >= otherSouth;
}

function ringsOf(geojson: GeoJSON | null): Position[][] {
  switch (geojson?.type) {
    case 'Polygon':
      return geojson.coordinates;
    case 'MultiPolygon':
      return geojson.coordinates.flat();
    case 'Feature':
      return ringsOf(geojson.geometry);
    case 'GeometryCollection':
      return geojson.geometries.flatMap(ringsOf);
    case 'FeatureCollection':
      return geojson.features.flatMap(ringsOf);
    default:
      return [];
  }
}

/** All spans of longitude but the widest gap between them. */
function narrowest(spans: [number, number][]): [number, number] {
  const sorted = spans.toSorted((a, b) => a[0] - b[0]);
  let reach = sorted[0][1];
  let [widest, west, east] = [-Infinity, 0, 0];
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i][0] - reach;
    if (gap > widest) [widest, west, east] = [gap, sorted[i][0], reach + 360];
    reach = Math.max(reach, sorted[i][1]);
  }
  const around = sorted[0][0] + 360 - reach;
  return around >= widest ? [sorted[0][0], reach] : [west, east];
}
