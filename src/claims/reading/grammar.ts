import type { Hedge } from '../../measure/hedges.ts';
import type { AreaUnit } from '../../measure/units.ts';
import type { PlaceKind } from '../../places/place.ts';
import type { PhraseTable } from './phrases.ts';
import type { Language } from './readClaim.ts';

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
  /** "equivalent to": a place, or another comparison, follows. */
  | 'equal'
  /** "comparable in size to": likewise, and about as large. */
  | 'similar'
  /** "think", "would cover": it compares behind a figure of area alone. */
  | 'loose'
  /** "half as big again as": one more than the multiple. */
  | 'again';

/** Four times, a third, 40% more, three (Londons). */
export type Counted = 'times' | 'fraction' | 'percent' | 'number';

export interface ComparisonWords {
  readonly comparators: PhraseTable<Comparator>;
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
  /** Words that "an acre" may be a price or a yield by. */
  readonly prices: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
}

/** Words that join two forms of one statement. */
export interface JoinWords {
  /** Certain: "or", "equivalent to". */
  readonly strong: ReadonlySet<string>;
  /** May stand between all the same: "about", "an area". */
  readonly light: ReadonlySet<string>;
  /** A quantity and its comparison are not joined across them: "while". */
  readonly breakers: ReadonlySet<string>;
  /** Before a time: "an acre every two minutes" is no area of its own. */
  readonly every: ReadonlySet<string>;
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
  /** Copulas: "is", "equals". */
  readonly copulas: ReadonlySet<string>;
}

export interface SpeechWords {
  readonly accordingTo: PhraseTable<true>;
  readonly verbs: ReadonlySet<string>;
  /** Of the verbs those that things do, too, or that are nouns: "claims", "showed", "found". */
  readonly weakVerbs: ReadonlySet<string>;
  /** Of the weak ones those that say something only before "that" or a stop: "added". */
  readonly addingVerbs: ReadonlySet<string>;
  /** Right before such a word it is no verb of a speaker: "an estimated", "was reported". */
  readonly notAfter: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** Where a speaker's name ends, or does not begin. */
  readonly stops: ReadonlySet<string>;
  /** Words that begin a clause, or join two: none is inside a name. */
  readonly clauses: ReadonlySet<string>;
  /** Of them those behind which somebody else speaks: "while". */
  readonly contrasts: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns that point to somebody named before: "he". */
  readonly pointing: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Prepositions inside a name: "the mayor of London". */
  readonly joints: ReadonlySet<string>;
  /** Other ones, which end it: "officials briefed on the plan". */
  readonly prepositions: ReadonlySet<string>;
  /** Between a verb and who says so: «повідомили у міністерстві». */
  readonly at: ReadonlySet<string>;
  /** Behind "put": "put the loss at 300 ha". */
  readonly beforeFigures: ReadonlySet<string>;
  /** Endings of nouns in the plural, which need no determiner. */
  readonly pluralEndings: readonly string[];
  /** Endings of participles. */
  readonly participles: readonly string[];
  /** Nouns of people who speak: "officials", "spokesman", "mayor". */
  readonly people: ReadonlySet<string>;
  /** Endings of such nouns. */
  readonly peopleEndings: readonly string[];
  /** Before a name, or for one: of one person. "General", "Mr". */
  readonly titles: ReadonlySet<string>;
  /** Nouns of institutions, and of people who speak for one. */
  readonly institutions: ReadonlySet<string>;
  /** Words of names that are none of a person: "Cal Fire". */
  readonly inNames: ReadonlySet<string>;
  /** Papers that are spoken of as if they spoke: "the survey". */
  readonly documents: ReadonlySet<string>;
  /** Of the verbs those behind which stands who is spoken to: "told". */
  readonly addressing: ReadonlySet<string>;
  /** Forms of "have" and adverbs before the verb. */
  readonly auxiliaries: ReadonlySet<string>;
}

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** Whether months are written with a capital: "may" is none. */
  readonly monthsHaveCapitals: boolean;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly since: ReadonlySet<string>;
  readonly seasons: ReadonlySet<string>;
  /** One word for "last year": «торік». */
  readonly lastYear: ReadonlySet<string>;
  /** Behind a year it is a decade: "1960s". */
  readonly decade: ReadonlySet<string>;
  /** Behind a day: "8th". */
  readonly ordinals: ReadonlySet<string>;
  /** A date behind such a word says when something else was: "larger than in 2005". */
  readonly breaks: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly this: ReadonlySet<string>;
  readonly yesterday: ReadonlySet<string>;
  readonly today: ReadonlySet<string>;
  readonly start: ReadonlySet<string>;
  readonly middle: ReadonlySet<string>;
  readonly finish: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Words that may stand inside: "the", "of". */
  readonly light: ReadonlySet<string>;
}

