import type { Hedge } from '../measure/hedges.ts';
import type { AreaUnit } from '../measure/units.ts';
import type { CompassPart } from './compass.ts';

/** An area as stated: "more than 6,000 km²". */
export interface Stated {
  /** Of a stated range ("2,000 to 3,000") the middle. */
  readonly value: number;
  /** Both ends of a stated range. */
  readonly low?: number;
  readonly high?: number;
  readonly unit: AreaUnit;
  /** The number as the report writes it, "6.0"; left out if the number is not the report's. */
  readonly written?: string;
  readonly hedge: Hedge | null;
  /** Whether the hedge says that it is close: "just over". */
  readonly slight?: boolean;
  /** The report's own words, letter for letter; left out if they are nobody's. */
  readonly quote?: string;
}

/** A comparison as stated: "about four times Greater London", "16 percent of the Gaza Strip". */
export interface StatedComparison {
  /** Whether the area is measured by the place, or is said to be a part of it. */
  readonly kind: 'comparison' | 'share';
  /** The place; several if their sum is meant ("Kent and Essex combined"). */
  readonly placeIds: readonly string[];
  /** For each place all that its name may mean, until a person has said which it is. */
  readonly mayBe?: readonly (readonly string[])[];
  /** Of a stated range ("two to three times") the middle. */
  readonly multiple: number;
  readonly low?: number;
  readonly high?: number;
  readonly hedge: Hedge | null;
  /** Whether the hedge says that it is close: "slightly larger than". */
  readonly slight?: boolean;
  /** The report's own words, letter for letter; left out if they are nobody's. */
  readonly quote?: string;
}

/**
 * What a place has to do with the area: it is measured by it, a share of it, lies within it, is the
 * place's own area, or nothing that could be checked.
 */
export type PlaceRole = 'yardstick' | 'share' | 'within' | 'itself' | 'named';

/** How a place holds an area: it lies in it, or near it. */
export type Lies = 'in' | 'near';

/** A place that the report names besides its comparisons and, in our own words, why. */
export interface ClaimPlace {
  readonly placeId: string;
  readonly role: Exclude<PlaceRole, 'yardstick' | 'share'>;
  readonly why: string;
  /** Of one that is only named: the area lies in it or beside it, which is too little to check it. */
  readonly lies?: Lies;
  /** Which part of it the report means; of a place that the area lies near the direction from it. */
  readonly part?: CompassPart;
  /** Every place that the name may mean, this one too, until a person has said which it is. */
  readonly mayBe?: readonly string[];
}

/** A name that the catalogue lacks, of where the area lies or from where in which direction. */
export interface ClaimSpot {
  readonly name: string;
  readonly part?: CompassPart;
}

/** Where something was stated, so that a reader can find it. */
export interface Citation {
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO date. */
  readonly publishedOn: string | null;
}

/** A person, or an institution: a ministry, a newspaper, an army. */
export type SpeakerKind = 'person' | 'institution';

/** All that a claim states in numbers. */
export interface ClaimNumbers {
  readonly area: Stated | null;
  /** The same area stated again in other units or words. */
  readonly alsoStated: readonly Stated[];
  /** What the area is compared with, in the report's order. */
  readonly comparisons: readonly StatedComparison[];
}

/** One area claim of a report, or what a reader has made of it: see `changedFrom`. */
export interface Claim extends ClaimNumbers {
  readonly id: string;
  /** The claim as a sentence, the report's or ours; empty if a reader has changed it. */
  readonly statement: string;
  /** The report's own words, letter for letter; left out if they are nobody's. */
  readonly quote?: string;
  /** All of the sentence that it stands in, letter for letter; left out if it is nobody's. */
  readonly sentence?: string;
  /**
   * What the report says, if a reader has changed a number. The claim then is the reader's: without
   * speaker, dates, citations and quotes.
   */
  readonly changedFrom?: ClaimNumbers;
  readonly places: readonly ClaimPlace[];
  /** Names that the catalogue lacks, of where in these places it lies: towns among them are known to maps. */
  readonly spots?: readonly ClaimSpot[];
  /** Whether it is an area of the sea, which lies in no place that has an outline. */
  readonly atSea?: boolean;
  /** The country the claim is about, for the share of the whole. */
  readonly wholePlaceId: string | null;
  /** Names in the whole report: towns among them belong on a map of it, whatever their size. */
  readonly names?: readonly string[];
  readonly who: string | null;
  /** What `who` is, if that is known. */
  readonly whoKind?: SpeakerKind | null;
  /** ISO dates. */
  readonly statedOn: string | null;
  /** The day in the report's own words, "on Monday", if its date is not known. */
  readonly saidWhen?: string;
  /** The day of the report, if that is known. */
  readonly reportedOn?: string;
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

/** A claim of nothing. */
export const NO_CLAIM: Claim = {
  id: 'no-claim',
  statement: '',
  area: null,
  alsoStated: [],
  comparisons: [],
  places: [],
  wholePlaceId: null,
  who: null,
  statedOn: null,
  period: null,
  citations: [],
};

/** The comparison that the claim stands or falls by: the first one. */
export function mainComparison({ comparisons }: Claim): StatedComparison | null {
  return comparisons[0] ?? null;
}

/**
 * The place that the claim is drawn by, if it is one alone: what it is measured by, before what it is a
 * share of ("a third of Pakistan, more than the United Kingdom").
 */
export function comparedPlaceId({ comparisons }: Claim): string | null {
  const measured = comparisons.find(({ kind }) => kind === 'comparison');
  const ids = (measured ?? comparisons[0])?.placeIds ?? [];
  return ids.length === 1 ? ids[0] : null;
}
