import type { Position } from 'geojson';
import type { Point, ScreenView, Size } from './screenView.ts';

/** What is looked at in Web Mercator, as MapLibre counts zoom (512 px around the world at 0). */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** How wide the world is at zoom 0. */
export const WORLD_PX = 512;
const RADIANS = Math.PI / 180;
const LARGEST_LATITUDE = 85.051129;

/** Web Mercator on the unit square, y down (EPSG:3857 scaled to 0 … 1). */
export function toUnitSquare([lon, lat]: Position): Point {
  const phi = Math.max(-LARGEST_LATITUDE, Math.min(LARGEST_LATITUDE, lat)) * RADIANS;
  return [lon / 360 + 0.5, 0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)];
}

export function fromUnitSquare([x, y]: Point): Position {
  return [(x - 0.5) * 360, Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RADIANS];
}

/** The view of a MapLibre map with north up and no pitch. */
export function mercatorView({ center, zoom }: Camera, size: Size): ScreenView {
  const worldPx = WORLD_PX * 2 ** zoom;
  const [cx, cy] = toUnitSquare(center);
  const left = cx * worldPx - size.widthPx / 2;
  const top = cy * worldPx - size.heightPx / 2;
  return {
    ...size,
    project(position) {
      const [x, y] = toUnitSquare(position);
      return [x * worldPx - left, y * worldPx - top];
    },
    unproject([x, y]) {
      return fromUnitSquare([(x + left) / worldPx, (y + top) / worldPx]);
    },
  };
}
