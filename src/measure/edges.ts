import type { Position } from 'geojson';
import { longStepDegrees } from './longitudeSteps.ts';
import type { Ring } from './ring.ts';
import { SAME_PLACE_DEGREES } from './tolerance.ts';

/**
 * The edges of some rings in flat arrays, in degrees; edge `i` runs from (x1, y1) to (x2, y2). What
 * a meridian between −180° and 180° meets is all there: edges that reach beyond are there again, a
 * turn away.
 */
export interface Edges {
  readonly count: number;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  readonly ring: Int32Array;
  /** The first edge of each ring, and at the end the number of edges without those again. */
  readonly firstOfRing: Int32Array;
  /** What counts as the same place, degrees. */
  readonly tolerance: number;
  /** Of the edges that are there again, which ones they are. */
  readonly again: Int32Array;
}

/** A longitude from −540° to 540°, brought to −180° to 180°. */
export function withinTurn(longitude: number): number {
  if (longitude > 180) return longitude - 360;
  return longitude < -180 ? longitude + 360 : longitude;
}

/** Lays out the edges of `rings`, each from its start vertex on, ring after ring. */
export function edgesOf(rings: readonly Ring[], tolerance = SAME_PLACE_DEGREES): Edges {
  const firstOfRing = new Int32Array(rings.length + 1);
  rings.forEach(({ positions }, r) => (firstOfRing[r + 1] = firstOfRing[r] + positions.length));
  const own = firstOfRing[rings.length];
  const beyond = edgesBeyond(rings, firstOfRing);
  const count = own + beyond.length;
  const floats = () => new Float64Array(count);
  const [x1, y1, x2, y2] = [floats(), floats(), floats(), floats()];
  const ring = new Int32Array(count);
  rings.forEach(({ positions, roundParallels }, r) => {
    positions.forEach((from, i) => {
      const to = positions[i + 1 < positions.length ? i + 1 : 0];
      const edge = firstOfRing[r] + i;
      x1[edge] = withinTurn(from[0]);
      x2[edge] = endLongitude(from, to, roundParallels);
      y1[edge] = from[1];
      y2[edge] = to[1];
      ring[edge] = r;
    });
  });
  beyond.forEach((edge, i) => {
    const turn = Math.max(x1[edge], x2[edge]) > 180 ? -360 : 360;
    x1[own + i] = x1[edge] + turn;
    x2[own + i] = x2[edge] + turn;
    y1[own + i] = y1[edge];
    y2[own + i] = y2[edge];
    ring[own + i] = ring[edge];
  });
  const again = Int32Array.from(beyond);
  return { count, x1, y1, x2, y2, ring, firstOfRing, tolerance, again };
}

/** Which edge of its ring an edge is, were it not there again. */
export function ownEdge({ firstOfRing, again }: Edges, edge: number): number {
  const own = firstOfRing[firstOfRing.length - 1];
  return edge < own ? edge : again[edge - own];
}

/** The edge that follows one of the rings' own. */
export function nextEdge({ firstOfRing, ring }: Edges, own: number): number {
  return own + 1 < firstOfRing[ring[own] + 1] ? own + 1 : firstOfRing[ring[own]];
}

/** The edge before one of the rings' own. */
export function previousEdge({ firstOfRing, ring }: Edges, own: number): number {
  return own > firstOfRing[ring[own]] ? own - 1 : firstOfRing[ring[own] + 1] - 1;
}

/** Where an edge ends that starts within the turn; its own longitude, unless that is a turn away. */
function endLongitude(from: Position, to: Position, roundParallels: boolean): number {
  const end = withinTurn(from[0]) + longStepDegrees(from, to, roundParallels);
  const own = withinTurn(to[0]);
  return own + 360 * Math.round((end - own) / 360);
}

function edgesBeyond(rings: readonly Ring[], firstOfRing: Int32Array): number[] {
  const beyond: number[] = [];
  rings.forEach(({ positions, roundParallels }, r) => {
    positions.forEach((from, i) => {
      const to = positions[i + 1 < positions.length ? i + 1 : 0];
      if (Math.abs(endLongitude(from, to, roundParallels)) > 180) beyond.push(firstOfRing[r] + i);
    });
  });
  return beyond;
}
