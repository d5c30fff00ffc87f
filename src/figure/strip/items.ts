import { type Claim, mainComparison } from '../../claims/claim.ts';
import { placeName } from '../../claims/describe.ts';
import { sharedPlaceIds } from '../../claims/information.ts';
import type { AreaUnit } from '../../measure/units.ts';
import { measuredKm2, outlinedKm2 } from '../../places/areas.ts';
import { type Atlas, shapeIn } from '../../places/atlas.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { DrawnClaim } from '../map/claimShape.ts';
import { shapeBody } from '../shapeBody.ts';
import { type ItemWords, itemWords } from './itemWords.ts';
import { type Outline, outlineOfShape, squareOutline } from './outline.ts';

/** What something in the strip is: the claim, what it is compared with, or the report's n-th place. */
export type Role =
  | { readonly kind: 'claim' }
  | { readonly kind: 'compared' }
  | { readonly kind: 'region'; readonly index: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'other' };

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
  readonly isMeasured: boolean;
  readonly outline: Outline;
  readonly outlineKind: OutlineKind;
  /** The claim's area ÷ this one's; null for the claim, and without one. */
  readonly claimShare: number | null;
}

/** One thing of the strip. */
export interface StripItem extends BareItem {
  readonly words: ItemWords;
}

/** Where the strip's shapes come from. */
export interface StripSource {
  readonly claim: Claim;
  readonly drawn: DrawnClaim | null;
  readonly atlas: Atlas;
  readonly compareWith: readonly string[];
  /** The unit of the report's figure. */
  readonly ownUnit: AreaUnit;
  readonly catalogue: Catalogue;
}

/**
 * The claim, the place that it is compared with, the places of which it is a part in the report's
 * order, the country, and the further ones from the smallest to the largest; each once, those without a known area left out.
 */
export function stripItems(source: StripSource): StripItem[] {
  const { claim, compareWith, ownUnit, catalogue } = source;
  const named = claim.places.map(({ placeId }) => placeId);
  const shared = sharedPlaceIds(claim);
  const others = compareWith
    .flatMap((id) => placeItem(id, { kind: 'other' }, source))
    .sort((a, b) => a.areaKm2 - b.areaKm2);
  const items = [
    ...claimItem(source),
    ...(mainComparison(claim)?.placeIds ?? [])
      .filter((id) => !named.includes(id))
      .flatMap((id) => placeItem(id, { kind: 'compared' }, source)),
    ...named.flatMap((id, index) =>
      shared.includes(id) ? placeItem(id, { kind: 'region', index }, source) : [],
    ),
    ...shared
      .filter((id) => id === claim.wholePlaceId)
      .flatMap((id) => placeItem(id, { kind: 'whole' }, source)),
    ...others,
  ];
  return items
    .filter(({ id }, i) => items.findIndex((item) => item.id === id) === i)
    .map((item) => ({ ...item, words: itemWords(item, ownUnit, catalogue) }));
}

function claimItem({ drawn, catalogue }: StripSource): BareItem[] {
  if (!drawn) return [];
  return [
    {
      id: 'claim',
      role: { kind: 'claim' },
      name: catalogue.figure.strip.claim,
      areaKm2: drawn.areaKm2,
      isMeasured: false,
      outline: outlineOfShape(drawn.body),
      outlineKind: 'boundary',
      claimShare: null,
    },
  ];
}

function placeItem(id: string, role: Role, source: StripSource): BareItem[] {
  const { atlas, drawn, catalogue } = source;
  const areaKm2 = outlinedKm2(id);
  if (areaKm2 === null) return [];
  return [
    {
      id,
      role,
      name: placeName(id, catalogue),
      areaKm2,
      isMeasured: measuredKm2(id) === areaKm2,
      ...outlineOfPlace(id, areaKm2, atlas),
      claimShare: drawn && drawn.areaKm2 / areaKm2,
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
