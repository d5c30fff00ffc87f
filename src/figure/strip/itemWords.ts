import { sayShare } from '../../claims/words/shareWords.ts';
import { formatArea } from '../../measure/format.ts';
import { type AreaUnit, convertArea } from '../../measure/units.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { BareItem } from './items.ts';

/** What stands under a shape. */
export interface ItemWords {
  /** In square kilometres, and in the report's own unit. */
  readonly areas: readonly string[];
  /** "the claim is 19%"; null for the claim itself. */
  readonly share: string | null;
  /** What is to be known about the shape; null if it is the measured boundary. */
  readonly remark: string | null;
}

export function itemWords(item: BareItem, ownUnit: AreaUnit, catalogue: Catalogue): ItemWords {
  const { strip } = catalogue.figure;
  const { areaKm2, claimShare, outlineKind } = item;
  const units = [...new Set<AreaUnit>(['km2', ownUnit])];
  return {
    areas: units.map((unit) => formatArea(convertArea(areaKm2, 'km2', unit), unit, catalogue)),
    share: claimShare === null ? null : sayShare(claimShare, strip.claimIs, catalogue),
    remark: outlineKind === 'boundary' ? null : strip.outlines[outlineKind],
  };
}
