import { countedPlaces, placeInText } from './placeWords.ts';
import { firstReport } from './firstReport.ts';
import { speakerInside } from './speaker.ts';
import { verdictRules } from './verdictRules.ts';

/** The names of numbers that read better as words. */
const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

const timesOf = (multiple: string) => `${multiple} times`;

const wholeTimes = (multiple: string) =>
  multiple === NUMBER_WORDS[2] ? 'twice' : timesOf(multiple);

const sizeOf = (place: string) => `the size of ${place}`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What is said about claims and their checks. Numbers come in already formatted. */
export const claims = {
  verdicts: { holds: 'holds', rounded: 'rounded', fails: 'fails', unknown: 'unknown' },

  rules: verdictRules,

  kinds: {
    comparison: 'Comparison',
    share: 'Share',
    units: 'Units',
    itself: 'Own area',
    within: 'Inside',
  },
  /** Where a claim’s verdict would stand if it states nothing that can be checked. */
  nothingToCheck: 'nothing to check',

  /** Names of languages in their own forms: "Polish". */
  unreadLanguage: (looksLike: string | null, read: readonly string[]) =>
    `${looksLike ? `This looks like ${looksLike}` : 'This is in another language'}; ${read.join(' and ')} are read.`,

  /** What a place is. */
  placeKinds: {
    continent: 'continent',
    group: 'group of places',
    country: 'country',
    territory: 'territory',
    nation: 'nation',
    state: 'state',
    oblast: 'oblast',
    'autonomous-republic': 'autonomous republic',
    city: 'city',
    region: 'region',
    borough: 'borough',
    island: 'island',
    park: 'park',
    lake: 'lake',
    pitch: 'pitch',
  },

  /** Readers that comparisons are made for, by where they are. */
  audiences: {
    uk: { name: 'UK', readers: 'for readers in the United Kingdom' },
    us: { name: 'US', readers: 'for readers in the United States' },
    ua: { name: 'Ukraine', readers: 'for readers in Ukraine' },
    eu: { name: 'EU', readers: 'for readers in the European Union' },
    world: { name: 'anywhere', readers: 'for readers anywhere' },
  },
  noComparison:
    'No place that these readers know is near this area, or near a simple multiple or part of it.',

  /** Before a number in a sentence. */
  hedges: { about: 'about', 'at least': 'more than', 'at most': 'up to', nearly: 'nearly' },
  /** Of hedges that say that it is close. */
  slightHedges: { 'at least': 'just over', 'at most': 'just under' },
  hedged: (hedge: string, number: string) => `${hedge} ${number}`,
  fromTo: (low: string, high: string) => `${low}–${high}`,
  percent: (number: string) => `${number}%`,
  quoted: (words: string) => `“${words}”`,

  /** Multiples that have a name of their own, as "half the size of". */
  fractions: [
    { multiple: 1 / 10, words: 'a tenth' },
    { multiple: 1 / 8, words: 'an eighth' },
    { multiple: 1 / 7, words: 'a seventh' },
    { multiple: 1 / 6, words: 'a sixth' },
    { multiple: 1 / 5, words: 'a fifth' },
    { multiple: 1 / 4, words: 'a quarter' },
    { multiple: 1 / 3, words: 'a third' },
    { multiple: 2 / 5, words: 'two fifths' },
    { multiple: 1 / 2, words: 'half' },
    { multiple: 3 / 5, words: 'three fifths' },
    { multiple: 2 / 3, words: 'two thirds' },
    { multiple: 3 / 4, words: 'three quarters' },
    { multiple: 4 / 5, words: 'four fifths' },
  ],
  numberWord: (n: number): string | null => NUMBER_WORDS[n] ?? null,
  placeInText,
  countedPlaces: (number: string, name: string): string | null => countedPlaces(number, name),
  partOf: (part: string, place: string) => `${part} of ${place}`,
  partOfArea: (part: string, area: string) => `${part} of ${area}`,
  /** As the result of a sum. */
  timesPlace: (multiple: string, place: string) => `${timesOf(multiple)} ${place}`,
  timesSign: (times: string) => `${times}×`,
  /** As said in a sentence: the multiple in digits or as `numberWord` has it. */
  timesSizeOf: (multiple: string, place: string) =>
    multiple === NUMBER_WORDS[2] ? `twice ${sizeOf(place)}` : `${timesOf(multiple)} ${place}`,
  fractionOfPlace: (fraction: string, place: string) => `${fraction} ${sizeOf(place)}`,
  sizeOfPlace: (place: string, hedge: string | null) =>
    hedge ? `${hedge} ${sizeOf(place)}` : sizeOf(place),

  /** What a claim's headline says around its quantity and its comparison. */
  headlines: {
    'captured-2022-09-12': {
      before: 'Ukraine’s armies captured',
      between: 'in the east and south',
    },
  } as Readonly<Record<string, { readonly before: string; readonly between: string }>>,
  otherHeadline: { before: 'Reported:', between: '' },

  /** Of a claim whose numbers a reader has changed. What the report says is a list of words. */
  changed: {
    before: 'A reader’s version:',
    withoutNumbers: 'A reader’s version without an area or a comparison',
    note: (reported: string) => `Changed by a reader; the report says ${reported}.`,
    review: (words: string, reported: string) =>
      `${words}. This is not what the report says, which is ${reported}.`,
  },

  byline: {
    statedBy: (who: string) => `stated by ${speakerInside(who)}`,
    on: (date: string) => `on ${date}`,
    /** On a day, if nobody is named. */
    stated: (day: string) => `stated ${day}`,
    reportedOn: (date: string) => `Reported on ${date}`,
    since: (from: string) => `for the time since ${from}`,
    between: (from: string, to: string) => `for the time from ${from} to ${to}`,
    forDay: (day: string) => `for ${day}`,
    sentence: (parts: readonly string[]) => `${capital(parts.join(', '))}.`,
  },

  /** Two places beside each other, without a claim. */
  compared: {
    times: (larger: string, times: string) => `${capital(larger)} is ${times}`,
    same: (one: string, other: string) => `${capital(one)} and ${other} are about the same size`,
    share: (smaller: string, share: string) => `${capital(smaller)} is ${share}`,
    over: (laid: string, ground: string) => `${capital(laid)} over ${ground}`,
  },

  /** What is worked out beside the checks and has no verdict. */
  information: {
    label: 'For scale',
    comesTo: (area: string) => `That comes to about ${area}`,
    shares: (shares: readonly string[]) => shares.join(', '),
    sum: (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`,
    product: (multiple: string, place: string, result: string) =>
      `${multiple} × ${place} ≈ ${result}`,
    asBigAs: (readers: string, comparison: string) => `${readers}: ${comparison}`,
    asBigAsNothing: (readers: string) => `${readers}: nothing that they know is near it in size`,
    /** Before the places are loaded, and if they cannot be. */
    asBigAsLater: '…',
    asBigAsFailed: (readers: string, found: string) =>
      `${readers}: the places could not be loaded (${found})`,
  },

  units: {
    holds: (a: string, b: string) => `${a} and ${b} agree`,
    rounded: (finer: string, coarser: string) => `${finer} only roughly converts ${coarser}`,
    fails: (finer: string, coarser: string) => `${coarser} is not ${finer}`,
    sum: (coarser: string, converted: string, apart: string) =>
      `${coarser} = ${converted}, ${apart}`,
    sumSameUnit: (coarser: string, finer: string, apart: string) =>
      `${coarser} against ${finer}, ${apart}`,
    exact: 'exactly as stated',
    percentApart: (percent: string) => `${percent} apart`,
    timesApart: (factor: string) => `a factor of ${factor} apart`,
  },

  /** Of shares too. What is stated is in quotation marks if it is the report’s. */
  comparison: {
    holds: (found: string, quoted: string) => `${found}: ${quoted} holds`,
    holdsAs: (found: string, stated: string) => `${found}, ${stated}: holds`,
    notStated: (found: string, stated: string) => `${found}, not ${stated}`,
    sum: (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`,
    roundsTo: (stated: string) => `It rounds to ${stated}.`,
    up: (stated: string) => `Stated as ${stated}: rounded up.`,
    down: (stated: string) => `Stated as ${stated}: rounded down.`,
    tooHigh: (stated: string) => `Stated as ${stated}: overstated.`,
    tooLow: (stated: string) => `Stated as ${stated}: understated.`,
  },

  itself: {
    holds: (place: string, found: string, stated: string) =>
      `${capital(place)} has ${found}: ${stated} holds`,
    notStated: (place: string, found: string, stated: string) =>
      `${capital(place)} has ${found}, not ${stated}`,
    sum: (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`,
    definition: (what: string, source: string) => `By this figure: ${what} (${source}).`,
  },

  places: {
    percentOf: (percent: string, place: string) => `${percent} of ${place}`,
  },

  within: {
    holds: (share: string) => `${share}: it could fit`,
    rounded: (share: string) => `${share}: whether it fits depends on its rounding`,
    fails: (share: string) => `${share}: it could not fit`,
    sum: (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`,
  },

  /** The range in brackets behind a result, when rounding or a hedge widen it. */
  withRounding: (range: string) => `(${range} with rounding)`,
  withHedge: (range: string) => `(${range} with rounding and hedge)`,

  /** Remarks on a check. */
  someDefinitions: 'So by some definitions of the place’s area, not by all.',
  definitionOf: (what: string, km2: string) => `${what}: ${km2}`,
  byDefinition: (by: string, other: string) =>
    `So by one definition of the place’s area (${by}), not by another (${other}).`,
  betweenDefinitions: (smallest: string, largest: string) =>
    `By no definition of the place’s area alone: it lies between the smallest (${smallest}) and the largest (${largest}).`,
  openName: (place: string, others: readonly string[]) =>
    `This is if ${place} is meant; the name may also mean ${others.join(' or ')}.`,
  openNames: (places: string, ways: number) =>
    `This is if ${places} are meant; the names can be read in ${String(ways)} other ways.`,

  unknown: {
    'invalid-area': 'A stated area is not a positive number, so nothing can be checked against it.',
    'invalid-multiple': 'The stated multiple is not a positive number.',
    'unknown-place': 'This place is not in the catalogue.',
    'no-place-area': 'No area of this place is known.',
    'not-land':
      'The stated area is larger than this place, which is not land: what is said to be in it may reach beyond.',
    'outline-only':
      'Only this place’s outline is known, no published area of it, and by the outline alone nothing fails: the name may stand for something else, or count otherwise.',
    'other-reading':
      'It does not agree with the place that the name usually stands for; it might with another of that name, of which only the outline is known.',
  },
  outlineMeasures: (km2: string) => `The outline measures ${km2}.`,
  unknownTitle: {
    units: 'The figures cannot be compared',
    comparison: (place: string) => `The comparison with ${place} cannot be checked`,
    share: (place: string) => `The share of ${place} cannot be checked`,
    itself: (place: string) => `The area of ${place} cannot be checked`,
    within: (place: string) => `Whether it fits into ${place} cannot be checked`,
  },

  /** What published areas count, by the data's words; none where these are the words. */
  definitions: {} as Readonly<Record<string, string>>,
  measuredDefinition: {
    what: 'measured on the map’s boundary, on the WGS84 ellipsoid',
    source: (credit: string) => `Areacheck, from ${credit}`,
  },

  /** Figures of a group's members, added up. */
  sumDefinition: {
    usual: (parts: string) => `sum of ${parts}`,
    smallest: (parts: string) => `sum of the smallest figures of ${parts}`,
    largest: (parts: string) => `sum of the largest figures of ${parts}`,
    count: (members: number) => `${members} places`,
  },

  /**
   * Suggested wordings. A multiple is "3.8", a whole one from 2 in digits or as `numberWord` has it,
   * 1 is "the size of", a fraction is one of `fractions`.
   */
  wording: {
    exact: (multiple: string, place: string) => `${timesOf(multiple)} ${sizeOf(place)}`,
    exactShare: (percent: string, place: string) => `${percent} of ${sizeOf(place)}`,
    fraction: {
      about: (fraction: string, place: string) => `about ${fraction} ${sizeOf(place)}`,
      nearly: (fraction: string, place: string) => `nearly ${fraction} ${sizeOf(place)}`,
      over: (fraction: string, place: string) => `just over ${fraction} ${sizeOf(place)}`,
    },
    size: {
      about: (place: string) => `about ${sizeOf(place)}`,
      nearly: (place: string) => `nearly ${sizeOf(place)}`,
      over: (place: string) => `slightly larger than ${place}`,
    },
    whole: {
      about: (multiple: string, place: string) => `about ${wholeTimes(multiple)} ${sizeOf(place)}`,
      nearly: (multiple: string, place: string) =>
        `nearly ${wholeTimes(multiple)} ${sizeOf(place)}`,
      over: (multiple: string, place: string) =>
        `just over ${wholeTimes(multiple)} ${sizeOf(place)}`,
    },
  },

  firstReport,
};
