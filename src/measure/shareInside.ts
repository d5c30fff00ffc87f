import type { MultiPolygon } from 'geojson';
import { measure } from './measure.ts';

/**
 * How much of a shape lies inside a place, 0 … 1 of the shape's WGS84 area, edges straight in longitude
 * and latitude; null if one of them cannot be measured. What lies in both is what the two cover one by
 * one, less what they cover together.
 */
export function shareInside(shape: MultiPolygon, place: MultiPolygon): number | null {
  const near = { ...place, coordinates: polygonsNear(place.coordinates, shape.coordinates) };
  if (near.coordinates.length === 0) return 0;
  const both = { ...near, coordinates: [...shape.coordinates, ...near.coordinates] };
  const [shapeM2, nearM2, bothM2] = [shape, near, both].map(coveredM2);
  if (!shapeM2 || nearM2 === null || bothM2 === null) return null;
  return Math.min(1, Math.max(0, (shapeM2 + nearM2 - bothM2) / shapeM2));
}

function coveredM2(geometry: MultiPolygon): number | null {
  return measure(geometry).features[0].areaM2;
}

type Polygons = MultiPolygon['coordinates'];

/** Those of a place's polygons whose boxes meet the box of a shape: of an archipelago a few. */
function polygonsNear(place: Polygons, shape: Polygons): Polygons {
  const boxes = shape.map(boxOf);
  return place.filter((polygon) => {
    const [west, south, east, north] = boxOf(polygon);
    return boxes.some(([w, s, e, n]) => west <= e && east >= w && south <= n && north >= s);
  });
}

/** West, south, east, north of a polygon that is cut at the antimeridian. */
function boxOf([shell]: Polygons[number]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of shell) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
