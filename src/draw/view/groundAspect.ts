import { RADIANS } from '../../measure/ellipsoid.ts';
import type { Bounds } from '../../shape/bounds.ts';

/** Beyond these nothing is gained by a map that is still wider or higher. */
const MOST = 3;

/** Width ÷ height of bounds on the ground, from 1/3 to 3. */
export function groundAspect([west, south, east, north]: Bounds): number {
  const width = (east - west) * Math.cos(((south + north) / 2) * RADIANS);
  return Math.min(MOST, Math.max(1 / MOST, width / (north - south)));
}
