import type { MultiPolygon } from 'geojson';
import { areaM2 } from '../measure/area.ts';

/** So much of an area may be left out, as a share. */
const LEFT_OUT = 0.002;

/**
 * The largest polygons of an area, which make up all but two thousandths of it: South Africa without the
 * islands in the Southern Ocean. For a look at it, not to measure.
 */
export function mainPart(geometry: MultiPolygon): MultiPolygon {
  if (geometry.coordinates.length < 2) return geometry;
  const sized = geometry.coordinates
    .map((polygon) => ({ polygon, size: areaM2({ type: 'Polygon', coordinates: polygon }) }))
    .sort((a, b) => b.size - a.size);
  const all = sized.reduce((sum, { size }) => sum + size, 0);
  let kept = 0;
  const main = sized.filter(({ size }) => {
    const isNeeded = kept < all * (1 - LEFT_OUT);
    kept += size;
    return isNeeded;
  });
  return { type: 'MultiPolygon', coordinates: main.map(({ polygon }) => polygon) };
}
