import type { Spellings } from '../../phrases.ts';
import { combine, words } from '../../words.ts';

export const MULTIPLES: Spellings<number> = [
  [2, ['twice', 'twice over', 'double', 'two times', 'two fold', 'twofold']],
  [3, ['triple', 'treble', 'thrice', 'threefold', 'three fold']],
  [4, ['quadruple', 'fourfold']],
  [5, ['quintuple', 'fivefold']],
  [10, ['tenfold']],
];

export const MODIFIERS: Spellings<'slight' | 'much'> = [
  [
    'slight',
    [
      'slightly',
      'not much',
      'only',
      'only just',
      'ever so slightly',
      'a little',
      'a bit',
      'marginally',
      'fractionally',
      'just',
      'somewhat',
      'a touch',
      'a shade',
      'a hair',
      'a whisker',
      'a smidgen',
      'a fraction',
      'a little bit',
      'a tad',
      'rather',
    ],
  ],
  [
    'much',
    [
      'much',
      'far',
      'considerably',
      'a good deal',
      'a great deal',
      'significantly',
      'well',
      'substantially',
      'vastly',
      'a lot',
    ],
  ],
];

/** Kinds of place that a name may follow: "the island of". */
export const KINDS = words(
  `island islands isle state city county country nation province region district department republic
  kingdom principality territory peninsula canton borough municipality prefecture emirate oblast
  capital town regions countries states provinces counties islands cities nations archipelago enclave sultanate commonwealth duchy boroughs continent metropolis micro-state`,
);

/** Before a name: the size of northern Italy is not that of Italy. */
export const PARTS = words(
  `northern southern eastern western central lower upper inner outer downtown rural urban
  north-eastern north-western south-eastern south-western greater metro`,
);

export const DESCRIPTORS = new Set([
  ...KINDS,
  ...PARTS,
  ...words(
    `the a an of all whole entire entirety tiny small smallest little large largest big neighbouring
    neighboring nearby mainland modern day present - english greek us u.s american british uk french
    italian spanish german dutch belgian danish portuguese mediterranean caribbean baltic pacific
    atlantic european african asian canadian australian indian chinese japanese brazilian welsh
    scottish irish continental contiguous metropolitan northern southern eastern western central federal sovereign former landlocked
    east gulf alpine balkan austrian swiss nordic entire combined total famous global holiday
    indonesian russian ukrainian polish turkish israeli mexican cuban arab mountain south whole land
    independent     either both each every our its their boundary boundaries limits second's two three four five six`,
  ),
]);

/** Sports by the ground that the catalogue knows; those of none of its grounds by themselves. */
const SPORTS: readonly (readonly [ground: string, sports: readonly string[]])[] = [
  [
    'football pitch',
    [
      'soccer',
      'international football',
      'premier league',
      'fifa',
      'full size football',
      'full sized football',
      'standard football',
      'regulation football',
      'professional football',
    ],
  ],
  ['american football field', ['american football', 'u.s. football', 'nfl']],
  ['rugby pitch', ['rugby']],
  ...['hockey', 'cricket', 'canadian football', 'gaelic', 'afl', 'polo'].map(
    (sport) => [`${sport} pitch`, [sport]] as const,
  ),
];

/** Things newspapers measure with, by the name that the catalogue may know them by. */
export const THINGS: Spellings<string> = [
  ['football pitch', ['football pitch', 'football pitches']],
  ['football field', ['football field', 'football fields']],
  ...SPORTS.map(
    ([ground, sports]) =>
      [ground, combine(sports, ['pitch', 'pitches', 'field', 'fields'])] as const,
  ),
  ['tennis court', ['tennis court', 'tennis courts']],
  ['basketball court', ['basketball court', 'basketball courts']],
];

export const EXAMPLES: Spellings<true> = [[true, ['including', 'such as', 'like', 'among them']]];

export const PERCENT: Spellings<true> = [[true, ['%', 'percent', 'per cent', 'pc']]];

export const OWNED = words(
  `size area territory land landmass mass surface extent footprint total entire whole physical worth
  sovereign internationally recognised recognized own geographical national`,
);

export const TOGETHER: Spellings<true> = [
  [
    true,
    [
      ...['combined', 'put together', 'together', 'taken together', 'added together'],
      ...['summed', 'joint', 'aggregate', 'collective'],
    ],
  ],
];

export const SPANS = words(
  `cover covers covered covering span spans spanned spanning occupy occupies occupied occupying fill
  fills filled filling accommodate accommodates fit fits hold holds contain contains take takes equals equal total totals totalling totaling measure measures measuring or over`,
);
