import { ELLIPSOID_AREA_M2 } from '../../measure/ellipsoid.ts';
import type { RigidShape } from '../../shape/rigid.ts';
import { claimAreaKm2, claimForm, placeBody, type ShapeKind, timesOf } from './claimBody.ts';
import type { ClaimOrder } from '../order.ts';
import { isLaidAlong, yardstickPlaceId } from './yardstick.ts';

/** Why the claim is not on the map as a shape. */
export type ShapeProblem = 'no-area' | 'more-than-earth' | 'too-large';

/** The claim as a rigid shape. */
export interface DrawnClaim {
  readonly kind: ShapeKind;
  readonly body: RigidShape;
  /** The outline of a place that is larger, laid where the body is; null without one. */
  readonly outline: RigidShape | null;
  readonly areaKm2: number;
  /** The place that it is drawn by; null for a plain figure. */
  readonly yardstickId: string | null;
  /** How many times the yardstick's measured area; null for a plain figure. */
  readonly times: number | null;
}

/** The claim as a rigid shape, or why there is none. */
export type FoundClaim =
  | DrawnClaim
  | { readonly kind: null; readonly problem: ShapeProblem; readonly areaKm2: number | null };

/** The claim in the shape that was asked for; a square stands in where copies cannot be drawn. */
export function drawnClaim({ about, atlas }: Pick<ClaimOrder, 'about' | 'atlas'>): FoundClaim {
  const { claim, shape } = about;
  const { yardstick } = shape;
  const areaKm2 = claimAreaKm2(claim);
  if (!areaKm2) return { kind: null, problem: 'no-area', areaKm2 };
  if (areaKm2 * 1e6 > ELLIPSOID_AREA_M2) return { kind: null, problem: 'more-than-earth', areaKm2 };
  const placeId = yardstickPlaceId(claim, yardstick);
  const place = placeBody(placeId, atlas);
  const form = claimForm(areaKm2, yardstick, place, isLaidAlong(claim, yardstick));
  const { kind, body, outline } = form;
  if (!body) return { kind: null, problem: 'too-large', areaKm2 };
  const isPlain = kind === 'square' || kind === 'circle';
  return {
    kind,
    body,
    outline,
    areaKm2,
    yardstickId: isPlain ? null : placeId,
    times: isPlain ? null : timesOf(areaKm2, place),
  };
}
