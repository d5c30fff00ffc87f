import { ELLIPSOID_AREA_M2 } from '../../measure/ellipsoid.ts';
import type { RigidShape } from '../../shape/rigid.ts';
import {
  claimAreaKm2,
  comparedBody,
  copiesBody,
  plainBody,
  type ShapeKind,
  timesOf,
} from '../claimBody.ts';
import type { MapScene, ShapeProblem } from './mapScene.ts';

/** The claim as a rigid shape. */
export interface DrawnClaim {
  readonly kind: ShapeKind;
  readonly body: RigidShape;
  readonly areaKm2: number;
  /** How many copies of the compared place; null for a plain figure. */
  readonly times: number | null;
}

/** The claim as a rigid shape, or why there is none. */
export type ClaimShape =
  | DrawnClaim
  | { readonly kind: null; readonly problem: ShapeProblem; readonly areaKm2: number | null };

/** The claim in the shape that was asked for; a square stands in where copies cannot be drawn. */
export function claimShape({ claim, atlas, shape }: MapScene): ClaimShape {
  const areaKm2 = claimAreaKm2(claim);
  if (!areaKm2) return { kind: null, problem: 'no-area', areaKm2 };
  if (areaKm2 * 1e6 > ELLIPSOID_AREA_M2) return { kind: null, problem: 'more-than-earth', areaKm2 };
  if (shape.kind === 'copies') {
    const place = comparedBody(claim, atlas);
    const times = timesOf(areaKm2, place);
    const { body } = copiesBody(place, times);
    if (body) return { kind: 'copies', body, areaKm2, times };
  }
  const kind = shape.kind === 'copies' ? 'square' : shape.kind;
  const body = plainBody(kind, areaKm2);
  return body
    ? { kind, body, areaKm2, times: null }
    : { kind: null, problem: 'too-large', areaKm2 };
}
