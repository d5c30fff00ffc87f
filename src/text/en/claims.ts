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

const someOfPlaces = (some: number, all: number) =>
  all === 1 ? 'the place named' : `${some} of the ${all} places named`;

/** What is said about claims and their checks. Numbers come in already formatted. */
export const claims = {
  verdicts: { holds: 'holds', rounded: 'rounded', fails: 'fails', unknown: 'unknown' },

  /** One line on each verdict of each check; docs/verdicts.md has the same with examples. */
  rules: {
    units: {
      holds:
        'The exact conversion of the coarser figure lies within the rounding of the finer one.',
      rounded: 'The conversion is outside that rounding, but the two are within 5% of each other.',
      fails: 'The two figures are more than 5% apart.',
      unknown: 'A figure is missing or cannot be an area.',
    },
    comparison: {
      holds: 'The stated multiple lies within what the area and the place’s definitions give.',
      rounded: 'It lies outside, but its own rounding and hedge reach what they give.',
      fails: 'Not even with rounding, hedge and the kindest definition do they meet.',
      unknown: 'The area or the place’s area is not known.',
    },
    places: {
      holds: 'Even at its largest the area is no larger than the place by its smallest definition.',
      rounded: 'It depends on the rounding, the hedge or the place’s definition.',
      fails: 'Even at its smallest the area is larger than the place by its largest definition.',
      unknown:
        'The area or the place’s area is not known, or the name may mean a place that is large enough.',
    },
  },

  kinds: { units: 'Units', comparison: 'Comparison', places: 'Places' },

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

  /** Before a number in a sentence. */
  hedges: { about: 'about', 'at least': 'more than', 'at most': 'up to', nearly: 'nearly' },
  hedged: (hedge: string, number: string) => `${hedge} ${number}`,
  fromTo: (low: string, high: string) => `${low}–${high}`,
  percent: (number: string) => `${number}%`,
  quoted: (words: string) => `“${words}”`,

  /** Multiples that have a name of their own, as "half the size of". */
  fractions: [
    { multiple: 1 / 4, words: 'a quarter' },
    { multiple: 1 / 3, words: 'a third' },
    { multiple: 1 / 2, words: 'half' },
    { multiple: 2 / 3, words: 'two thirds' },
    { multiple: 3 / 4, words: 'three quarters' },
  ],
  numberWord: (n: number): string | null => NUMBER_WORDS[n] ?? null,
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
    statedBy: (who: string) => `Stated by ${who}`,
    on: (date: string) => `on ${date}`,
    since: (from: string) => `for the time since ${from}`,
    between: (from: string, to: string) => `for the time from ${from} to ${to}`,
    sentence: (parts: readonly string[]) => `${parts.join(', ')}.`,
  },

  /** `some` places of `all` have the verdict. */
  placesSummary: {
    holds: (_some: number, all: number) =>
      `It could fit into ${all === 1 ? 'the place' : `any of the ${all} places`} named`,
    rounded: (some: number, all: number) =>
      `Whether it fits into ${someOfPlaces(some, all)} depends on rounding or definition`,
    fails: (some: number, all: number) => `It could not fit into ${someOfPlaces(some, all)}`,
    unknown: (some: number, all: number) =>
      `Whether it fits into ${someOfPlaces(some, all)} is not known`,
    shares: (shares: readonly string[]) => shares.join(', '),
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

  comparison: {
    holds: (found: string, place: string, stated: string) =>
      `${timesOf(found)} ${place}: “${stated}” holds`,
    notStated: (found: string, place: string, stated: string) =>
      `${timesOf(found)} ${place}, not ${stated}`,
    sum: (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`,
    up: (stated: string) => `Stated as “${stated}”: rounded up.`,
    down: (stated: string) => `Stated as “${stated}”: rounded down.`,
    tooHigh: (stated: string) => `Stated as “${stated}”: too many.`,
    tooLow: (stated: string) => `Stated as “${stated}”: too few.`,
  },

  places: {
    percentOf: (percent: string, place: string) => `${percent} of ${place}`,
    holds: (share: string) => `${share}: it could fit`,
    rounded: (share: string) => `${share}: whether it fits depends on rounding and definition`,
    fails: (share: string) => `${share}: it could not fit`,
    sum: (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`,
  },

  /** The range in brackets behind a result, when rounding or a hedge widen it. */
  withRounding: (range: string) => `(${range} with rounding)`,
  withHedge: (range: string, hedge: string) => `(${range} with rounding and “${hedge}”)`,

  unknown: {
    'invalid-area': 'A stated area is not a positive number, so nothing can be checked against it.',
    'invalid-multiple': 'The stated multiple is not a positive number.',
    'no-area': 'No area is stated that could be compared.',
    'unknown-place': 'This place is not in the catalogue.',
    'no-place-area': 'No area of this place is known.',
    'open-name':
      'It could not, but the name may mean another place, into which it could. Say which is meant.',
  },
  unknownTitle: {
    units: 'The figures cannot be compared',
    comparison: (place: string) => `The comparison with ${place} cannot be checked`,
    places: (place: string) => `Whether it fits into ${place} cannot be checked`,
  },

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
    fraction: (fraction: string, place: string) => `about ${fraction} ${sizeOf(place)}`,
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
    offered: (words: string) => words,
  },

  firstReport: {
    title: 'Ukraine’s counter-offensives, September 2022',
    statement:
      'President Zelensky said on 12 September 2022 that Ukraine’s armies had captured a total of 2,300 square miles in the east and south since the beginning of the month. It was reported as about four times the size of Greater London.',
    who: 'Volodymyr Zelensky, President of Ukraine',
    why: {
      kharkiv:
        'The counter-attack advances east of the city, whose power stations were struck on the Monday.',
      kherson: 'A second counter-attack is under way, with few details from the front.',
      donbas:
        'The goal that Russia restated in spring, after which months of slow fighting followed.',
      kyiv: 'Where the first advance was beaten back, and the seat of the government that is quoted.',
    },
  },
};
