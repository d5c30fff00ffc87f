import type { MultiPolygon } from 'geojson';
import { type Bounds, boundsOf } from '../../shape/bounds.ts';

/** What is left around a shape, as a share of its own size on each side. */
const ROOM = 0.5;
/** The same of one in a place that is too wide to be seen whole. */
export const MUCH_ROOM = 8;
const NORTHMOST = 85;

/** Bounds with room for what something lies on, without which no size can be seen. */
export function withRoom([west, south, east, north]: Bounds, room = ROOM): Bounds {
  const dLon = (east - west) * room;
  const dLat = (north - south) * room;
  return [
    west - dLon,
    Math.max(south - dLat, -NORTHMOST),
    east + dLon,
    Math.min(north + dLat, NORTHMOST),
  ];
}

/** A box around a shape with the same room. */
export function roomAround(shape: MultiPolygon): MultiPolygon {
  const bounds = boundsOf(shape);
  // Over the antimeridian no plain box goes.
  if (!bounds || bounds[2] > 180) return shape;
  const [west, s, east, n] = withRoom(bounds);
  const [w, e] = [Math.max(west, -180), Math.min(east, 180)];
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
