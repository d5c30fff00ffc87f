import type { Claim } from '../claims/claim.ts';
import { LARGEST_FIGURE_M2 } from '../shape/figures.ts';
import type { RigidShape } from '../shape/rigid.ts';
import type { Atlas } from '../places/atlas.ts';
import {
  claimAreaKm2,
  comparedBody,
  copiesBody,
  plainBody,
  type ShapeKind,
  timesOf,
} from './claimBody.ts';

/** The claim as it is drawn. */
export interface DrawnClaim {
  /** As asked for; a square where copies cannot be. */
  readonly kind: ShapeKind;
  readonly body: RigidShape;
  readonly areaKm2: number;
  /** How many copies of the compared place; null for a plain figure. */
  readonly times: number | null;
}

/** The most that can be drawn, km². */
export const LARGEST_CLAIM_KM2 = LARGEST_FIGURE_M2 / 1e6;

/** The shape of the claim; null if it states no area, or one that the Earth has no room for. */
export function drawnClaim(claim: Claim, atlas: Atlas, kind: ShapeKind): DrawnClaim | null {
  const areaKm2 = claimAreaKm2(claim, atlas);
  if (areaKm2 === null) return null;
  const place = comparedBody(claim, atlas);
  const times = timesOf(areaKm2, place);
  const copies = kind === 'copies' ? copiesBody(place, times).body : null;
  if (copies) return { kind: 'copies', body: copies, areaKm2, times };
  const plain = kind === 'circle' ? 'circle' : 'square';
  const body = plainBody(plain, areaKm2);
  return body && { kind: plain, body, areaKm2, times: null };
}
