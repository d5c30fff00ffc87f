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
  const [lon, lat] = from;
  const dLon = lonStep(lon, to[0]);
  const dLat = to[1] - lat;
  const parts = partsOf(lat, dLon, dLat, bend);
  if (parts === 1) return [from];
  return Array.from({ length: parts }, (_, k) => [
    lon + (dLon * k) / parts,
    lat + (dLat * k) / parts,
  ]);
}

/** Longitude difference as src/measure reads it: over the antimeridian if that is nearer. */
function lonStep(from: number, to: number): number {
  const d = to - from;
  return Math.abs(d) <= 180 || Math.abs(d) === 360 ? d : d - 360 * Math.round(d / 360);
}

function partsOf(lat: number, dLon: number, dLat: number, bend: number): number {
  const phi = lat * RADIANS;
  const nextPhi = (lat + dLat) * RADIANS;
  const sinPhi = Math.sin(Math.max(Math.abs(phi), Math.abs(nextPhi)));
  const cosPhi = phi * nextPhi < 0 ? 1 : Math.cos(Math.min(Math.abs(phi), Math.abs(nextPhi)));
  const edge = edgeBend(dLon * RADIANS, dLat * RADIANS, sinPhi, cosPhi);
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(Math.sqrt(edge / (0.95 * bend)))));
}
