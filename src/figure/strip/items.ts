import type { Stated } from '../../claims/claim.ts';
import { placeName } from '../../claims/describe.ts';
import type { Range } from '../../measure/range.ts';
import { measuredKm2, shownRangeKm2 } from '../../places/areas.ts';
import type { Role } from '../../draw/role.ts';
import { type Atlas, shapeIn } from '../../places/atlas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { shapeBody } from '../subject/shapeBody.ts';
import type { ItemWords } from './itemWords.ts';
import { type Outline, outlineOfShape, squareOutline } from './outline.ts';

/** How true an outline is: as measured, from a coarse map, or a square that stands for it. */
export type OutlineKind = 'boundary' | 'simplified' | 'square';

/** One thing of the strip, without its words. */
export interface BareItem {
  /** The place's, or "claim". */
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  /** Of the outline too. */
  readonly areaKm2: number;
  /** What was stated of it, if it is the claim's. */
  readonly stated: Pick<Stated, 'value' | 'unit'> | null;
  /** The usual figure for the area, where the outline is none of that; else null. */
  readonly publishedKm2: number | null;
  readonly isMeasured: boolean;
  readonly outline: Outline;
  readonly outlineKind: OutlineKind;
  /**
   * What its bar shows: the claim's area ÷ this one's, or the area of what is laid over a place ÷ that
   * one's; a range if one of these has two areas, its value as drawn. Null for the claim and the ground themselves, and without a claim.
   */
  readonly share: Range | null;
}

/** One thing of the strip. */
export interface StripItem extends BareItem {
  readonly words: ItemWords;
}

/** A place; none if its area is not known. */
export function placeItem(
  id: string,
  role: Role,
  shareOf: (areaKm2: Range) => Range | null,
  { atlas, catalogue }: { readonly atlas: Atlas; readonly catalogue: Catalogue },
): BareItem[] {
  const range = shownRangeKm2(id);
  if (!range) return [];
  const { low, value: areaKm2, high } = range;
  return [
    {
      id,
      role,
      name: placeName(id, catalogue),
      areaKm2,
      stated: null,
      publishedKm2: low === high ? null : low === areaKm2 ? high : low,
      isMeasured: measuredKm2(id) === areaKm2,
      ...outlineOfPlace(id, areaKm2, atlas),
      share: shareOf(range),
    },
  ];
}

/** The place's boundary; one that is not measured, at the area stated; or a square of it. */
function outlineOfPlace(
  id: string,
  areaKm2: number,
  atlas: Atlas,
): Pick<BareItem, 'outline' | 'outlineKind'> {
  const found = shapeIn(atlas, id);
  if (!found) return { outline: squareOutline(areaKm2), outlineKind: 'square' };
  const outlineKind = measuredKm2(id) === null ? 'simplified' : 'boundary';
  return { outline: outlineOfShape(shapeBody(found)), outlineKind };
}
