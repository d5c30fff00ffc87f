import type { Position } from 'geojson';
import type { Edges } from './edges.ts';
import { crossingPoint, turn } from './segments.ts';
import { PLAINLY_APART, PLAINLY_TOUCHES } from './tolerance.ts';

/** Edges so near to each other on a meridian, in tolerances, are compared along all that they share. */
export const NEAR = 100;

/** The latitude at which an edge, or the line through it, crosses a meridian. */
export function latitudeAt({ x1, y1, x2, y2 }: Edges, edge: number, longitude: number): number {
  return y1[edge] + ((longitude - x1[edge]) / (x2[edge] - x1[edge])) * (y2[edge] - y1[edge]);
}

/** How far it is to an edge that lies so far north, at right angles. */
export function distanceTo({ x1, y1, x2, y2 }: Edges, edge: number, north: number): number {
  const dx = Math.abs(x2[edge] - x1[edge]);
  return (dx / Math.hypot(dx, y2[edge] - y1[edge])) * north;
}

/**
 * Which of two edges that cross a meridian is the northern one there: 1 the first, −1 the second, 0
 * if they run along each other. Edges near to each other are compared at the ends of what they
 * share, where `findMeetings` has them meet by the same measure, so that both say the same and the
 * answer is the same on every meridian between two meetings.
 */
export function northernOf(edges: Edges, a: number, b: number, longitude: number): -1 | 0 | 1 {
  const here = latitudeAt(edges, a, longitude) - latitudeAt(edges, b, longitude);
  const distance = Math.min(
    Math.abs(distanceTo(edges, a, here)),
    Math.abs(distanceTo(edges, b, here)),
  );
  if (distance > NEAR * edges.tolerance) return here > 0 ? 1 : -1;
  const west = atEnd(edges, a, b, 1);
  const east = atEnd(edges, a, b, -1);
  if (west === 0 || east === 0 || west === east) return west === 0 ? east : west;
  return longitude < crossingOf(edges, a, b)[0] ? west : east;
}

/**
 * Where two edges cross; the same, however badly lines so near to each other define it, whichever
 * comes first.
 */
export function crossingOf(edges: Edges, a: number, b: number): Position {
  const { x1, y1, x2, y2 } = edges;
  const [first, second] = a < b ? [a, b] : [b, a];
  return crossingPoint(
    [x1[first], y1[first]],
    [x2[first], y2[first]],
    [x1[second], y1[second]],
    [x2[second], y2[second]],
  );
}

/** The same at the western (1) or eastern (−1) end of what two edges share. */
function atEnd(edges: Edges, a: number, b: number, side: 1 | -1): -1 | 0 | 1 {
  const { x1, y1, x2, y2 } = edges;
  const endOf = (edge: number): readonly [number, number] =>
    (x2[edge] - x1[edge]) * side > 0 ? [x1[edge], y1[edge]] : [x2[edge], y2[edge]];
  const endA = endOf(a);
  const endB = endOf(b);
  const isOnB = isOn(edges, b, ...endA);
  const isOnA = isOn(edges, a, ...endB);
  const ahead = (endA[0] - endB[0]) * side;
  if ((ahead >= 0 && isOnB) || (ahead <= 0 && isOnA)) return 0;
  const longitude = ahead > 0 ? endA[0] : endB[0];
  const gap = latitudeAt(edges, a, longitude) - latitudeAt(edges, b, longitude);
  return gap > 0 ? 1 : -1;
}

function isOn(edges: Edges, edge: number, x: number, y: number): boolean {
  return turnAt(edges, edge, x, y) === 0 && isBeside(edges, edge, x, y);
}

/** On which side of an edge a place lies: 1 left, −1 right, 0 in line with it. */
export function turnAt(
  { x1, y1, x2, y2, tolerance }: Edges,
  edge: number,
  x: number,
  y: number,
  tolerances = 1,
): -1 | 0 | 1 {
  return turn(x1[edge], y1[edge], x2[edge], y2[edge], x, y, tolerances * tolerance);
}

/** Whether a place in line with an edge lies between its ends, or at one. */
export function isBeside(
  { x1, y1, x2, y2, tolerance }: Edges,
  edge: number,
  x: number,
  y: number,
  tolerances = 1,
): boolean {
  const most = tolerances * tolerance;
  return (
    x >= Math.min(x1[edge], x2[edge]) - most &&
    x <= Math.max(x1[edge], x2[edge]) + most &&
    y >= Math.min(y1[edge], y2[edge]) - most &&
    y <= Math.max(y1[edge], y2[edge]) + most
  );
}

/** Whether the ends of `b` lie on different sides of the line through `a`, however near to it. */
export function isParted({ x1, y1, x2, y2 }: Edges, a: number, b: number): boolean {
  const beside = (x: number, y: number) =>
    (x2[a] - x1[a]) * (y - y1[a]) - (y2[a] - y1[a]) * (x - x1[a]);
  return beside(x1[b], y1[b]) * beside(x2[b], y2[b]) < 0;
}

/** Whether a place lies so near an edge that touching it is not plain, nor passing it. */
export function isUnclear(edges: Edges, edge: number, x: number, y: number): boolean {
  if (turnAt(edges, edge, x, y, PLAINLY_APART) !== 0) return false;
  if (!isBeside(edges, edge, x, y, PLAINLY_APART)) return false;
  return (
    turnAt(edges, edge, x, y, PLAINLY_TOUCHES) !== 0 ||
    !isBeside(edges, edge, x, y, PLAINLY_TOUCHES)
  );
}
