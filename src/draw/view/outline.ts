import type { MultiLineString, MultiPolygon, Position } from 'geojson';

const keyOf = ([lon, lat]: Position) => `${lon},${lat}`;

/** Rings smaller than this share of the largest one's width and height are not outlined. */
const SMALLEST_SHARE = 0.08;

/**
 * The outer border of polygons that share borders exactly: edges that two rings have in common,
 * as between the oblasts of Donbas, are left out, and islets, which would be all line; the rest is
 * joined to lines.
 */
export function outlineOf({ coordinates }: MultiPolygon): MultiLineString {
  const rings = largeRings(coordinates.flat());
  const edges = new Set<string>();
  const edgeKey = (a: Position, b: Position) => `${keyOf(a)};${keyOf(b)}`;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) edges.add(edgeKey(ring[i - 1], ring[i]));
  }
  const lines: Position[][] = [];
  for (const ring of rings) {
    let line: Position[] = [];
    for (let i = 1; i < ring.length; i++) {
      const isShared = edges.has(edgeKey(ring[i], ring[i - 1]));
      if (isShared) {
        if (line.length > 1) lines.push(line);
        line = [];
      } else {
        if (line.length === 0) line.push(ring[i - 1]);
        line.push(ring[i]);
      }
    }
    if (line.length > 1) lines.push(line);
  }
  return { type: 'MultiLineString', coordinates: lines };
}

function largeRings(rings: readonly Position[][]): Position[][] {
  const sized = rings.map((ring) => {
    const [lons, lats] = [0, 1].map((axis) => ring.map((position) => position[axis]));
    const spans = [lons, lats].map((values) => spanOf(values));
    return { ring, size: Math.hypot(...spans) };
  });
  const largest = Math.max(...sized.map(({ size }) => size));
  return sized.filter(({ size }) => size >= SMALLEST_SHARE * largest).map(({ ring }) => ring);
}

function spanOf(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}
