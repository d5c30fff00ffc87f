import type { MultiPolygon, Position } from 'geojson';
import type { Point } from '../view/screenView.ts';
import { convexHull } from './convex.ts';

/**
 * The convex hull of an area in longitude and latitude, for whatever has to keep clear of it. Parts
 * beyond the antimeridian from `middle` go on past 180°.
 */
export function hullOf({ coordinates }: MultiPolygon, [middle]: Position): Position[] {
  const points: Point[] = [];
  for (const [shell] of coordinates) {
    for (const [lon, lat] of shell) {
      points.push([lon + 360 * Math.round((middle - lon) / 360), lat]);
    }
  }
  return convexHull(points).map(([lon, lat]) => [lon, lat]);
}
