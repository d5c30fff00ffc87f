import type { PhraseTable } from '../phrases.ts';

/** What a comparison says of the place behind it. */
export type Comparator =
  /** "the size of": the multiple before it, or one. */
  | 'size'
  /** "the area of", "the territory of": likewise, or only where something is. */
  | 'extent'
  /** "larger than" */
  | 'larger'
  /** "smaller than" */
  | 'smaller'
  /** The two of a verb that needs to be said of size: «перевищує Мальту за площею». */
  | 'exceeds'
  | 'yields'
  /** "equivalent to": a place, or another comparison, follows. */
  | 'equal'
  /** "comparable in size to": likewise, and about as large. */
  | 'similar'
  /** "think", "would cover": it compares behind a figure of area alone. */
  | 'loose'
  /** "could fit": likewise; how often may stand behind the place. */
  | 'fits'
  /** "nearly all of" a place: it compares behind "is" or a dash alone. */
  | 'whole'
  /** Looks like one and is none: «тоді як» beside «як». */
  | 'none'
  /** "half as big again as": one more than the multiple. */
  | 'again';

/** Four times, a third, 40% more, three (Londons). */
export type Counted = 'times' | 'fraction' | 'percent' | 'number';

export interface ComparisonWords {
  readonly comparators: PhraseTable<Comparator>;
  /** "fit" and the modals before it, of a place that fits into what is compared. */
  readonly fit: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Before "the size of", that it is looked at: "put", "grasp". */
  readonly sizing: ReadonlySet<string>;
  /** Before a share, that it is so of each of the places: «по 0,8 % Сумської та Чернігівської областей». */
  readonly apiece: ReadonlySet<string>;
  /** "land enough to swallow up" */
  readonly enough: ReadonlySet<string>;
  /** What there may be enough of to fill a place, by volume: "water". */
  readonly fluids: ReadonlySet<string>;
  /** In the sentence before a comparison, that it is not so: "myth", "contrary". */
  readonly doubts: ReadonlySet<string>;
  /** Who or what is counted, not measured: "people". */
  readonly crowds: ReadonlySet<string>;
  /** Right before a comparison, that it is none: "not". */
  readonly denials: ReadonlySet<string>;
  /** "у" in "у п'ять разів" */
  readonly beforeTimes: ReadonlySet<string>;
  /** "times", "x" */
  readonly times: ReadonlySet<string>;
  readonly percent: PhraseTable<true>;
  /** Twice, double, a third of. */
  readonly multiples: PhraseTable<number>;
  /** "slightly" before "larger than". */
  readonly modifiers: PhraseTable<'slight' | 'much'>;
  /** Words between comparison and name: "the Greek island of". */
  readonly descriptors: ReadonlySet<string>;
  /** Endings of adjectives that may stand there, too: "іспанського". */
  readonly describing: readonly string[];
  /** Of these the ones that another name may stand before: "island", "state". */
  readonly kinds: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "Ukrainian" by its stem → the name of the place. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Behind such an adjective it is the place that is meant: "Ukrainian territory". */
  readonly ground: ReadonlySet<string>;
  /** Places all of whose parts are the place itself: "all EU countries". */
  readonly members: ReadonlySet<string>;
  /** "worth" in "two football pitches' worth of forest" */
  readonly worth: ReadonlySet<string>;
  /** Between the names of a list: "say". */
  readonly asides: ReadonlySet<string>;
  /** Behind a kind word, what leads to names of that kind: "49 countries, including". */
  readonly examples: PhraseTable<true>;
  /** Things newspapers measure with that are no proper names, by their singular. */
  readonly things: PhraseTable<string>;
  /** Behind a possessive name: "Ukraine's territory". */
  readonly owned: ReadonlySet<string>;
  /** Before a number of football pitches that says how large something is: "covers". */
  readonly spans: ReadonlySet<string>;
  /** "the length of" so many pitches is none of area. */
  readonly lengths: ReadonlySet<string>;
  /** "northern" before a name: a part of the place. */
  readonly parts: ReadonlySet<string>;
  /** "-sized" */
  readonly sized: ReadonlySet<string>;
  /** Whether "four times larger than" may be five times as large. */
  readonly timesLargerIsAmbiguous: boolean;
  readonly and: ReadonlySet<string>;
  /** Of them those that add up: "plus". */
  readonly plus: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** Behind a multiple that stands behind its place: "Wales three times over". */
  readonly over: ReadonlySet<string>;
  /** "in size", by which such a verb compares areas. */
  readonly inSize: PhraseTable<true>;
  /** Whether times stand behind "larger than" a place without such a word: «більша за Кіпр удвічі». */
  readonly timesBehind: boolean;
  /** Prepositions that "or" may repeat: "comparable with Latvia, or with Lithuania". */
  readonly repeated: ReadonlySet<string>;
  /** What points back to a place: "4 percent of it". */
  readonly pronouns: ReadonlySet<string>;
  /** Before a kind word, the same: "of the country"; empty where nothing stands there. */
  readonly definite: ReadonlySet<string>;
  /** "combined", "put together" */
  readonly together: PhraseTable<true>;
  /** Words that a comparison of something else than areas has before it: "population". */
  readonly otherSubjects: ReadonlySet<string>;
  /** Behind a share of a place, it is one of its people: "half of Spain watched". */
  readonly peopleBehind: ReadonlySet<string>;
  /** Behind a share of a place that begins a clause: it is one of land. */
  readonly landBehind: ReadonlySet<string>;
  /** What may be "the size of Belgium" in people rather than land: "a country". */
  readonly notTheSize: ReadonlySet<string>;
  /** Before "the area of Chile" where it is a measure. */
  readonly beforeExtent: ReadonlySet<string>;
  /** Before a number it tells which: "the three Baltics" are no measure. */
  readonly the: ReadonlySet<string>;
  /** Whether a name that is not as in the catalogue may be its plural. */
  readonly namesDecline: boolean;
  /** Words for an area: with one of them a name that the catalogue lacks is compared with, too. */
  readonly areaSubjects: ReadonlySet<string>;
  /** Before a comparison, the like: "its size is". */
  readonly sizes: ReadonlySet<string>;
}

