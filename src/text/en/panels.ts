const someOfPlaces = (some: number, all: number) =>
  all === 1 ? 'the place named' : `${some} of the ${all} places named`;

export const panels = {
  claim: {
    region: 'Claim',
    edit: 'Edit claim',
    edited: 'Numbers changed by you; the report has others.',
    backToReport: 'Back to the report',
    done: 'Done',
    statedBy: (who: string) => `Stated by ${who}`,
    on: (date: string) => `on ${date}`,
    since: (from: string) => `for the time since ${from}`,
    between: (from: string, to: string) => `for the time from ${from} to ${to}`,
    sources: (count: number) => (count === 1 ? 'Source:' : 'Sources:'),
    alsoStated: (areas: string) => `Also stated: ${areas}.`,
    sentence: (parts: readonly string[]) => `${parts.join(', ')}.`,
  },
  /** What a claim's headline says around its quantity and its comparison. */
  headlines: {
    'captured-2022-09-12': {
      before: 'Ukraine’s armies captured',
      between: 'in the east and south',
    },
  } as Readonly<Record<string, { readonly before: string; readonly between: string }>>,
  otherHeadline: { before: 'Reported:', between: '' },
  checks: {
    heading: 'Checks',
    measuring: 'Measuring…',
    /** `some` places of `all` have the verdict. */
    places: {
      holds: (_some: number, all: number) =>
        `It could fit into ${all === 1 ? 'the place' : `any of the ${all} places`} named`,
      rounded: (some: number, all: number) =>
        `Whether it fits into ${someOfPlaces(some, all)} depends on rounding or definition`,
      fails: (some: number, all: number) => `It could not fit into ${someOfPlaces(some, all)}`,
      unknown: (some: number, all: number) =>
        `Whether it fits into ${someOfPlaces(some, all)} is not known`,
    },
    shares: (shares: readonly string[]) => shares.join(', '),
    wording: 'Better:',
    wordings: (words: readonly string[]) => words.map((word) => `“${word}”`).join(' or '),
  },
  form: {
    heading: 'Edit the claim',
    area: 'Area as stated',
    also: 'Also stated as',
    comparison: 'Comparison',
    number: 'Number',
    unit: 'Unit',
    hedge: 'Wording',
    multiple: 'Times',
    place: 'Reference place',
    offered: 'Places found',
    noPlace: (found: string) => `No place is known as “${found}”. Choose one from the list.`,
    emptyPlace: 'No place is given. Choose one from the list.',
    noHedge: 'no hedge',
    addAlso: 'Add a second figure',
    removeAlso: 'Remove the second figure',
    stays: 'The last valid claim stays in force.',
    rechecked: 'Checks follow every change.',
    problems: {
      empty: () => 'Nothing is entered. A number such as 2,300 is expected.',
      'not-a-number': (found: string) =>
        `“${found}” is not a number. Digits such as 2,300 or 2.5 are expected.`,
      'misplaced-comma': (found: string) =>
        `“${found}” can be read in two ways. Commas part thousands (2,300), a point parts decimals (2.5).`,
      zero: () => '0 is no area to check. A number above 0 is expected.',
      'zero-multiple': () => '0 times is no comparison. A number above 0 is expected.',
      negative: (found: string) => `“${found}” is below 0. A number above 0 is expected.`,
      'too-large': (found: string, largest: string) =>
        `“${found}” is larger than the Earth’s whole surface. At most ${largest} is expected.`,
      'too-many-times': (found: string, largest: string) =>
        `“${found}” is more than can be compared. At most ${largest} is expected.`,
    },
  },
  areas: {
    name: 'Areas',
    place: 'Place',
    claimIs: 'The claim is',
    claimIsNote: 'of its area',
    timesOf: (times: string) => `${times}×`,
    times: (place: string) => `×\u00a0${place}`,
    allUnits: (count: number) => `All ${count} units of Ukraine`,
    scroll: 'Areas, scrolls sideways',
    copyCsv: 'Copy as CSV',
    copyText: 'Copy as text',
    copied: {
      csv: (rows: number) => `${rows} rows copied as CSV.`,
      text: (rows: number) => `${rows} rows copied as text.`,
    },
    copyFailed: 'The browser did not allow copying.',
    published: 'published',
    publishedNote: 'No boundary is loaded: this is a published figure.',
    unknown: '–',
    boundary: 'Boundary',
    boundaryNote: 'against reference',
    method: (percent: string) =>
      `Measured on the WGS84 ellipsoid, boundaries within ${percent} of reference areas. Official figures differ where they count other water:`,
    methodWithoutReference: 'Published areas; boundaries are not loaded:',
    sources: 'definitions and sources',
  },
  details: {
    heading: (place: string) => `${place} in detail`,
    why: 'Why the report names it',
    measured: 'Measured here',
    claimIs: (share: string) => `The claim is ${share}.`,
    reference: (percent: string, km2: string, source: string) =>
      `The boundary measures ${percent} than the reference, ${km2} (${source}).`,
    more: (percent: string) => `${percent} more`,
    less: (percent: string) => `${percent} less`,
    sphere: (km2: string, percent: string) =>
      `On a sphere, as Turf reckons, it would be ${km2} (${percent}): for comparison only.`,
  },
  csv: {
    columns: {
      id: 'id',
      nameEn: 'name_en',
      nameUk: 'name_uk',
      km2: 'km2',
      sqMi: 'sq_mi',
      ha: 'ha',
      acre: 'acres',
      basis: 'basis',
      claimKm2: 'claim_km2',
      claimPercent: 'claim_percent_of_place',
      comparedWith: 'compared_with',
      times: 'times_compared_place',
      referenceKm2: 'reference_km2',
      deviationPercent: 'deviation_from_reference_percent',
      credit: 'credit',
    },
    basis: { measured: 'measured on WGS84', published: 'published' },
  },
  sources: {
    heading: 'Definitions and sources',
    close: 'Close',
    methodHeading: 'How areas are measured',
    method:
      'Areas are on the WGS84 ellipsoid. The edges of a boundary are straight lines in longitude and latitude, as RFC 7946 says; holes are subtracted.',
    sphere: (low: string, high: string) =>
      `On a sphere, as Turf reckons, the places of the table would be ${low} to ${high} smaller. Such figures stand beside the measured ones for comparison only.`,
    resolution:
      'Boundaries follow UN General Assembly resolution 68/262: Crimea and Sevastopol are Ukraine.',
    verdictsHeading: 'How a verdict is reached',
    rangesHeading: 'Why a number has a range',
    ranges: {
      none: 'every number is rounded: half a unit of its last digit either way',
      about: 'that, or 10% either way if that is wider',
      'at least': 'from the number to one unit of its last digit above',
      'at most': 'from one unit of its last digit below to the number',
      nearly: 'from half a unit of its last digit below to the number',
    },
    plain: 'no wording',
    example: (stated: string, range: string) => `${stated} is ${range}`,
    layersHeading: 'Boundaries',
    placesOf: (count: number, first: string) =>
      count === 1 ? first : `${first} and ${count - 1} more`,
    vintage: 'Surveyed',
    licence: 'Licence',
    credit: 'Credit',
    deviation: 'Against reference areas',
    deviations: (low: string, high: string) => `from ${low} to ${high}`,
    dataHeading: 'What the map and the boundaries are made from',
    edition: (
      name: string | null,
      version: string | null,
      vintage: string | null,
      licence: string,
    ) =>
      [name && `${name} ${version}`, vintage && `data: ${vintage}`, `licence: ${licence}`]
        .filter(Boolean)
        .join(', '),
    terms: 'terms',
    credited: (credit: string) => `Credit: ${credit}.`,
    usedFor: (layers: readonly string[]) => `In the layers ${layers.join(', ')}.`,
    figuresHeading: 'Areas as published and as measured',
    place: 'Place',
    km2: 'km²',
    what: 'What it counts',
    source: 'Source',
    claimHeading: 'The claim',
    ownWords: 'In our own words:',
  },
};
