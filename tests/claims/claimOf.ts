import {
  NO_CLAIM,
  type Claim,
  type ClaimPlace,
  type Stated,
  type StatedComparison,
} from '../../src/claims/claim.ts';
import { parseQuantity } from '../../src/claims/quantity.ts';

/** A claim of nothing, with the given parts. */
export function claimOf(parts: Partial<Claim>): Claim {
  return { ...NO_CLAIM, id: 'test', ...parts };
}

/** The area that a text states; throws if the text is none. */
export function area(text: string): Stated {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.kind}`);
  return parsed.area;
}

/** A comparison with one place, or with the sum of several parted by "+". */
export function times(
  multiple: number,
  placeIds: string,
  hedge: StatedComparison['hedge'] = null,
): StatedComparison {
  return { kind: 'comparison', placeIds: placeIds.split('+'), multiple, hedge };
}

/** "16 percent of the Gaza Strip" */
export function share(
  multiple: number,
  placeId: string,
  hedge: StatedComparison['hedge'] = null,
): StatedComparison {
  return { kind: 'share', placeIds: [placeId], multiple, hedge };
}

/** Places that the area is said to lie in. */
export function within(...placeIds: string[]): ClaimPlace[] {
  return placeIds.map((placeId) => ({ placeId, role: 'within', why: '' }));
}

/** A place whose own area is stated. */
export function itself(placeId: string): ClaimPlace[] {
  return [{ placeId, role: 'itself', why: '' }];
}
