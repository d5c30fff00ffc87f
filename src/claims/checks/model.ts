import type { Range } from '../../measure/range.ts';
import type { AreaUnit } from '../../measure/units.ts';
import type { AreaDefinition } from '../../places/areas.ts';
import type { Stated, StatedComparison, Verdict } from '../claim.ts';
import type { ClaimedArea } from '../claimedArea.ts';

/** Why nothing can be said. */
export type UnknownReason =
  | 'invalid-area'
  | 'invalid-multiple'
  | 'unknown-place'
  | 'no-place-area'
  | 'not-land'
  | 'outline-only'
  | 'other-reading';

/** A range in a unit of area, a pure number of times, or a share of 1. */
export interface Quantity {
  readonly range: Range;
  readonly unit: AreaUnit | 'times' | 'share';
}

/** All figures for the area of a place that a check rests on. */
export interface PlaceDefinitions {
  readonly placeId: string;
  readonly areas: readonly AreaDefinition[];
}

interface CheckBase<Kind extends string> {
  readonly kind: Kind;
  /** The places that are checked against; several if their sum is. */
  readonly placeIds: readonly string[];
  /** What else the names may mean, each time all places; empty if they are plain. */
  readonly otherReadings: readonly (readonly string[])[];
  /** Whether one of these gets another verdict. */
  readonly isOpen: boolean;
  readonly definitions: readonly PlaceDefinitions[];
  readonly verdict: Verdict;
  /** Why the verdict is *unknown*, else null. */
  readonly reason: UnknownReason | null;
  /** What the report says; null if that makes no sense. */
  readonly stated: Quantity | null;
  /** What we find; null if that is not known. */
  readonly found: Quantity | null;
}

/** Whether two figures for one area agree. `stated` and `found` are in the unit of `to`. */
export interface UnitsCheck extends CheckBase<'units'> {
  readonly area: Stated;
  readonly also: Stated;
  /** The figure that is read as the original; null if unknown. */
  readonly from: Stated | null;
  /** The figure that is read as its conversion; null if unknown. */
  readonly to: Stated | null;
  /** The larger of the two over the smaller, less 1; null if unknown. */
  readonly apart: number | null;
}

/** What an area is measured by: its own figure, or a share of another place that it is said to be. */
export interface MeasuredBy {
  /** As stated, without rounding and hedge. */
  readonly km2: Range;
  /** The share that the area is known by; null if it has a figure of its own. */
  readonly share: {
    readonly comparison: StatedComparison;
    readonly placeIds: readonly string[];
    readonly placeKm2: Range;
  } | null;
}

/** Whether the area is as many times a place's area, or as large a share of it, as stated. */
export interface MultipleCheck<Kind extends string> extends CheckBase<Kind> {
  readonly comparison: StatedComparison;
  readonly claimed: MeasuredBy | null;
  readonly placeKm2: Range | null;
  /** Where the stated multiple lies seen from what is found; null if inside or unknown. */
  readonly direction: 'up' | 'down' | null;
}

export type ComparisonCheck = MultipleCheck<'comparison'>;

export type ShareCheck = MultipleCheck<'share'>;

/** Whether the area fits into the place that it is said to lie in. In km². */
export interface WithinCheck extends CheckBase<'within'> {
  readonly claimed: ClaimedArea | null;
  /** The area with rounding and hedge over the place's by all definitions. */
  readonly share: Range | null;
  /** The same without rounding and hedge. */
  readonly shareByDefinition: Range | null;
}

/** Whether an area that is said to be a place's own is one of its known areas. In km². */
export interface ItselfCheck extends CheckBase<'itself'> {
  readonly area: Stated | null;
  /** The definition that is nearest to the area. */
  readonly nearest: AreaDefinition | null;
  readonly direction: 'up' | 'down' | null;
}

/** The kinds of check; each has its folder beside this file. */
export interface CheckOfKind {
  readonly comparison: ComparisonCheck;
  readonly share: ShareCheck;
  readonly units: UnitsCheck;
  readonly itself: ItselfCheck;
  readonly within: WithinCheck;
}

export type CheckKind = keyof CheckOfKind;

export type Check = CheckOfKind[CheckKind];
