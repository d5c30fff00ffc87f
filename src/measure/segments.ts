import type { Position } from 'geojson';

/** Relative rounding error of a 2 × 2 determinant of differences (Shewchuk 1997, ccwerrboundA). */
const DETERMINANT_ERROR = 3.33e-16;

/** 1 if a → b → c turns left, −1 if right, 0 if the nearer of b and c lies on the other's line. */
export function turn(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  tolerance: number,
): -1 | 0 | 1 {
  const abx = bx - ax;
  const aby = by - ay;
  const acx = cx - ax;
  const acy = cy - ay;
  const left = abx * acy;
  const right = aby * acx;
  const determinant = left - right;
  const farther = Math.max(Math.abs(abx), Math.abs(aby), Math.abs(acx), Math.abs(acy));
  const error = DETERMINANT_ERROR * (Math.abs(left) + Math.abs(right)) + tolerance * farther;
  return determinant > error ? 1 : determinant < -error ? -1 : 0;
}

/** Where two segments that properly cross do so: on the first, between its ends whatever is rounded. */
export function crossingPoint(a: Position, b: Position, c: Position, d: Position): Position {
  const beside = (p: Position) => (d[0] - c[0]) * (p[1] - c[1]) - (d[1] - c[1]) * (p[0] - c[0]);
  const along = beside(a) / (beside(a) - beside(b));
  return [a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1])];
}

/**
 * Whether the path c₁ → p → c₂ goes through the path a₁ → p → a₂ rather than only touching it:
 * its two ends lie strictly on different sides.
 */
export function passesThrough(
  p: Position,
  a1: Position,
  a2: Position,
  c1: Position,
  c2: Position,
  tolerance: number,
): boolean {
  return sideOfPath(p, a1, a2, c1, tolerance) * sideOfPath(p, a1, a2, c2, tolerance) === -1;
}

/** 1 if q lies to the left of a₁ → p → a₂ near p, −1 if to the right, 0 if along it. */
function sideOfPath(
  p: Position,
  a1: Position,
  a2: Position,
  q: Position,
  tolerance: number,
): -1 | 0 | 1 {
  const bend = turn(a1[0], a1[1], p[0], p[1], a2[0], a2[1], tolerance);
  const first = turn(a1[0], a1[1], p[0], p[1], q[0], q[1], tolerance);
  const second = turn(p[0], p[1], a2[0], a2[1], q[0], q[1], tolerance);
  const alongFirst = first === 0 && isAhead(p, a1, q);
  const alongSecond = second === 0 && isAhead(p, a2, q);
  if (alongFirst || alongSecond) return 0;
  if (bend >= 0) return first > 0 && second > 0 ? 1 : -1;
  return first < 0 && second < 0 ? -1 : 1;
}

/** Whether q, on the line through p and r, lies on r's side of p. */
function isAhead(p: Position, r: Position, q: Position): boolean {
  return (r[0] - p[0]) * (q[0] - p[0]) + (r[1] - p[1]) * (q[1] - p[1]) > 0;
}
