import { type Claim, comparedPlaceId } from '../claims/claim.ts';
import { claimedArea } from '../claims/claimedArea.ts';
import { type Atlas, shapeIn } from '../places/atlas.ts';
import { layOutCopies } from '../shape/copies.ts';
import { circleOfArea, squareOfArea } from '../shape/figures.ts';
import type { RigidShape } from '../shape/rigid.ts';
import { placeBody } from './placeBody.ts';

/** How the claim is drawn: copies of the comparison's place, or a plain figure of the same area. */
export const SHAPE_KINDS = ['copies', 'square', 'circle'] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];

/** More copies than this cannot be told apart on the map. */
const MOST_DRAWN_COPIES = 200;

/** Why there are no copies to draw. */
export type NoCopies = 'no-place' | 'too-many';

/** What the claim's figure says, without rounding and hedge, km²; null if it says none. */
export function claimAreaKm2(claim: Claim): number | null {
  return claimedArea(claim)?.point.value ?? null;
}

/** The place that the claim is compared with, as a shape; null if there is no boundary of it. */
export function comparedBody(claim: Claim, atlas: Atlas): RigidShape | null {
  const placeId = comparedPlaceId(claim);
  const shape = placeId === null ? null : shapeIn(atlas, placeId);
  return shape && placeBody(shape);
}

/** How many times the area of `place` an area is; null without one of the two. */
export function timesOf(areaKm2: number | null, place: RigidShape | null): number | null {
  return place && areaKm2 ? (areaKm2 * 1e6) / place.areaM2 : null;
}

/** That many copies of the place side by side, the last one cut; or why there are none. */
export function copiesBody(
  place: RigidShape | null,
  times: number | null,
): { readonly body: RigidShape } | { readonly body: null; readonly why: NoCopies } {
  if (!place || !times) return { body: null, why: 'no-place' };
  const result = times > MOST_DRAWN_COPIES ? null : layOutCopies(place, times);
  return result?.ok ? { body: result.shape } : { body: null, why: 'too-many' };
}

/** A square or a circle of exactly that area; null if the Earth has no room for it. */
export function plainBody(kind: Exclude<ShapeKind, 'copies'>, areaKm2: number): RigidShape | null {
  return (kind === 'square' ? squareOfArea : circleOfArea)(areaKm2 * 1e6);
}
