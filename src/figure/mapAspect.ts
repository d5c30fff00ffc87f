import type { Claim } from '../claims/claim.ts';
import { RADIANS } from '../measure/ellipsoid.ts';
import type { Atlas } from '../places/atlas.ts';
import { homeBounds } from './view/homeBounds.ts';

/** Width ÷ height of the report's places on the ground; null if none of them has a boundary. */
export function mapAspect(claim: Claim, atlas: Atlas): number | null {
  const bounds = homeBounds({ claim, atlas });
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  return ((east - west) * Math.cos(((south + north) / 2) * RADIANS)) / (north - south);
}
