import type { Claim } from '../../claims/claim.ts';
import { mainArea } from '../../claims/claimedArea.ts';
import { sharedPlaceIds } from '../../claims/information.ts';
import { divideRanges, exactRange, type Range } from '../../measure/range.ts';
import type { AreaUnit } from '../../measure/units.ts';
import type { ClaimOrder } from '../order.ts';
import type { DrawnClaim } from '../subject/drawnClaim.ts';
import { itemWords } from './itemWords.ts';
import type { Role } from '../../draw/role.ts';
import { type BareItem, placeItem, type StripItem } from './items.ts';
import { outlineOfShape } from './outline.ts';

/** Where the strip's shapes come from. */
interface StripSource extends Pick<ClaimOrder, 'about' | 'atlas' | 'catalogue'> {
  readonly drawn: DrawnClaim | null;
  readonly compareWith: readonly string[];
  /** The unit of the report's figure. */
  readonly ownUnit: AreaUnit;
}

/**
 * The claim, the places that it is compared with, the places of which it is a part in the report's
 * order, the country, and the further ones from the smallest to the largest; each once, those without a known area left out.
 */
export function claimItems(source: StripSource): StripItem[] {
  const { about, drawn, compareWith, ownUnit, catalogue } = source;
  const { claim } = about;
  const shareOf = (areaKm2: Range) => drawn && divideRanges(exactRange(drawn.areaKm2), areaKm2);
  const placed = (id: string, role: Role) => placeItem(id, role, shareOf, source);
  const named = claim.places.map(({ placeId }) => placeId);
  const shared = sharedPlaceIds(claim);
  const others = compareWith
    .flatMap((id) => placed(id, { kind: 'other' }))
    .sort((a, b) => a.areaKm2 - b.areaKm2);
  const items = [
    ...claimItem(source),
    ...claim.comparisons
      .flatMap(({ placeIds }) => placeIds)
      .filter((id) => !named.includes(id))
      .flatMap((id) => placed(id, { kind: 'compared' })),
    ...named.flatMap((id, index) =>
      shared.includes(id) ? placed(id, { kind: 'region', index }) : [],
    ),
    ...shared
      .filter((id) => id === claim.wholePlaceId)
      .flatMap((id) => placed(id, { kind: 'whole' })),
    ...others,
  ];
  return items
    .filter(({ id }, i) => items.findIndex((item) => item.id === id) === i)
    .map((item) => ({
      ...item,
      words: itemWords(item, ownUnit, catalogue.figure.strip.claimIs, catalogue),
    }));
}

function claimItem({ about, drawn, catalogue }: StripSource): BareItem[] {
  if (!drawn) return [];
  return [
    {
      id: 'claim',
      role: { kind: 'claim' },
      name: catalogue.figure.strip.claim,
      areaKm2: drawn.areaKm2,
      stated: statedPoint(about.claim),
      publishedKm2: null,
      isMeasured: false,
      outline: outlineOfShape(drawn.body),
      outlineKind: 'boundary',
      share: null,
    },
  ];
}

/** The area as stated, if it is one number. */
function statedPoint(claim: Claim): BareItem['stated'] {
  const area = mainArea(claim);
  return area && area.low === area.high ? area : null;
}