/** Words that join two forms of one statement. */
export interface JoinWords {
  /** Certain: "or", "equivalent to". */
  readonly strong: ReadonlySet<string>;
  /** May stand between all the same: "about", "an area". */
  readonly light: ReadonlySet<string>;
  /** A quantity and its comparison are not joined across them: "while". */
  readonly breakers: ReadonlySet<string>;
  /** Between two comparisons of one area: "but". */
  readonly contrasts: ReadonlySet<string>;
  /** Before a time: "an acre every two minutes" is no area of its own. */
  readonly every: ReadonlySet<string>;
  /** The same in a word: «щохвилини». */
  readonly rates: ReadonlySet<string>;
  /** "in a week" is no rate. */
  readonly notEveryAfter: ReadonlySet<string>;
  /** What points back to the sentence before: "that", "its". */
  readonly pointers: ReadonlySet<string>;
  /** Of several areas before it points to the last: "the latter". */
  readonly latter: ReadonlySet<string>;
  /** What opens a sentence that says the same again: "in all", "in other words". */
  readonly summing: ReadonlySet<string>;
  /** With "the" before it, the like: "the figure is". */
  readonly pointed: ReadonlySet<string>;
  /** What brings in a part: "including", "includes". */
  readonly including: ReadonlySet<string>;
  /** What says that something else follows: "also", "another". */
  readonly further: ReadonlySet<string>;
  /**
   * What opens "the burned area" where there is no article («вигоріла»), with how words for the
   * same begin in the sentence before («згоріло»).
   */
  readonly done: ReadonlyMap<string, readonly string[]>;
  /** How words for one thing that happens to land begin: «пожеж», «згор». */
  readonly doings: readonly (readonly string[])[];
  /** What begins a clause about something else, or says who else: "when", "whose", "with". */
  readonly others: ReadonlySet<string>;
  /** Before a comparison, that it was so: "once", "was". */
  readonly formerly: ReadonlySet<string>;
  /** Of them those that are of the past by themselves: "once", "used (to be)". */
  readonly once: ReadonlySet<string>;
  /** "what is left of" */
  readonly left: ReadonlySet<string>;
  /** Behind it, that it is so no longer: "now". */
  readonly nowadays: ReadonlySet<string>;
  /** Of another time or extent than a place's area as it is listed: "before", "metropolitan". */
  readonly otherTimes: ReadonlySet<string>;
  /** Copulas: "is", "equals". */
  readonly copulas: ReadonlySet<string>;
}
