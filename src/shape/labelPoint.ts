import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { ringAreaM2 } from '../measure/ringArea.ts';
import { areaCentroid } from './centroid.ts';
import { fromPlane, toPlane } from './plane.ts';
import { type Vector, frameAt, rotate, toPosition, toVector, transpose } from './sphere.ts';

/** How near to the best place is near enough, as a share of the root of the polygon's area. */
const PRECISION_SHARE = 0.005;

/**
 * The point farthest from the border inside the largest polygon, for a label: found in the
 * equal-area plane about that polygon's centroid.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): Position {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const size = (rings: readonly Position[][]) => Math.abs(ringAreaM2(rings[0] ?? []));
  const largest = polygons.reduce((a, b) => (size(b) > size(a) ? b : a));
  const frame = frameAt(areaCentroid({ type: 'Polygon', coordinates: largest }));
  const toLocal = transpose(frame);
  const rings = largest.map((ring) => ring.map((p) => toPlane(rotate(toLocal, toVector(p)))));
  const precision = PRECISION_SHARE * Math.sqrt(planeArea(rings[0]));
  const [x, y] = polylabel(rings, precision);
  const local: Vector = fromPlane(x, y);
  return toPosition(rotate(frame, local));
}

function planeArea(ring: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  }
  return Math.abs(sum) / 2;
}