/** Words that make a name another one, or say what kind of place it is. */
export interface NameWords {
  /** Names of capitals that are read; others ("IN", "BE") are words too often. */
  readonly codes: ReadonlySet<string>;
  /** Names of the catalogue that running text uses for something else. */
  readonly unread: ReadonlySet<string>;
  /** "state", "oblast": the kinds of place that a name beside it may be. */
  readonly kinds: ReadonlyMap<string, readonly PlaceKind[]>;
  /** Before a name, or before it and "of": "Gulf of Mexico", "Lake Victoria" are neither. */
  readonly heads: ReadonlySet<string>;
  /** Plurals that several names share: «Сумська й Полтавська області». */
  readonly sharedNouns: ReadonlySet<string>;
  /** With a capital before a name: "South Holland". */
  readonly compass: ReadonlySet<string>;
  /** Behind a name, capital or not: "Munich airport". */
  readonly tails: ReadonlySet<string>;
  /** Behind a name: "Kyiv Independent". */
  readonly organisations: ReadonlySet<string>;
  /** Places that are given names, too. */
  readonly givenNames: ReadonlySet<string>;
  /** Whether another name right behind owns the first and makes no longer one of it. */
  readonly ownedBySeveral: boolean;
}

/** Words by which a sentence says what a place has to do with an area. */
export interface RoleWords {
  /** Where something lies: "in", "across"; not "near", "off", "from". */
  readonly locative: ReadonlySet<string>;
  /** The same before an island: "on Crete". */
  readonly onIsland: ReadonlySet<string>;
  /** Before them only a part lies there: "mostly in". */
  readonly partly: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Before "of" a place, all of it: "the whole of". */
  readonly wholes: ReadonlySet<string>;
  /** Behind a place: "in Tigray alone". */
  readonly alone: ReadonlySet<string>;
  /** What has an area and is said to be somewhere: "fires in Nepal". */
  readonly events: ReadonlySet<string>;
  /** Before a verb, what is only meant to be done: "agreed to protect". */
  readonly infinitive: ReadonlySet<string>;
  /** Endings of such verbs, where the language has them. */
  readonly infinitiveEndings: readonly string[];
  /** Around a figure, it is none of land: "marine". */
  readonly sea: ReadonlySet<string>;
  /** What a place owns and is a part of it: "Ukraine's territory", "Ohio farmland". */
  readonly land: ReadonlySet<string>;
  /** Words of "a total area of". */
  readonly extents: ReadonlySet<string>;
  /** Of them the nouns. */
  readonly extentHeads: ReadonlySet<string>;
  /** Before such a noun it is all of the place's: "the total land area of", not "the burned area of". */
  readonly extentLeads: ReadonlySet<string>;
  /** Verbs between a place and its own area: "covers". */
  readonly measures: ReadonlySet<string>;
  /** Verbs that need "an area of" behind them: "has". */
  readonly has: ReadonlySet<string>;
  /** "San Francisco, at 46.9 square miles" */
  readonly at: ReadonlySet<string>;
  /** "put the land area of San Francisco at" */
  readonly puts: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** What may stand around a verb: "has been". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Whether a name right behind the unit owns the area: «500 км² Харківської області». */
  readonly bareGenitive: boolean;
}

/** All that the engine knows of a language. */
export interface Grammar {
  readonly language: Language;
  readonly units: PhraseTable<UnitReading>;
  readonly numerals: Numerals;
  readonly ranges: RangeWords;
  readonly quantity: QuantityWords;
  readonly comparison: ComparisonWords;
  readonly names: NameWords;
  readonly roles: RoleWords;
  readonly joins: JoinWords;
  readonly speech: SpeechWords;
  readonly dates: DateWords;
  readonly verbs: ReadonlySet<string>;
  /** Abbreviations whose dot ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviated units, whose dot ends none before a bracket. */
  readonly unitSigns: ReadonlySet<string>;
  /** The range of UTF-16 codes that its words begin with. */
  readonly letters: { readonly first: number; readonly last: number };
}
