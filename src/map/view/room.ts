import type { MultiPolygon } from 'geojson';
import { boundsOf } from '../../shape/bounds.ts';

/** What is left around a shape, as a share of its own size on each side. */
const ROOM = 0.5;
const NORTHMOST = 85;

/** A box around a shape with room for what it lies on, without which no size can be seen. */
export function roomAround(shape: MultiPolygon): MultiPolygon {
  const bounds = boundsOf(shape);
  // Over the antimeridian no plain box goes.
  if (!bounds || bounds[2] > 180) return shape;
  const [west, south, east, north] = bounds;
  const dLon = (east - west) * ROOM;
  const dLat = (north - south) * ROOM;
  const [w, e] = [Math.max(west - dLon, -180), Math.min(east + dLon, 180)];
  const [s, n] = [Math.max(south - dLat, -NORTHMOST), Math.min(north + dLat, NORTHMOST)];
  return {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [w, s],
          [e, s],
          [e, n],
          [w, n],
          [w, s],
        ],
      ],
    ],
  };
}
