import type { Position } from 'geojson';
import type { Placement } from '../../shape/rigid.ts';
import { metresPerDegree } from '../../draw/view/scaleBar.ts';

const STEP_METRES = 5_000;
const LARGE_STEP_METRES = 50_000;
const TURN_DEGREES = 5;
const LARGE_TURN_DEGREES = 15;
/** On a Mercator map shapes are kept off the poles, where moving east means turning. */
const NORTHMOST_MIDDLE = 84;
/** Web Mercator ends at 85.05°. */
const NORTHMOST_EDGE = 85;
/** So near to a pole no step leads east. */
const LEAST_METRES_PER_DEGREE = 1;

interface Nudge {
  readonly east: number;
  readonly north: number;
  readonly turn: number;
}

/** What each key does to a focused shape, in steps. */
const KEYS: Readonly<Record<string, Nudge>> = {
  ArrowUp: { east: 0, north: 1, turn: 0 },
  ArrowDown: { east: 0, north: -1, turn: 0 },
  ArrowLeft: { east: -1, north: 0, turn: 0 },
  ArrowRight: { east: 1, north: 0, turn: 0 },
  '[': { east: 0, north: 0, turn: -1 },
  ']': { east: 0, north: 0, turn: 1 },
  '{': { east: 0, north: 0, turn: -1 },
  '}': { east: 0, north: 0, turn: 1 },
  q: { east: 0, north: 0, turn: -1 },
  e: { east: 0, north: 0, turn: 1 },
};

/** Where a key moves or turns a shape: 5 km or 5°, with Shift 50 km or 15°. Null for other keys. */
export function nudgedBy(key: string, shift: boolean, placement: Placement): Placement | null {
  const nudge = KEYS[key.length === 1 ? key.toLowerCase() : key];
  if (!nudge) return null;
  const metres = shift ? LARGE_STEP_METRES : STEP_METRES;
  const degrees = shift ? LARGE_TURN_DEGREES : TURN_DEGREES;
  return {
    center: movedBy(placement.center, nudge.east * metres, nudge.north * metres),
    bearingDegrees: normalBearing(placement.bearingDegrees + nudge.turn * degrees),
  };
}

/** The position that many metres east and north, to first order. */
function movedBy([lon, lat]: Position, eastMetres: number, northMetres: number): Position {
  const { east, north } = metresPerDegree(lat);
  const eastDegrees = east < LEAST_METRES_PER_DEGREE ? 0 : eastMetres / east;
  return placeable([lon + eastDegrees, lat + northMetres / north], 90);
}

/** How far north, and south, the middle of a shape may lie on a Mercator map that shows all of it. */
export function northmostOf(reachDegrees: number): number {
  return Math.max(0, Math.min(NORTHMOST_MIDDLE, NORTHMOST_EDGE - reachDegrees));
}

/** The nearest position between two parallels, its longitude within ±180°. */
export function placeable([lon, lat]: Position, northmost: number): Position {
  const wrapped = lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
  return [wrapped, Math.max(-northmost, Math.min(northmost, lat))];
}

/** The bearing from over −180 up to 180 degrees. */
export function normalBearing(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}
