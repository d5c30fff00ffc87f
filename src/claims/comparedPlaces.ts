import { divideRanges, type Range } from '../measure/range.ts';
import { areaRangeKm2 } from '../places/areas.ts';

/** Places that are compared with each other and with no claim: some are laid over another. */
export interface ComparedPlaces {
  /** The place that stays where it is. */
  readonly groundId: string;
  /** Those that are laid over it, each once and none of them the ground. */
  readonly laidIds: readonly string[];
}

/** More shapes over one place cannot be told apart. */
export const MOST_LAID = 6;

/** Two places by size, and how many times the smaller one's area the larger one's is. */
export interface SizeRatio {
  readonly largerId: string;
  readonly smallerId: string;
  readonly largerKm2: Range;
  readonly smallerKm2: Range;
  /** By all definitions of both; its value, of the usual ones, is at least 1. */
  readonly ratio: Range;
}

/** How large two places are beside each other; null if the area of one is not known. */
export function sizeRatio(oneId: string, otherId: string): SizeRatio | null {
  const oneKm2 = areaRangeKm2(oneId);
  const otherKm2 = areaRangeKm2(otherId);
  if (!oneKm2 || !otherKm2) return null;
  if (oneKm2.value < otherKm2.value) return sizeRatio(otherId, oneId);
  return {
    largerId: oneId,
    smallerId: otherId,
    largerKm2: oneKm2,
    smallerKm2: otherKm2,
    ratio: divideRanges(oneKm2, otherKm2),
  };
}
