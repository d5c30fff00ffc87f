import type { Position } from 'geojson';
import type { Placement } from '../../shape/rigid.ts';
import { metresPerDegree } from '../../figure/view/scaleBar.ts';

const STEP_METRES = 5_000;
const LARGE_STEP_METRES = 50_000;
const TURN_DEGREES = 5;
const LARGE_TURN_DEGREES = 15;
/** Shapes are kept off the poles, where moving east means turning. */
const LARGEST_LATITUDE = 84;

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
  return placeable([lon + eastMetres / east, lat + northMetres / north]);
}

/** The nearest position at which a shape can lie on a Mercator map. */
export function placeable([lon, lat]: Position): Position {
  const wrapped = lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
  return [wrapped, Math.max(-LARGEST_LATITUDE, Math.min(LARGEST_LATITUDE, lat))];
}

/** The bearing from over −180 up to 180 degrees. */
export function normalBearing(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}
