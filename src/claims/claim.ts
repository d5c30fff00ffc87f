import type { Hedge } from '../measure/hedges.ts';
import type { AreaUnit } from '../measure/units.ts';

/** An area as stated: "more than 6,000 km²". */
export interface StatedArea {
  /** Of a stated range ("2,000 to 3,000") the middle. */
  readonly value: number;
  /** Both ends of a stated range. */
  readonly low?: number;
  readonly high?: number;
  readonly unit: AreaUnit;
  readonly hedge: Hedge | null;
}

/** A comparison as stated: "about four times Greater London". */
export interface StatedComparison {
  readonly placeId: string;
  readonly multiple: number;
  readonly hedge: Hedge | null;
}

/** A place that the report names and, in our own words, why it names it. */
export interface NamedPlace {
  readonly placeId: string;
  readonly why: string;
  /** Every place that the name may mean, this one too, until a person has said which it is. */
  readonly mayBe?: readonly string[];
}

/** Where something was stated, so that a reader can find it. */
export interface Citation {
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO date. */
  readonly publishedOn: string | null;
}

/** One area claim of a report. */
export interface Claim {
  readonly id: string;
  /** In our own words for built-in reports, the report's words for pasted ones. */
  readonly statement: string;
  readonly area: StatedArea | null;
  /** The same area stated again in other units or words. */
  readonly alsoStated: readonly StatedArea[];
  readonly comparison: StatedComparison | null;
  readonly places: readonly NamedPlace[];
  /** The country the claim is about, for the check against the whole. */
  readonly wholePlaceId: string | null;
  readonly who: string | null;
  /** ISO dates. */
  readonly statedOn: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly citations: readonly Citation[];
}

/** A report: what was said, with its claims. */
export interface Report {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
}

export type Verdict = 'holds' | 'rounded' | 'fails' | 'unknown';
