import type { Comparator } from '../../grammar/comparisons.ts';
import type { Spellings } from '../../phrases.ts';
import { combine } from '../../words.ts';

const EXTENT = ['size', 'area', 'land area', 'total area', 'surface area', 'territory', 'landmass'];
const EXTENTS = [
  ...EXTENT.filter((extent) => extent !== 'size'),
  'land mass',
  'surface',
  'footprint',
  'total land area',
  'areas',
  'land areas',
  'territories',
  'land',
];
const THE = [
  ...['the', 'the total', 'the entire', 'the whole', 'the combined', 'all the', 'the full'],
  ...['the summed', 'the joint', 'the collective', 'the aggregate', 'the combined total'],
  'the total combined',
];
const GROUND = [
  ...['land', 'area', 'ground', 'territory', 'space', 'surface'],
  ...[
    'land area',
    'total area',
    'total land area',
    'surface area',
    'land mass',
    'landmass',
    'room',
  ],
];
const BIG = ['big', 'large', 'vast', 'extensive', 'great'];
const LARGER = ['larger', 'bigger', 'greater', 'vaster', 'more extensive', 'more expansive'];

const LIKE = [
  'equivalent to',
  'equal to',
  'commensurate with',
  'corresponds with',
  'equating to',
  'equates to',
  'equated to',
  'corresponding to',
  'corresponds to',
  'on a par with',
  'on par with',
  'amounting to',
  'amounts to',
  'the same as',
];
/** These are said of areas only. */
const LIKE_IN_SIZE = ['equivalent', 'equal', 'identical'].flatMap((like) =>
  combine([`${like} in`], ['size to', 'area to', 'size with', 'extent to']),
);
const SIMILAR = ['comparable', 'similar', 'close'];

export const COMPARATORS: Spellings<Comparator> = [
  [
    'size',
    [
      ...combine(THE, ['size', 'dimensions', 'geographical size']).map((size) => `${size} of`),
      ...combine(['same', 'the same'], EXTENT).flatMap((same) => [`${same} as`, `${same} of`]),
      ...combine(['same', 'the same'], ['size and shape as', 'shape and size as']),
      ...BIG.map((big) => `as ${big} as`),
      ...BIG.map((big) => `as ${big} in area as`),
      ...LIKE_IN_SIZE,
      'size of',
      'sizes of',
      'that of',
      'the equivalent area of',
      'the equivalent size of',
      ...GROUND.map((ground) => `as much ${ground} as`),
    ],
  ],
  [
    'extent',
    [
      ...combine(THE, EXTENTS).map((extent) => `${extent} of`),
      ...combine(THE, ['area covered by', 'land covered by']),
      ...['area of', 'land area of', 'the land in', 'all land in', 'all the land in', 'land in'],
    ],
  ],
  [
    'larger',
    [
      ...LARGER.flatMap((larger) => [
        `${larger} than`,
        `${larger} in size than`,
        `${larger} in area than`,
        `${larger} in extent than`,
        `${larger} in land area than`,
        `${larger} in total area than`,
        `${larger} in total size than`,
        `${larger} in land mass than`,
        `${larger} in landmass than`,
        `${larger} in territorial area than`,
        `${larger} by area than`,
        `${larger} in terms of area than`,
      ]),
      'exceeding',
      'exceeds',
      'exceed',
      'exceeded',
      ...GROUND.flatMap((ground) => [`more ${ground} than`, `more ${ground} than there is in`]),
      ...['outsize', 'dwarf', 'outstrip', 'eclipse'].map((verb) => `${verb}s`),
      ...['outsizing', 'dwarfing', 'outstripping', 'eclipsing'],
      ...combine(['surpassing', 'surpasses', 'exceeds', 'exceeding'], ['in size', 'in area']),
    ],
  ],
  [
    'smaller',
    [
      'smaller than',
      'no bigger than',
      'no larger than',
      'not bigger than',
      'not larger than',
      'not as big as',
      'not as large as',
      'smaller in size than',
      'smaller in area than',
      'less than the size of',
      ...GROUND.map((ground) => `less ${ground} than`),
    ],
  ],
  [
    'equal',
    [
      ...LIKE,
      'the equivalent of',
      'an equivalent of',
      'the equivalent to',
      'equivalent of',
      'equalling',
      'equaling',
      'equals',
      'about as much as',
      'enough to cover',
      'enough to fill',
      'or to all of',
      'and to all of',
    ],
  ],
  [
    'loose',
    [
      'as much as',
      'call it',
      "that's like",
      "it's like",
      'that is like',
      'something like',
      'think',
      'think of',
      'picture',
      'imagine',
      'space enough for',
      'room enough for',
      'enough for',
      ...combine(['would', 'could', 'enough to'], ['cover', 'blanket', 'replace']),
      ...['matches', 'matching', 'rivals', 'rivalling', 'rivaling', 'equalling'],
      ...combine(['likened', 'compared'], ['it to', 'that to', 'this to', 'it with', 'that with']),
    ],
  ],
  [
    'similar',
    [
      ...combine(['comparable', 'similar'], ['to', 'with']),
      ...combine(['rough', 'approximate', 'near'], ['equivalent of', 'equal of']),
      ...combine(
        ['approximates', 'approximating', 'approximate'],
        ['the size of', 'the area of', 'that of'],
      ),
      'comparable in area with',
      'comparable in size with',
      ...combine(SIMILAR, ['in size to', 'in area to', 'in extent to']),
      ...combine(['a similar', 'similar'], ['size to', 'area to', 'size as']),
    ],
  ],
  ['exceeds', ['surpasses', 'surpass', 'surpassed', 'surpassing', 'tops', 'topping', 'overtakes']],
  [
    'fits',
    [
      'fit',
      'fitting',
      'squeeze',
      'squeezing',
      'swallow',
      'swallow up',
      'cram',
      'pack',
      'drop',
      'tuck',
    ]
      .flatMap((verb) => [verb, `${verb} in`])
      .concat(combine(['could', 'would'], ['contain', 'hold', 'house'])),
  ],
  [
    'again',
    [
      ...BIG.map((big) => `as ${big} again as`),
      'again the size of',
      'again as big as',
      'again as large as',
    ],
  ],
];
