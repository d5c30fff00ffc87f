import type { Position } from 'geojson';
import { RADIANS } from '../measure/ellipsoid.ts';
import { edgeBend } from './bend.ts';

/** More parts than this an edge is never divided into. */
const MOST_PARTS = 4096;

/**
 * Positions along a straight lon/lat edge, its start but not its end among them, such that each part
 * bends no more than `bend` radians from the great circle. Longitudes may run on beyond ±180°.
 */
export function divideEdge(from: Position, to: Position, bend: number): Position[] {
  const parts = partsOfEdge(from, to, bend);
  if (parts === 1) return [from];
  return Array.from({ length: parts }, (_, k) => alongEdge(from, to, k / parts));
}

/** Where an edge has run a share of its way. */
export function alongEdge(from: Position, to: Position, share: number): Position {
  return [from[0] + lonStep(from[0], to[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Longitude difference as src/measure reads it: over the antimeridian if that is nearer. */
function lonStep(from: number, to: number): number {
  const d = to - from;
  return Math.abs(d) <= 180 || Math.abs(d) === 360 ? d : d - 360 * Math.round(d / 360);
}

/** How many parts `divideEdge` makes of an edge. */
export function partsOfEdge(from: Position, to: Position, bend: number): number {
  const dLambda = lonStep(from[0], to[0]) * RADIANS;
  const phi = from[1] * RADIANS;
  const nextPhi = to[1] * RADIANS;
  const most = 0.95 * bend;
  if (edgeBend(dLambda, nextPhi - phi, 1, 1) <= most) return 1;
  const sinPhi = Math.sin(Math.max(Math.abs(phi), Math.abs(nextPhi)));
  const cosPhi = phi * nextPhi < 0 ? 1 : Math.cos(Math.min(Math.abs(phi), Math.abs(nextPhi)));
  const edge = edgeBend(dLambda, nextPhi - phi, sinPhi, cosPhi);
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(Math.sqrt(edge / most))));
}
