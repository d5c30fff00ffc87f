import type { CompassPart } from '../../compass.ts';
import type { PlaceKind } from '../../../places/place.ts';

/** Countries by their ISO 3166-1 alpha-2 code, each with the ids of the places that name it. */
export type NamedCountries = ReadonlyMap<string, ReadonlySet<string>>;

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
  /** Codes of countries where it is only a part of a unit of one meaning: "West Texas". */
  readonly compassCountries: ReadonlySet<string>;
  /** Words for a kind that no place of some countries has behind its name: "Kent County" is American. */
  readonly neverBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Behind a name, capital or not: "Munich airport". */
  readonly tails: ReadonlySet<string>;
  /** Behind a name: "Kyiv Independent". */
  readonly organisations: ReadonlySet<string>;
  /** Places that are given names, too. */
  readonly givenNames: ReadonlySet<string>;
  /** Last letters of names and what they become where the name is an object: Австралія, Австралію. */
  readonly objectEndings: ReadonlyMap<string, string>;
  /** Whether another name right behind owns the first and makes no longer one of it. */
  readonly ownedBySeveral: boolean;
  /** Words for a first-level unit, one of them: "province", "prefecture". */
  readonly unitKinds: ReadonlySet<string>;
  /** Words that names of units are made of, and much else: "central", "coast", "reading". */
  readonly ordinary: ReadonlySet<string>;
  /** Before a unit's name of one word: "in", "of". Empty where cases say so. */
  readonly beforeUnits: ReadonlySet<string>;
  /** Before a name that is only compared with: "than". */
  readonly comparing: ReadonlySet<string>;
  /** The countries that the text names, worked out when a unit's name first asks. */
  readonly countries: () => NamedCountries;
}

export const NO_COUNTRIES: NamedCountries = new Map();

/** Words by which a part of a place, or a direction from it, is said. */
export interface CompassWords {
  /** "southern", "north", "centre", each in every form. */
  readonly words: ReadonlyMap<string, CompassPart>;
  /** The nouns of them, which a kind of place may follow: «на півдні штату». */
  readonly nouns: ReadonlySet<string>;
  /** Before them: "far". */
  readonly degrees: ReadonlySet<string>;
  /** Between them and "of": "the southern part of". */
  readonly parts: ReadonlySet<string>;
  /** Behind them, what is outside is meant: "north of", «на північ від». */
  readonly away: ReadonlySet<string>;
  /** Those of the words that mean it by themselves: «північніше Харкова». */
  readonly beyond: ReadonlySet<string>;
}

/** Words by which a sentence says what a place has to do with an area. */
export interface RoleWords {
  /** Where something lies: "in", "across"; not "near", "off", "from". */
  readonly locative: ReadonlySet<string>;
  /** Beside what something lies: "near", "outside". */
  readonly near: ReadonlySet<string>;
  /** Before two places in neither of which something lies: "between". */
  readonly between: ReadonlySet<string>;
  readonly compass: CompassWords;
  /** What a name too small for the catalogue may be: "village". */
  readonly settlements: ReadonlySet<string>;
  /** What somebody does in a place who acts elsewhere: "based in". */
  readonly sitting: ReadonlySet<string>;
  /** Verbs of who need not be where the land is: "owns", "bought". */
  readonly owning: ReadonlySet<string>;
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
  /** Of them those before a verb of what somebody only means: "to". */
  readonly meant: ReadonlySet<string>;
  /** Endings of such verbs, where the language has them. */
  readonly infinitiveEndings: readonly string[];
  /** Around a figure, it is none of land: "marine". */
  readonly sea: ReadonlySet<string>;
  /** What a place owns and is a part of it: "Ukraine's territory", "Ohio farmland". */
  readonly land: ReadonlySet<string>;
  /** What grows or lies on land, and a country has at home: "Brazil's rainforest". */
  readonly cover: ReadonlySet<string>;
  /** What land with a name is: "Wood Buffalo National Park", "the Garzweiler mine". */
  readonly landmarks: ReadonlySet<string>;
  /** Verbs of land that has less of something, or of an army with less land: "lost". */
  readonly losing: ReadonlySet<string>;
  /** Verbs of what is less, or more, than it was: "shrank". */
  readonly shrinking: ReadonlySet<string>;
  /** Words of "a total area of". */
  readonly extents: ReadonlySet<string>;
  /** Of them the nouns. */
  readonly extentHeads: ReadonlySet<string>;
  /** Before such a noun it is all of the place's: "the total land area of", not "the burned area of". */
  readonly extentLeads: ReadonlySet<string>;
  /** Verbs between a place and its own area: "covers". */
  readonly measures: ReadonlySet<string>;
  /** Of them those that say as well what somebody took: "occupies". */
  readonly occupying: ReadonlySet<string>;
  /** Verbs that take land or keep it: whoever does is not whose land it is. */
  readonly taking: ReadonlySet<string>;
  /** Verbs that need "an area of" behind them: "has". */
  readonly has: ReadonlySet<string>;
  /** Behind a figure, that it is of a part: "under alert", "without power". */
  readonly unders: ReadonlySet<string>;
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
