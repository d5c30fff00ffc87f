import { speakerInside } from './speaker.ts';

/** What is said in published checks: ClaimReview, CSV and Markdown. */
export const publish = {
  /** A check as one line: its kind, then headline, sum and remark. */
  checkLine: (kind: string, parts: readonly string[]) => `${kind}: ${parts.join('; ')}`,

  /** Names of ratings that the checks suggest. They speak of the sums only. */
  ratings: {
    holds: 'The sums hold',
    rounded: 'Rounded, but not far off',
    fails: 'The sums do not hold',
  },

  problems: {
    'organisation.name': () => 'The name of the organisation is missing.',
    'organisation.url': (found: string) => `“${found}” is no web address of an organisation.`,
    'organisation.logoUrl': (found: string) => `“${found}” is no web address of a logo.`,
    url: (found: string) => `“${found}” is no web address of the check’s page.`,
    publishedOn: (found: string) => `“${found}” is no day; 2022-09-12 is one.`,
  },

  /** Heads of the CSV’s columns. */
  columns: {
    claim: 'claim',
    quote: 'quote',
    start: 'start',
    end: 'end',
    who: 'stated_by',
    statedOn: 'stated_on',
    from: 'period_from',
    to: 'period_to',
    value: 'area_value',
    unit: 'area_unit',
    hedge: 'area_hedge',
    km2: 'area_km2',
    lowKm2: 'area_low_km2',
    highKm2: 'area_high_km2',
    alsoStated: 'also_stated',
    comparedWith: 'compared_with',
    multiple: 'multiple',
    multipleHedge: 'multiple_hedge',
    places: 'places',
    check: 'check',
    place: 'check_place',
    verdict: 'verdict',
    statedLow: 'stated_low',
    statedHigh: 'stated_high',
    foundLow: 'found_low',
    foundHigh: 'found_high',
    checkUnit: 'unit_of_stated_and_found',
    finding: 'finding',
    sum: 'sum',
    note: 'note',
    sources: 'sources',
    changed: 'changed_by_reader',
    reportSays: 'report_says',
  },

  claimTitle: (number: string) => `Claim ${number}`,
  saidBy: (who: string) => `stated by ${speakerInside(who)}`,
  saidOn: (date: string) => `on ${date}`,
  reportedIn: (reports: readonly string[]) => `reported in ${reports.join('; ')}`,
  attribution: (parts: readonly string[]) => {
    const sentence = parts.join(', ');
    return `${sentence[0].toUpperCase()}${sentence.slice(1)}.`;
  },
  rating: (name: string) => `**Rating:** ${name}`,
  noChecks: 'The claim states nothing that can be checked.',
  table: {
    check: 'Check',
    verdict: 'Verdict',
    finding: 'Finding',
    sum: 'Sum',
    rule: 'What that means',
  },
  sourcesTitle: 'Areas used',
  source: (place: string, area: string, what: string, source: string) =>
    `${place}: ${area}, ${what} (${source})`,
  method: {
    title: 'Method',
    paragraphs: [
      'Areas are measured on the WGS84 ellipsoid, the edges of boundaries straight in longitude and latitude. Every figure used for a place is listed with its source; where figures differ, all of them count.',
      'A stated number stands for a range: its rounding, widened by words such as *about*, *more than* or *nearly*. A verdict speaks of the figures and how they fit together, not of whether the event took place.',
    ],
  },
};
