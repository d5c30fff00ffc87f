import { sayShare, type ShareSaying } from '../../claims/words/shareWords.ts';
import { formatArea } from '../../measure/format.ts';
import { type AreaUnit, convertArea } from '../../measure/units.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { BareItem } from './items.ts';

/** What stands under a shape. */
export interface ItemWords {
  /** In square kilometres, and in the report's own unit. */
  readonly areas: readonly string[];
  /** "the claim is 19%", "19% of Kenya"; null for what the shares are of. */
  readonly share: string | null;
  /** What is to be known about the shape; null if it is the measured boundary. */
  readonly remark: string | null;
}

export function itemWords(
  item: BareItem,
  ownUnit: AreaUnit,
  saying: ShareSaying,
  catalogue: Catalogue,
): ItemWords {
  const { strip } = catalogue.figure;
  const { areaKm2, share, outlineKind } = item;
  const units = [...new Set<AreaUnit>(['km2', ownUnit])];
  return {
    areas: units.map((unit) => formatArea(convertArea(areaKm2, 'km2', unit), unit, catalogue)),
    share: share === null ? null : sayShare(share, saying, catalogue),
    remark: outlineKind === 'boundary' ? null : strip.outlines[outlineKind],
  };
}
