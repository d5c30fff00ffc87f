import type { Position } from 'geojson';
import { runsRoundParallels } from './longitudeSteps.ts';
import type { ProblemList, ProblemPath } from './problem.ts';
import { type RingSurvey, surveyRing } from './ringArea.ts';

/** A ring made fit to be measured: closed in thought, without repeated or impossible positions. */
export interface Ring extends RingSurvey {
  readonly path: ProblemPath;
  /** Without the closing position. */
  readonly positions: readonly Position[];
  /** Index in the file of each position. */
  readonly vertices: readonly number[];
  /** Whether edges between the two ends of a parallel run round it. */
  readonly roundParallels: boolean;
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
  return surveyed(positions, vertices, path, list);
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

function surveyed(
  positions: readonly Position[],
  vertices: readonly number[],
  path: ProblemPath,
  list: ProblemList,
): Ring {
  const count = positions.length;
  let roundParallels: boolean | null = null;
  positions.forEach((position, i) => {
    const before = positions[i === 0 ? count - 1 : i - 1];
    const step = position[0] - before[0];
    if (step <= 180 && step >= -180) return;
    roundParallels ??= runsRoundParallels(positions, count, true);
    // Along the antimeridian, from one of its two names to the other, nothing is left uncut.
    if (step % 360 === 0 && (roundParallels || position[1] !== before[1])) return;
    list.add('antimeridian-uncut', { ...path, vertex: vertices[i] }, [before, position], position);
  });
  return {
    path,
    positions,
    vertices,
    roundParallels: roundParallels ?? false,
    ...surveyRing(positions, count, true),
  };
}
