import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaM2 } from '../measure/area.ts';
import { RADIANS } from '../measure/ellipsoid.ts';
import { cutAtAntimeridian } from './antimeridian.ts';
import { areaCentroid } from './centroid.ts';
import type { Placement } from './rigid.ts';
import { woundPolygons } from './sphereRings.ts';
import type { UnrolledRing } from './unroll.ts';

/** Web Mercator (EPSG:3857) with radius 1: x is the longitude in radians. */
export function toMercator([lon, lat]: Position): [number, number] {
  return [lon * RADIANS, Math.asinh(Math.tan(lat * RADIANS))];
}

export function fromMercator([x, y]: readonly [number, number]): Position {
  return [x / RADIANS, Math.atan(Math.sinh(y)) / RADIANS];
}

/**
 * Where a map that knows only Web Mercator would drag a shape to: moved and turned as a drawing,
 * so that it looks the same there and its true area is another. `areaM2` is that true area.
 *
 * @param geometry away from the poles
 * @param anchor what comes to lie at the placement's centre; given, it need not be found each time
 */
export function placeMercator(
  geometry: Polygon | MultiPolygon,
  placement: Placement,
  anchor: Position = areaCentroid(geometry),
): { geometry: MultiPolygon; areaM2: number } {
  const from = toMercator(anchor);
  const to = toMercator(placement.center);
  const angle = placement.bearingDegrees * RADIANS;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const place = (position: Position): Position => {
    const [x, y] = toMercator(position);
    const dx = nearest(x - from[0]);
    const dy = y - from[1];
    return fromMercator([to[0] + dx * cos + dy * sin, to[1] - dx * sin + dy * cos]);
  };
  const coordinates = woundPolygons(geometry).flatMap((rings) =>
    cutAtAntimeridian(rings.map((ring) => unrolled(ring.slice(0, -1).map(place)))),
  );
  const moved: MultiPolygon = { type: 'MultiPolygon', coordinates };
  return { geometry: moved, areaM2: areaM2(moved) };
}

/** A difference of longitudes in radians, over the antimeridian if that is nearer. */
function nearest(dx: number): number {
  return dx - 2 * Math.PI * Math.round(dx / (2 * Math.PI));
}

function unrolled(positions: Position[]): UnrolledRing {
  const crosses = positions.some(([lon]) => Math.abs(lon) > 180);
  return { positions, turns: 0, crosses };
}
