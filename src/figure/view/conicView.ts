import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { Bounds } from '../../shape/bounds.ts';
import type { Padding, ScreenView, Size } from './screenView.ts';

/** An equal-area conic (Albers) projection that fits `bounds` into the view, and that view. */
export function conicView(
  [west, south, east, north]: Bounds,
  size: Size,
  padding: Padding,
): { readonly projection: GeoProjection; readonly view: ScreenView } {
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [padding.left, padding.top],
        [size.widthPx - padding.right, size.heightPx - padding.bottom],
      ],
      { type: 'MultiPoint', coordinates: frameOf(west, south, east, north) },
    );
  const view: ScreenView = {
    ...size,
    project: (position) => projection(position as [number, number]) ?? [NaN, NaN],
    unproject: (point) => projection.invert?.(point as [number, number]) ?? [NaN, NaN],
  };
  return { projection, view };
}

const STEPS = 8;

/** Points around a box in longitude and latitude, as its edges bend in the projection. */
function frameOf(west: number, south: number, east: number, north: number): number[][] {
  return Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS).flatMap((t) => [
    [west + (east - west) * t, south],
    [west + (east - west) * t, north],
    [west, south + (north - south) * t],
    [east, south + (north - south) * t],
  ]);
}
