import type { MultiPolygon } from 'geojson';
import { areaM2 } from '../measure/area.ts';
import { boundsOf } from './bounds.ts';

/** So much of an area may be left out, as a share. */
const LEFT_OUT = 0.05;

/** Only if what is left is at most so wide, or so high, as a share of the whole. */
const WORTH = 0.7;

/**
 * The polygons of an area to look at: all, or without small ones that lie far off, as Portugal without
 * the Azores. Not to measure.
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
  const coordinates = main.map(({ polygon }) => polygon);
  const part: MultiPolygon = { type: 'MultiPolygon', coordinates };
  return isMuchSmaller(part, geometry) ? part : geometry;
}

function isMuchSmaller(part: MultiPolygon, whole: MultiPolygon): boolean {
  const [sides, wholeSides] = [part, whole].map((geometry) => {
    const [west, south, east, north] = boundsOf(geometry) ?? [0, 0, 0, 0];
    return [east - west, north - south];
  });
  return sides.some((side, i) => side <= wholeSides[i] * WORTH);
}
