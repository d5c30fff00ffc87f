import type { Position } from 'geojson';
import { RADIANS, authalicLatitude, geodeticLatitude } from '../../measure/ellipsoid.ts';

/**
 * Longitude and authalic latitude, degrees, of a position on the ellipsoid: what d3-geo's equal-area
 * projections of the sphere have to be given to keep areas of the ellipsoid (Snyder, USGS PP 1395,
 * p. 16).
 */
export function toAuthalic([lon, lat]: Position): [number, number] {
  return [lon, authalicLatitude(lat * RADIANS) / RADIANS];
}

/** The inverse of `toAuthalic`. */
export function fromAuthalic([lon, beta]: readonly [number, number]): Position {
  return [lon, geodeticLatitude(beta * RADIANS) / RADIANS];
}
