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

/** Figures of an area that is no statement. */
const FIGURES = 4;
/** Of a number that is shown as it was stated. */
const ALL_FIGURES = 15;
/** An area from here on has no decimals. */
const WHOLE_FROM = 100;

/** The stated area as it was stated; others in as many figures as say something. */
function areaWords({ areaKm2, stated }: BareItem, unit: AreaUnit, catalogue: Catalogue): string {
  const isStated = stated?.unit === unit;
  const value = isStated ? stated.value : convertArea(areaKm2, 'km2', unit);
  const rounded = value < WHOLE_FROM ? value : Math.round(Number(value.toPrecision(FIGURES)));
  const words = isStated
    ? formatArea(value, unit, catalogue, { significant: ALL_FIGURES })
    : formatArea(rounded, unit, catalogue);
  return words.replaceAll(' ', '\u00a0');
}

/** "15,000 km² · 1,500,000 ha" */
export function areasLine({ areas }: ItemWords): string {
  return areas.join(' · ');
}

export function itemWords(
  item: BareItem,
  ownUnit: AreaUnit,
  saying: ShareSaying,
  catalogue: Catalogue,
): ItemWords {
  const { strip } = catalogue.figure;
  const { publishedKm2, share, outlineKind } = item;
  const units = [...new Set<AreaUnit>(['km2', ownUnit])];
  return {
    areas: units.map((unit) => areaWords(item, unit, catalogue)),
    share: share && saying[isTimes(share) ? 'times' : 'percent'](shareNumber(share, catalogue)),
    remarks: [
      ...(outlineKind === 'boundary' ? [] : [strip.outlines[outlineKind]]),
      ...(publishedKm2 === null
        ? []
        : [strip.published(formatArea(publishedKm2, 'km2', catalogue))]),
    ],
  };
}
