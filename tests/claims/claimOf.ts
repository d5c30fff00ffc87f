import type { Claim, Stated, StatedComparison } from '../../src/claims/claim.ts';
import { parseQuantity } from '../../src/claims/quantity.ts';

/** A claim of nothing, with the given parts. */
export function claimOf(parts: Partial<Claim>): Claim {
  return {
    id: 'test',
    statement: '',
    area: null,
    alsoStated: [],
    comparisons: [],
    places: [],
    wholePlaceId: null,
    who: null,
    statedOn: null,
    period: null,
    citations: [],
    ...parts,
  };
}

/** The area that a text states; throws if the text is none. */
export function area(text: string): Stated {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.kind}`);
  return parsed.area;
}

export function times(
  multiple: number,
  placeId: string,
  hedge: StatedComparison['hedge'] = null,
): StatedComparison {
  return { kind: 'comparison', placeIds: [placeId], multiple, hedge };
}
