import type { Hedge } from '../../measure/hedges.ts';
import type { AreaUnit } from '../../measure/units.ts';
import type { ClaimSpot, Lies } from '../claim.ts';
import type { CompassPart } from '../compass.ts';

/** A stretch of the text as given, UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quantity as written: "more than 6,000 sq km". */
export interface ReadArea extends Span {
  /** The number stated; of a range the middle. */
  readonly value: number;
  /** Both ends of a stated range: "between 2,000 and 3,000". */
  readonly low?: number;
  readonly high?: number;
  readonly unit: AreaUnit;
  readonly hedge: Hedge | null;
  /** The hedge as the text has it: "just over", "under", «понад». */
  readonly hedgeWords: string | null;
  /** Whether an "at least" or "at most" says that the number is close: "just over". */
  readonly slight: boolean;
  /**
   * The number's digits, with `.` before decimals and a scale as a power of ten: "6.0", "1.20e6";
   * of a range "6.0–7.5". Null of a number in words.
   */
  readonly written: string | null;
  /** What else the digits may mean: 1.25 of "1.250 acres". Left out if they mean one number only. */
  readonly orElse?: OtherReading;
}

/** A number of digits that may be read in two ways, read in the other one. */
export type OtherReading = Pick<ReadArea, 'value' | 'written'>;

/** A place as a comparison names it. */
export interface ReadReference {
  readonly text: string;
  /** Ids of places, best first; empty if the catalogue has none of that name. */
  readonly candidates: readonly string[];
}

/** A comparison as written: "about four times the size of Greater London". */
export interface ReadComparison extends Span {
  /** "16 percent of the Gaza Strip" is a share of it, "half the size of Wales" a comparison. */
  readonly kind: 'comparison' | 'share';
  /** All that is compared with, as written: "Kent and Essex". */
  readonly placeText: string;
  /** The place; several if their areas are added up. */
  readonly places: readonly ReadReference[];
  /** Of a stated range ("two to three times") the middle. */
  readonly multiple: number;
  readonly low?: number;
  readonly high?: number;
  readonly hedge: Hedge | null;
  /** Whether the hedge says that it is close: "slightly larger than". */
  readonly slight: boolean;
  /** "four times larger than" may mean four times as large, or five. */
  readonly ambiguous: 'times-larger-than' | null;
}

/** A place named in the sentence; more than one candidate where the text leaves it open. */
export interface ReadPlace extends Span {
  readonly candidates: readonly string[];
  readonly role: 'within' | 'itself' | 'named';
  /** Of one that is only named: how it holds the area, plainly enough to draw it there. */
  readonly lies?: Lies;
  /** Which part of it is meant; of one that the area lies near the direction from it. */
  readonly part?: CompassPart;
}

export type SpeakerKind = 'person' | 'institution';

export type Language = 'en' | 'uk';

/** From one day to another, ISO dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** One statement about one area. Its span is the smallest that holds figures and comparison. */
export interface ReadClaim extends Span {
  readonly quote: string;
  /** All of the sentence that it stands in, of several from the first to the last. */
  readonly sentence: string;
  readonly area: ReadArea | null;
  readonly alsoStated: readonly ReadArea[];
  /** In the order of the text. */
  readonly comparisons: readonly ReadComparison[];
  readonly places: readonly ReadPlace[];
  /** Names that the catalogue lacks, of where in these places it lies. */
  readonly spots: readonly ClaimSpot[];
  /** Whether it is an area of the sea, or the sentence with its places speaks of the sea. */
  readonly atSea: boolean;
  /** Whoever the text gives this figure to, in its words. */
  readonly who: string | null;
  /** What kind of speaker that plainly is; null if it is not plain, or nobody is named. */
  readonly whoKind: SpeakerKind | null;
  /** ISO date. */
  readonly statedOn: string | null;
  /** The day in the text's own words, "on Monday", if its date is not known. */
  readonly saidWhen: string | null;
  /** The day of the report by which such words are read; ISO date. */
  readonly reportedOn: string | null;
  readonly period: Period | null;
  /** The text's own verb: "burned", "flooded". */
  readonly verb: string | null;
  readonly language: Language;
}

/** How a text is to be read. */
export interface ReadingOptions {
  /** Of the text; without it each sentence is taken for what its letters say. */
  readonly language?: Language;
  /** ISO date of the report, for "since September" and "on Monday". */
  readonly reportDate?: string;
}
