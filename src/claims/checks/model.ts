import type { Range } from '../../measure/range.ts';
import type { AreaUnit } from '../../measure/units.ts';
import type { AreaDefinition } from '../../places/areas.ts';
import type { Stated, StatedComparison, Verdict } from '../claim.ts';
import type { ClaimedArea } from '../claimedArea.ts';

/** Why nothing can be said. */
export type UnknownReason =
  'invalid-area' | 'invalid-multiple' | 'no-area' | 'unknown-place' | 'no-place-area' | 'open-name';

/** A range in a unit of area, or a pure number of times. */
export interface Quantity {
  readonly range: Range;
  readonly unit: AreaUnit | 'times';
}

/** All figures for the area of a place that a check rests on. */
export interface PlaceDefinitions {
  readonly placeId: string;
  readonly areas: readonly AreaDefinition[];
}

interface CheckBase {
  /** The places that are checked against; several if their sum is. */
  readonly placeIds: readonly string[];
  readonly definitions: readonly PlaceDefinitions[];
  readonly verdict: Verdict;
  /** Why the verdict is *unknown*, else null. */
  readonly reason: UnknownReason | null;
  /** What the report says; null if that makes no sense. */
  readonly stated: Quantity | null;
  /** What we find; null if that is not known. */
  readonly found: Quantity | null;
}

/** Whether two figures for one area agree. `stated` and `found` are in the finer figure's unit. */
export interface UnitsCheck extends CheckBase {
  readonly kind: 'units';
  readonly area: Stated;
  readonly also: Stated;
  /** The figure with the wider rounding, which is read as the original; null if unknown. */
  readonly coarser: Stated | null;
  /** The figure with the narrower rounding, which is read as its conversion; null if unknown. */
  readonly finer: Stated | null;
  /** The finer figure over the coarser one's exact conversion, less 1; null if unknown. */
  readonly apart: number | null;
}

/** Whether the claimed area is as many times a place's area as stated. In times. */
export interface ComparisonCheck extends CheckBase {
  readonly kind: 'comparison';
  readonly comparison: StatedComparison;
  readonly claimed: ClaimedArea | null;
  readonly placeKm2: Range | null;
  /** The claimed figure as it stands over the definitions of the place, without its rounding. */
  readonly byDefinition: Range | null;
  /** Where the stated multiple lies seen from what is found; null if inside or unknown. */
  readonly direction: 'up' | 'down' | null;
}

/** Whether the claimed area could fit into a named place. In km². */
export interface PlacesCheck extends CheckBase {
  readonly kind: 'places';
  /** Whether the place is the whole country of the claim. */
  readonly whole: boolean;
  readonly claimed: ClaimedArea | null;
  /** The claimed area, with rounding and hedge, over the place's area by all definitions. */
  readonly share: Range | null;
  /** The same without rounding and hedge. */
  readonly shareByDefinition: Range | null;
}

export type Check = UnitsCheck | ComparisonCheck | PlacesCheck;
