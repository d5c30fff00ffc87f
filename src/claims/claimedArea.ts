import { addRanges, multiplyRanges, type Range } from '../measure/range.ts';
import { type Hedge, hedgedRange, statedAreaRangeKm2 } from '../measure/hedges.ts';
import { convertArea } from '../measure/units.ts';
import { areaRangeKm2 } from '../places/areas.ts';
import { type Claim, mainComparison, type Stated, type StatedComparison } from './claim.ts';

/** Whether the number can be an area or a multiple of one. */
export function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

/** The claim's main figure: the stated area, or the first of the further ones. */
export function mainArea(claim: Claim): Stated | null {
  return claim.area ?? claim.alsoStated[0] ?? null;
}

/** The figure or range as it stands, km², without rounding and hedge. */
export function pointKm2({ value, low = value, high = value, unit }: Stated): Range {
  const inKm2 = (figure: number) => convertArea(figure, unit, 'km2');
  return { low: inKm2(low), value: inKm2(value), high: inKm2(high) };
}

/** The bare multiple; of a stated range its ends. */
export function bareMultiple({
  multiple,
  low = multiple,
  high = multiple,
}: Pick<StatedComparison, 'multiple' | 'low' | 'high'>): Range {
  return { low, value: multiple, high };
}

/** The range of a stated multiple: its rounding and hedge. */
function multipleRange({ multiple, hedge }: StatedComparison): Range {
  return hedgedRange(multiple, hedge);
}

/** The area of the places together by all their definitions, km²; null if one of them is not known. */
export function placesRangeKm2(placeIds: readonly string[]): Range | null {
  const ranges = placeIds.map((id) => areaRangeKm2(id));
  return ranges.includes(null) ? null : addRanges(...(ranges as Range[]));
}

/** The claimed area with and without its rounding and hedge, km². */
export interface ClaimedArea {
  readonly range: Range;
  /** The bare figure or range; of a comparison, the bare multiple times the place's area. */
  readonly point: Range;
  /** The hedge that widens it, of the figure or of the comparison. */
  readonly hedge: Hedge | null;
}

/**
 * The area that the claim claims. Without a figure it is the stated multiple of the reference
 * place's area. Null if there is neither, or the numbers make no sense.
 */
export function claimedArea(claim: Claim): ClaimedArea | null {
  const area = mainArea(claim);
  if (area) {
    if (!isPositive(area.value)) return null;
    return {
      range: statedAreaRangeKm2(area),
      point: pointKm2(area),
      hedge: area.hedge,
    };
  }
  const comparison = mainComparison(claim);
  if (!comparison || !isPositive(comparison.multiple)) return null;
  const place = placesRangeKm2(comparison.placeIds);
  if (!place) return null;
  return {
    range: multiplyRanges(multipleRange(comparison), place),
    point: multiplyRanges(bareMultiple(comparison), place),
    hedge: comparison.hedge,
  };
}
