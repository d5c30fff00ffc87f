import type { Hedge } from '../../../measure/hedges.ts';
import type { AreaUnit } from '../../../measure/units.ts';
import type { PhraseTable } from '../phrases.ts';

/** A unit as written; `scale` where the sign holds a number too: "Mha". */
export interface UnitReading {
  readonly unit: AreaUnit;
  readonly scale?: number;
  /** Only as written in lower case: "ac" is an abbreviation, "AC" is not. */
  readonly lowerCase?: true;
  /** Only behind a number: "90 mu" is land, "a mu" a letter. */
  readonly counted?: true;
}

/** Numbers in words. */
export interface Numerals {
  /** What separates decimals; the other of comma and dot groups thousands. */
  readonly decimalMark: '.' | ',';
  /** Words that add up: one, twenty. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: hundred, thousand. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that are a letter: "2.3k", "1.5 m". They need a number in digits before them. */
  readonly letterScales: ReadonlyMap<string, number>;
  /** Half, third, quarters. */
  readonly fractions: ReadonlyMap<string, number>;
  /** "a", "an". */
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "point" in "one point five". */
  readonly point: ReadonlySet<string>;
  /** Before a scale word alone the number is vague: "several hundred". */
  readonly vague: ReadonlySet<string>;
  /** "of" in "a quarter of a million". */
  readonly of: ReadonlySet<string>;
  /** Behind these one figure stands, not the first of a list: "of", "over", "covers", "(". */
  readonly begins: ReadonlySet<string>;
  /** Words before numbers, from which a lost space does not keep one: "over12,500". */
  readonly glued: ReadonlySet<string>;
}

/** Words that make two numbers a range. */
export interface RangeWords {
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Between two numbers without a word before the first. */
  readonly to: ReadonlySet<string>;
  /** Before the first of two numbers: how much was added, not a range. */
  readonly by: ReadonlySet<string>;
  /** Before "from": the two are a change, not a range. */
  readonly changes: ReadonlySet<string>;
}

/** Always, or only if a price or yield is near, or a number right before: "9 out of 10". */
export type RateSign = 'always' | 'priced' | 'counted';

/** What a hedge says; `slight` if it adds that the number is close: "just over". */
export interface HedgeReading {
  readonly hedge: Hedge;
  readonly slight: boolean;
}

/** Words around a quantity. */
export interface QuantityWords {
  readonly hedges: PhraseTable<HedgeReading>;
  readonly trailingHedges: PhraseTable<Hedge>;
  /** Between hedge and number: "a total of". */
  readonly fillers: PhraseTable<true>;
  /** Of the hedges' last words those behind which "by" adds a difference: «більше на 300 га». */
  readonly differences: ReadonlySet<string>;
  /** Of them those behind which a figure is known already: "the", "its". */
  readonly definite: ReadonlySet<string>;
  /** Between number and unit: "more" in "300 more hectares". */
  readonly betweenNumberAndUnit: PhraseTable<Hedge | 'none'>;
  /** Of adjectives that may stand there, too: "irrigated hectares". */
  readonly adjectiveEndings: readonly string[];
  /** Hedges that are prepositions behind these verbs: "spread over 300 hectares". */
  readonly prepositionAfter: ReadonlyMap<string, ReadonlySet<string>>;
  /** Between such a verb and a hedge these leave it one: "spread across over 300 hectares". */
  readonly afterVerbs: ReadonlySet<string>;
  /** Hedges that say where, right before another one: "over nearly 300 hectares". */
  readonly placing: ReadonlySet<string>;
  /** Right before a quantity, it is no area: "per". */
  readonly notAfter: PhraseTable<RateSign>;
  /** Right behind a unit, it is no area: "acre-feet"; behind "an acre" only: "of space". */
  readonly notBefore: PhraseTable<'always' | 'one'>;
  /** Endings of units in the plural, which an adjective may stand before: "irrigated acres". */
  readonly pluralEndings: readonly string[];
  /** Behind a second figure, that it is another one: "of which", "more than on Friday". */
  readonly notTheSame: PhraseTable<true>;
  /** Words that "an acre" may be a price or a yield by. */
  readonly prices: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
}
