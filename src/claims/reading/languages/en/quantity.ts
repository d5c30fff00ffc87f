import type { Hedge } from '../../../../measure/hedges.ts';
import type { RateSign } from '../../grammar/quantities.ts';
import type { Spellings } from '../../phrases.ts';
import { words } from '../../words.ts';

/** Between hedge and number. */
export const FILLERS: Spellings<true> = [
  [
    true,
    [
      'a',
      'an',
      'the',
      'its',
      'their',
      'another',
      'a further',
      'further',
      'an additional',
      'additional',
      'a total of',
      'a combined',
      'a total',
      'an area of',
      'a total area of',
      'an estimated area of',
      'an extra',
      'a whopping',
      'a staggering',
      'a record',
      'a mere',
      'just',
      'only',
      'fully',
      'nearly',
      'as much as',
      'these',
      'those',
    ],
  ],
];

/** Between number and unit; a hedge if it is one. */
export const BETWEEN: Spellings<Hedge | 'none'> = [
  [
    'none',
    [
      'more',
      'extra',
      'additional',
      'further',
      'new',
      'contiguous',
      'burned',
      'burnt',
      'whole',
      'full',
      'entire',
      'prime',
      'separate',
      'total',
      'gross',
      'net',
      'remaining',
      'rolling',
      'wooded',
      'forested',
      'of',
      'of the',
    ],
  ],
  ['at least', ['+', 'plus', 'or more', 'and more']],
  ['about', ['or so', 'odd', 'ish']],
  ['at most', ['or fewer', 'or less']],
];

/** Of adjectives between number and unit: "deeded", "coastal", "waterfront". */
export const ADJECTIVE_ENDINGS = [
  'ed',
  'al',
  'ous',
  'ile',
  'ic',
  'ern',
  'ble',
  'ant',
  'ive',
  'ing',
  'front',
];

/** Of units in the plural, which such an adjective may stand before. */
export const PLURAL_ENDINGS = ['s', 'feet'];

/** Words behind which a hedge is a preposition and says where, what or how, not how much. */
export const PREPOSITION_AFTER = new Map([
  ...['larger', 'bigger', 'greater', 'smaller', 'more', 'less', 'fewer'].map(
    (compared): [string, ReadonlySet<string>] => [compared, words('times percent cent % x')],
  ),
  [
    'over',
    words(
      `out apart away broke breaks broken breaking spread spreads spreading stretch stretches stretched stretching extend extends extended
      extending scattered scatter sprawl sprawls sprawled sprawling distributed dotted strewn sown
      sprayed swept control sovereignty jurisdiction authority grazed grazing roam roams roaming ranges
      range ranging run ran running fell falls fallen falling rained snowed rolled spilled spilt washed
      seeped flew flying fly killed laid located built planted dispersed handed hands hand signed turned
      took taken takes taking passed gave drove driving walked hangs hung lies lying lay looked looks
      looking dispute disputes row fight fights fighting fought battle battled war feud clash clashed
      applies apply applied fanned strewn sprinkled blew blown blows drained leaked seeping oozed sweep sweeps sweeping raced
      races racing rampaged marched rule rules ruled ruling reign reigned sway mastery monopoly tenure
      ownership command patrol patrols patrolled hunt hunts hunted sit sits sat sitting arrayed erected
      housed wander wandered presided presides quarrel lawsuit wrangle haggled argue argued arguing title rights dominion settled rose burnt-out
      moved drifted drifting hovering hovered watch creeps crept draped poured rumbled`,
    ),
  ],
  [
    'up',
    words(
      `crept creeps climbed climbs rose risen rises rising inched edged shot jumped jumps went goes
      moved backs backing add adds added adding comes came`,
    ),
  ],
  [
    'about',
    words(
      `talk talked talking talks complained worried worry argued argue asked lied concern concerns
      concerned news questions information brought scattered`,
    ),
  ],
  [
    'around',
    words(`fence fences fenced wall walls ring wrapped wraps wrap cordon drove walked built flows`),
  ],
  [
    'under',
    words(
      `buried bury buries lies lie lying lay runs run running tunnel tunnels oil moved slipped gas coal ore reserves seam
      seams trapped vanished disappeared hidden sealed disappear vanish`,
    ),
  ],
  [
    'near',
    words('live lives living stand stands built located found seen set camped broke home homes'),
  ],
  ['above', words('flew hung hangs rises rose towers soars smoke plume hovering hovered')],
  ['close', words('live lives living stands sits lies home grew')],
]);

/** Right before a quantity: it is a rate, not an area. */
export const NOT_AFTER: Spellings<RateSign> = [
  [
    'always',
    [
      'per',
      'every',
      'for every',
      'for each',
      'each',
      'one in',
      'two in',
      'three in',
      'nine in',
      'one in every',
      ...['$', '£', '€', '¥', '₹', '₴', 'usd', 'eur', 'gbp', 'rs', 'inr', 'uah'],
    ],
  ],
  ['counted', ['out of']],
];

/** Right behind a unit: it is no area but a rate or a name; "an acre of space" says "much". */
export const NOT_BEFORE: Spellings<'always' | 'one'> = [
  [
    'always',
    [
      'foot',
      'ha',
      'feet',
      'ft',
      'inch',
      'inches',
      'metre depth',
      'per person',
      'per capita',
      'per head',
      'per inhabitant',
      'per resident',
      'per family',
      'per household',
      'per farm',
      'per farmer',
      'per animal',
      'per cow',
      'per student',
      'per worker',
      'per pupil',
      'per child',
      'per bird',
      'per hen',
      'array',
      'wood bear',
    ],
  ],
  ['one', ['of screen', 'of space', 'of room', 'of newsprint']],
];

/** Signs of money and yields: near them "an acre" is what it is counted by. */
export const PRICES = words(
  `$ £ € ¥ ₹ ₴ price prices priced cost costs costing pay paid rent rents worth value values tonne
  tonnes ton tons kg kilograms bushel bushels cents pence dollars pounds euros yield yields people
  residents inhabitants rate fee`,
);
