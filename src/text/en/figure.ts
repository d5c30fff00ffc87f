import { houseStyle } from './houseStyle.ts';
import { standfirst } from './standfirst.ts';

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What stands on a figure that can be published. Numbers come in already formatted. */
const copiesOf = (times: string, place: string) =>
  times === '1' ? `one copy of ${place}` : `${times} copies of ${place}`;

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const figure = {
  /** The first letter of a sentence. */
  capital: sentence,

  title: {
    is: (area: string, comparison: string) => `${area} is ${comparison}`,
    isNot: (area: string, comparison: string, stated: string) =>
      `${area} is ${comparison}, not ${stated}`,
    /** A comparison that `is` takes; of multiples it is `claims.timesSizeOf`. */
    share: (percent: string, place: string) => `${percent} of ${place}`,
    reportedAs: (area: string, comparison: string) => `${area}, reported as ${comparison}`,
    comparisonAlone: (comparison: string, area: string) => `${sentence(comparison)}: about ${area}`,
    quantityAlone: (area: string) => `${area} at true size`,
    larger: (place: string) => `larger than ${place}`,
    smaller: (place: string) => `smaller than ${place}`,
    /** Of what holds by some definitions of a place's area and not by others. */
    bySome: (comparison: string) => `${comparison} by some figures`,
  },

  /** Under a map, unless a note on it says more. */
  drawn: {
    itself: 'Drawn at true size on the places that the report names.',
    said: 'Drawn at true size in places that the report names; exactly where is unknown.',
    around: '',
    named: '',
    nowhere: '',
    moved: '',
  } as Readonly<Record<'itself' | 'said' | 'around' | 'named' | 'nowhere' | 'moved', string>>,

  /** Behind where it is drawn. */
  reachesOver: 'The shape does not fit in there whole and reaches over the border.',

  /** Of several claims on one sheet. */
  multiples: {
    count: (count: number) => `${count} claims`,
    listed,
    /** Behind claims or quantities. */
    atOneScale: ' at one scale',
    comparedWith: (place: string) => `, compared with ${place}`,
    fromTo: (smallest: string, largest: string) => `, from ${smallest} to ${largest}`,
    /** Before what is said to lie in a place. */
    inPlace: (place: string, words: string) => `${place}: ${words}`,
  },

  /** Of the page’s own map on a figure. */
  pageMap: {
    note: 'Web Mercator: the scale changes with latitude. The shape is at true size where it lies.',
    copy: 'As a web map would move it: not at true size',
  },

  standfirst,

  pair: {
    /** Of the claim as whole copies and what is over. */
    restAsSquare: 'the rest as a square',
    sameScale: (length: string) => `${length}, the same for both`,
    sameScaleForAll: (length: string) => `${length}, the same for all`,
  },

  /** The parts of a figure. */
  blocks: {
    title: 'the title',
    standfirst: 'the standfirst',
    verdict: 'the verdict',
    comparison: 'the comparison',
    multiples: 'the claims side by side',
    map: 'the map',
    strip: 'the strip of all places',
    legend: 'the legend',
    checks: 'the checks',
    notes: 'the notes',
    reports: 'the report',
    credits: 'the credits',
  },
  leftOut: {
    'no-room': (blocks: readonly string[]) =>
      `Left out, or in part, for want of room: ${listed(blocks)}.`,
    'nothing-to-show': (blocks: readonly string[]) =>
      `Not there, as there is nothing that it could show: ${listed(blocks)}.`,
    'by-size': (blocks: readonly string[]) =>
      `On so small a sheet only when asked for: ${listed(blocks)}.`,
  },
  /** Names that were moved and notes, where the map does not reach. */
  outOfView: (words: readonly string[]) =>
    `Not on the figure, which has no map of that place: ${listed(words)}.`,

  checks: {
    better: (wording: string) => `Better: ${wording}.`,
  },

  legend: {
    copies: (times: string, place: string) => `Claimed area, as ${copiesOf(times, place)}`,
    part: (percent: string, place: string) => `Claimed area, as ${percent} of ${place}`,
    'laid-over': (percent: string, place: string) =>
      `Claimed area, as a square under the outline of ${place}, ${percent} of its area`,
    square: 'Claimed area, as a square',
    circle: 'Claimed area, as a circle',
    withArea: (shape: string, area: string) => `${shape}: ${area}`,
  },

  /** On a map whose shape does not show where the area lies. */
  sizeOnly: {
    itself: null,
    said: null,
    around: 'Somewhere in this outline: exactly where is not known here.',
    named: 'Size only: laid by a place that the report names; where it lies is not known here.',
    nowhere: 'Size only: where it lies is not known here.',
    moved: 'Size only: it has been moved and need not lie where the report puts it.',
  } as Readonly<
    Record<'itself' | 'said' | 'around' | 'named' | 'nowhere' | 'moved', string | null>
  >,

  strip: {
    heading: 'All at one scale',
    claim: 'Claimed area',
    claimIs: {
      percent: (percent: string) => `the claim is ${percent}`,
      times: (times: string) => `the claim is ${times}×`,
    },
    outlines: {
      simplified: 'outline simplified',
      square: 'no outline: a square of its area',
    },
    /** Of an outline that is not as large as the area that is usually given. */
    published: (area: string) => `area as drawn; published: ${area}`,
    tooSmall: 'too small to see at this scale',
    /** Of what is laid over a place. */
    shareOf: {
      percent: (percent: string, ground: string) => `${percent} of ${ground}`,
      times: (times: string, ground: string) => `${times}× ${ground}`,
    },
    more: (count: string) => `More places, not drawn here: ${count}.`,
  },

  /** Of places that are compared by size, some laid over another. */
  places: {
    drawn: (laid: readonly string[], ground: string) =>
      `${laid.length === 1 ? `${sentence(laid[0])} is` : 'Each is'} laid over ${ground} at its true size, for its size alone and not for where it lies.`,
    sizeOnly: 'Size only: laid over the map to compare.',
    sentence: (words: string) => `${words}.`,
    withSum: (found: string, sum: string) => `${found}; ${sum}`,
    altText: (laid: readonly string[], ground: string) =>
      laid.length === 0
        ? `A map of ${ground}.`
        : `A map of ${ground} with ${listed(laid)} laid over it at true size.`,
  },

  notes: {
    method:
      'Areas are measured on the WGS84 ellipsoid and drawn in equal-area projections, so equal areas look equal.',
    methodOnPageMap:
      'Areas are measured on the WGS84 ellipsoid. The map is in Web Mercator, which shows areas the larger the farther they lie from the equator; the shape is at true size where it lies.',
    error: (percent: string) =>
      `The boundaries’ areas lie within ${percent} of independent references.`,
    definitions: (place: string, range: string, definitions: readonly string[]) =>
      `${sentence(place)} has ${range} by definition: ${definitions.join('; ')}.`,
    definition: (area: string, what: string) => `${area} ${what}`,
  },

  sources: {
    report: (report: string) => `Report: ${report}.`,
    /** Of a report of which only the day is known. */
    reportOf: (day: string) => `Report of ${day}.`,
    reported: (outlet: string, details: readonly string[]) => [outlet, ...details].join(', '),
  },
  credits: (credits: readonly string[]) => `Data: ${credits.join(' · ')}.`,
  credit: (credit: string, terms: readonly string[]) => `${credit} (${terms.join(', ')})`,
  /** Whose figures are drawn where there is no outline. */
  areasBy: (publishers: readonly string[]) => `Areas: ${publishers.join('; ')}.`,
  madeWith: 'Made with Areacheck.',
  made: (date: string) => `Made with Areacheck on ${date}.`,
  licence: (licences: readonly string[]) =>
    `The data in this figure keep their licences: ${licences.join('; ')}.`,

  altText: {
    what: (area: string, as: string, on: string) =>
      `${sentence(area)}, drawn at true size${as}${on}.`,
    inOtherWords: (stated: string, km2: string) => `${stated} (${km2})`,
    withoutArea: (places: string) => `Places that a report names, at one scale: ${places}.`,
    copies: (times: string, place: string) => ` as ${copiesOf(times, place)}`,
    part: (percent: string, place: string) => ` as ${percent} of ${place}`,
    'laid-over': (percent: string, place: string) =>
      ` as a square under the outline of ${place}, ${percent} of its area,`,
    square: ' as a square',
    circle: ' as a circle',
    onMap: (places: string) => ` on a map with ${places}`,
    beside: (places: string) => ` beside ${places}`,
    notes: (notes: string) => `Written on the map: ${notes}.`,
    shares: (shares: string) => `The area is ${shares}.`,
    check: (kind: string, verdict: string, title: string, sum: string) =>
      `${kind}: ${verdict}. ${title}; ${sum}.`,
    checkWithoutSum: (kind: string, verdict: string, title: string) =>
      `${kind}: ${verdict}. ${title}.`,
    list: listed,
  },

  data: {
    claimShape: {
      copies: 'Copies of a place, moved at true size by Areacheck',
      'laid-over': 'A square of the claimed area, by Areacheck',
      square: 'A square of the claimed area, by Areacheck',
      circle: 'A circle of the claimed area, by Areacheck',
    },
    laidShape: 'A place’s outline, moved at true size by Areacheck',
  },

  readme: {
    figure: 'The figure',
    files: 'Files',
    pictures: (names: string) => `${names}: the figure.`,
    embed: (name: string) =>
      `\`${name}\`: the figure for a web page, with its text for who cannot see it and its credits. Copy from \`<figure>\` to \`</figure>\`, and the PNG files beside it.`,
    fonts: (folder: string, licence: string) =>
      `\`${folder}\`: the fonts of the figure, to be installed where a program does not read those in the SVG (SIL Open Font License 1.1, \`${licence}\`).`,
    ownFonts: (folder: string) =>
      `\`${folder}\`: the fonts of the house. Their licence is their owner’s: see there before they are passed on.`,
    geojson: (name: string) =>
      `\`${name}\`: every shape of the figure with its area as measured, its source, licence and credit (GeoJSON, RFC 7946).`,
    csv: (name: string) =>
      `\`${name}\`: the areas in four units, the claim’s share of each and what they are compared with, all digits kept (CSV, RFC 4180).`,
    credits: 'Credits and licences',
    recompute: 'To recompute it',
    recomputeIntro:
      'With Node 20.19 or later, in a clone of the repository of Areacheck, with the path of these files:',
  },

  problems: {
    'missing-letters': (letters: string) =>
      `The figure’s fonts have Latin, Greek and Cyrillic letters, not these: ${letters}. Write the words without them.`,
    'title-too-long': (found: string, most: string) =>
      `The title has ${found} characters; about ${most} fit on a figure of this size. Shorten it or choose a larger size.`,
    'claim-too-large': (found: string, most: string) =>
      `The claim of ${found} is too large to be drawn; at most ${most}, a quarter of the Earth’s surface, can be.`,
    'nothing-to-draw':
      'The claim states no area and names no place of known area, so there is nothing to draw.',
    'no-outline': (place: string) =>
      `There is no outline of ${place}, so it cannot be drawn at its true size. Choose another place.`,
    'credits-owed': (credits: readonly string[]) =>
      `What is drawn is owed credits, which cannot be left out: ${credits.join(' · ')}.`,
    'too-small': (found: string) =>
      `A figure of ${found} pixels has no room for its words and its shapes. Choose a larger size.`,
  },
  formatProblems: {
    'too-large': (wanted: string, mostSide: string) =>
      `A picture of ${wanted} pixels is too large: at most ${mostSide} a side can be drawn. Choose a smaller size.`,
    'wrong-size': (wanted: string, found: string | null) =>
      `${wanted} pixels were asked for, but ${found ?? 'no picture'} came out. Choose a smaller size.`,
    failed: (found: string) => `The figure could not be written (${found}).`,
  },
  sizeProblems: {
    'unknown-size': (found: string, expected: string) =>
      `“${found}” is no size of a figure. One of ${expected} is expected.`,
    'too-few-pixels': (found: string, expected: string) =>
      `${found} pixels are too few: at least ${expected} a side are expected.`,
    'too-many-pixels': (found: string, expected: string) =>
      `${found} pixels are too many: at most ${expected} a side are expected.`,
    'too-large': (found: string, expected: string) =>
      `${found} pixels are too many: at most ${expected} million in all are expected.`,
  },
  style: houseStyle,
};
