import type { PhraseTable } from '../phrases.ts';

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
  /** Endings of verbs that say what has been done: "burned". */
  readonly pastEndings: readonly string[];
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
