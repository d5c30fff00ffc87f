import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { Bounds } from '../../shape/bounds.ts';
import type { Padding, Size } from './screenView.ts';

/** No view is nearer than a centimetre a pixel: radii of the sphere. */
const LARGEST_SCALE = 6.4e8;

/** Scales and moves a projection so that spherical points fill the view within the padding. */
export function fitProjection(
  projection: GeoProjection,
  points: readonly [number, number][],
  { widthPx, heightPx }: Size,
  { left, top, right, bottom }: Padding,
): void {
  projection.scale(1).translate([0, 0]);
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const [x, y] = projection(point) ?? [NaN, NaN];
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  const room = { width: widthPx - left - right, height: heightPx - top - bottom };
  const scale = Math.min(
    Math.max(room.width, 1) / (east - west),
    Math.max(room.height, 1) / (south - north),
    LARGEST_SCALE,
  );
  projection
    .scale(scale)
    .translate([
      left + room.width / 2 - (scale * (west + east)) / 2,
      top + room.height / 2 - (scale * (north + south)) / 2,
    ]);
}

const STEPS = 24;

/** Positions around a box in longitude and latitude, whose edges bend in a projection. */
export function frameOf([west, south, east, north]: Bounds): Position[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS).flatMap((t) => [
    [west + (east - west) * t, south],
    [west + (east - west) * t, north],
    [west, south + (north - south) * t],
    [east, south + (north - south) * t],
  ]);
}
