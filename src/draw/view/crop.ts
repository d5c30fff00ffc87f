import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from '../../shape/bounds.ts';

type Axis = 0 | 1;
type Span = readonly [low: number, high: number];

/**
 * The part of an area within bounds, with edges along them where it goes on beyond. Its longitudes
 * are those of the bounds, be they beyond ±180°. Cutting in longitude and latitude is exact, as
 * edges are straight there; what is left is so much less to project.
 */
export function cropArea(
  geometry: Polygon | MultiPolygon,
  [west, south, east, north]: Bounds,
): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.flatMap((polygon) =>
    TURNS.map((turn) =>
      polygon
        .map((ring) => cropRing(cropRing(ring, 0, [west - turn, east - turn]), 1, [south, north]))
        .map((ring) => turned(ring, turn)),
    ).filter(([shell]) => shell?.length >= 4),
  );
  return { type: 'MultiPolygon', coordinates };
}

/** Lines within bounds, as `cropArea`: whole edges are left out, none is cut. */
export function cropLines(
  lines: readonly Position[][],
  [west, south, east, north]: Bounds,
): Position[][] {
  return TURNS.flatMap((turn) =>
    lines
      .flatMap((line) => runsWithin(line, 0, [west - turn, east - turn]))
      .flatMap((line) => runsWithin(line, 1, [south, north]))
      .map((line) => turned(line, turn)),
  );
}

const TURNS = [0, 360, -360];

function turned(line: readonly Position[], turn: number): Position[] {
  return turn === 0 ? [...line] : line.map(([lon, lat]) => [lon + turn, lat]);
}

function spanOf(line: readonly Position[], axis: Axis): Span {
  let [low, high] = [Infinity, -Infinity];
  for (const position of line) {
    low = Math.min(low, position[axis]);
    high = Math.max(high, position[axis]);
  }
  return [low, high];
}

/** A closed ring between two values of one coordinate (Sutherland, Hodgman 1974), closed. */
function cropRing(ring: readonly Position[], axis: Axis, [low, high]: Span): readonly Position[] {
  const [least, most] = spanOf(ring, axis);
  if (least >= low && most <= high) return ring;
  if (!(least < high && most > low)) return [];
  const above = least < low ? cutRing(ring, axis, low, 1) : ring;
  return most > high ? cutRing(above, axis, high, -1) : above;
}

/** @param side 1 to keep what is more than `value`, −1 to keep what is less */
function cutRing(ring: readonly Position[], axis: Axis, value: number, side: 1 | -1): Position[] {
  const kept: Position[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i], ring[i + 1]];
    const isIn = (a[axis] - value) * side >= 0;
    if (isIn) kept.push(a);
    if (isIn !== (b[axis] - value) * side >= 0) kept.push(crossing(a, b, axis, value));
  }
  return kept.length > 0 ? [...kept, kept[0]] : kept;
}

function crossing(a: Position, b: Position, axis: Axis, value: number): Position {
  const t = (value - a[axis]) / (b[axis] - a[axis]);
  const other = (1 - axis) as Axis;
  const at = a[other] + t * (b[other] - a[other]);
  return axis === 0 ? [value, at] : [at, value];
}

/** The runs of edges that reach between two values of one coordinate. */
function runsWithin(line: readonly Position[], axis: Axis, [low, high]: Span): Position[][] {
  const runs: Position[][] = [];
  let isOpen = false;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i], line[i + 1]];
    const reaches = Math.min(a[axis], b[axis]) <= high && Math.max(a[axis], b[axis]) >= low;
    if (reaches && isOpen) runs.at(-1)!.push(b);
    else if (reaches) runs.push([a, b]);
    isOpen = reaches;
  }
  return runs;
}
