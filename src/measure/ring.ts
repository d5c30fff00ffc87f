import type { Position } from 'geojson';
import type { ProblemList, ProblemPath } from './problem.ts';

/** A ring made fit to be measured: closed in thought, without repeated or impossible positions. */
export interface Ring {
  readonly path: ProblemPath;
  /** Without the closing position. */
  readonly positions: readonly Position[];
  /** Index in the file of each position. */
  readonly vertices: readonly number[];
  /** Longitudes followed over the antimeridian without a jump. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Whether following them comes back to the start; a ring around a pole does not. */
  readonly returns: boolean;
}

const MOST_LONGITUDE = 540;

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** Same place, whole turns of longitude apart or not. */
const samePlace = (a: Position, b: Position) => a[1] === b[1] && (a[0] - b[0]) % 360 === 0;

/**
 * Latitude first for certain: as it stands a latitude is impossible, swapped every one is possible.
 * Returns the first impossible position, or null.
 */
export function swappedPosition(rings: readonly unknown[]): Position | null {
  let impossible: Position | null = null;
  for (const ring of rings) {
    if (!Array.isArray(ring)) continue;
    for (const position of ring) {
      if (!isPosition(position)) continue;
      const [first, second] = position;
      if (Math.abs(first) > 90 || Math.abs(second) > 180) return null;
      if (Math.abs(second) > 90) impossible ??= position;
    }
  }
  return impossible;
}

/** Reads one ring, notes what is wrong with it, and gives back what can be measured, if anything. */
export function readRing(
  raw: unknown,
  path: ProblemPath,
  swapped: boolean,
  list: ProblemList,
): Ring | null {
  if (!Array.isArray(raw)) {
    list.add('not-coordinates', path, raw);
    return null;
  }
  const { positions, vertices } = possiblePositions(raw, path, swapped, list);
  if (positions.length > 1) {
    const last = positions[positions.length - 1];
    if (samePlace(positions[0], last)) {
      positions.pop();
      vertices.pop();
    } else if (positions.length > 2) {
      list.add('open-ring', { ...path, vertex: vertices[vertices.length - 1] }, last, last);
    }
  }
  if (positions.length < 3) {
    list.add('too-few-positions', path, raw, positions[0] ?? null);
    return null;
  }
  return unwrapped(positions, vertices, path, list);
}

function possiblePositions(
  raw: readonly unknown[],
  path: ProblemPath,
  swapped: boolean,
  list: ProblemList,
) {
  const positions: Position[] = [];
  const vertices: number[] = [];
  raw.forEach((value, vertex) => {
    const here = { ...path, vertex };
    if (!isPosition(value)) return list.add('not-a-number', here, value);
    const position = swapped ? [value[1], value[0]] : value;
    const [lon, lat] = position;
    if (Math.abs(lat) > 90 || Math.abs(lon) > MOST_LONGITUDE) {
      return list.add('out-of-range', here, value, position);
    }
    if (Math.abs(lon) > 180) list.add('unwrapped-longitude', here, value, position);
    const before = positions[positions.length - 1];
    if (before && before[0] === lon && before[1] === lat) {
      return list.add('duplicate-vertex', here, value, position);
    }
    positions.push(position);
    vertices.push(vertex);
  });
  return { positions, vertices };
}

function unwrapped(
  positions: readonly Position[],
  vertices: readonly number[],
  path: ProblemPath,
  list: ProblemList,
): Ring {
  const lon = new Float64Array(positions.length);
  const lat = new Float64Array(positions.length);
  let turns = 0;
  positions.forEach((position, i) => {
    const before = positions[i === 0 ? positions.length - 1 : i - 1];
    const step = position[0] - before[0];
    if (Math.abs(step) > 180 && step % 360 !== 0) {
      const vertex = vertices[i];
      list.add('antimeridian-uncut', { ...path, vertex }, [before, position], position);
      if (i > 0) turns -= Math.round(step / 360);
    }
    lon[i] = position[0] + 360 * turns;
    lat[i] = position[1];
  });
  const last = lon[lon.length - 1];
  const returns = Math.abs(lon[0] - last) <= 180 || (lon[0] - last) % 360 === 0;
  return { path, positions, vertices, lon, lat, returns };
}

/** Moves the followed longitudes by whole turns, so that their middle comes nearest to `middle`. */
export function bringNear(ring: Ring, middle: number): void {
  const turns = Math.round((middle - middleLongitude(ring)) / 360);
  if (turns !== 0) ring.lon.forEach((lon, i) => (ring.lon[i] = lon + 360 * turns));
}

export function middleLongitude({ lon }: Ring): number {
  return (lon.reduce((a, b) => Math.min(a, b)) + lon.reduce((a, b) => Math.max(a, b))) / 2;
}
