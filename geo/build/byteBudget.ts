import type { Position } from 'geojson';
import { polygonsOf, type Areal } from './geometry.ts';

/** Vertices of a geometry, the closing one of each ring counted too. */
function vertexCount(geometry: Areal): number {
  return polygonsOf(geometry).reduce(
    (sum, rings) => sum + rings.reduce((n, ring: Position[]) => n + ring.length, 0),
    0,
  );
}

/** Bytes that a vertex takes in a file: two numbers with four decimals, brackets and commas. */
const BYTES_PER_VERTEX = 17.5;

/** Bytes that a geometry takes in a file, nearly. */
export const bytesOf = (geometry: Areal) => vertexCount(geometry) * BYTES_PER_VERTEX;
