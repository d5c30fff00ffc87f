import { isTimes, shareNumber } from '../../claims/describe.ts';
import type { ShareSaying } from '../../claims/words/shareWords.ts';
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
  /** What is to be known about the shape, if it is not the measured boundary or not of the usual area. */
  readonly remarks: readonly string[];
}

export function itemWords(
  item: BareItem,
  ownUnit: AreaUnit,
  saying: ShareSaying,
  catalogue: Catalogue,
): ItemWords {
  const { strip } = catalogue.figure;
  const { areaKm2, publishedKm2, share, outlineKind } = item;
  const units = [...new Set<AreaUnit>(['km2', ownUnit])];
  return {
    areas: units.map((unit) => formatArea(convertArea(areaKm2, 'km2', unit), unit, catalogue)),
    share: share && saying[isTimes(share) ? 'times' : 'percent'](shareNumber(share, catalogue, 2)),
    remarks: [
      ...(outlineKind === 'boundary' ? [] : [strip.outlines[outlineKind]]),
      ...(publishedKm2 === null
        ? []
        : [strip.published(formatArea(publishedKm2, 'km2', catalogue))]),
    ],
  };
}
