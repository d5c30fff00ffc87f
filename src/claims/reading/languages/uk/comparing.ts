import type { Comparator } from '../../grammar/comparisons.ts';
import type { Spellings } from '../../phrases.ts';
import { combine } from '../../words.ts';
import { forms } from './units.ts';

const ADJECTIVE = 'ий а е у і ого ої ому ій им ою их ими';
/** Present, future and past of a verb in «-ує», «-ає», «-ить». */
const VERB_UYE = 'ує ують уватиме уватимуть ував увала увало ували уючи';
const VERB_AYE = 'ає ають атиме атимуть ав ала ало али аючи';
const VERB_YT = 'ить ать ив ила ило или ивши';

const WITH = ['з', 'із', 'зі'];
const SIZES = ['розмірів', 'розміру', 'площі', 'масштабів', 'величини'];
const SIZES_OF = [...SIZES, 'території', 'територій', 'площ'];

/** «за площею», in which a place is compared with another. */
const BY_SIZE = ['за площею', 'за розміром', 'за розмірами', 'за територією', 'за величиною'];
const MORE_BY_SIZE = [
  ...['за масштабом', 'за своєю площею', 'за своїми розмірами', 'по площі', 'площею', 'розміром'],
  ...['розмірами', 'територією'],
];
/** The same with what may follow it, so that a number is read behind it. */
export const IN_SIZE = [...BY_SIZE, ...MORE_BY_SIZE].flatMap((words) => [
  words,
  ...combine([words], WITH),
]);

function adjectives(...stems: readonly string[]): string[] {
  return stems.flatMap((stem) => [...forms(stem, ADJECTIVE), `${stem}о`]);
}

/** Adjectives that say by themselves that two areas are about, or just, as large. */
const ABOUT = [
  ...adjectives('співмірн', 'співрозмірн', 'співставн', 'зіставн', 'порівнянн', 'порівнюван'),
  ...adjectives('сумірн', 'зрівнянн', 'спільномірн'),
  ...['можна порівняти', 'порівнюють', 'порівнюється'],
  ...['зрівнявся', 'зрівнялася', 'зрівнялась', 'зрівнялося', 'зрівнялися'],
];
const JUST = [
  ...adjectives('рівносильн', 'рівнозначн', 'рівновелик', 'тотожн', 'еквівалентн'),
  // «рівні» is a level, too.
  ...forms('рівн', ADJECTIVE).filter((form) => form !== 'рівні'),
];
const EQUIVALENT = ['еквівалент', 'еквіваленту', 'еквівалентом'];
/** Adjectives that do so only with «за площею». */
const ABOUT_IN_SIZE = adjectives('близьк', 'подібн', 'схож', 'наближен');
const JUST_IN_SIZE = ['рівні', ...adjectives('відповідн', 'однаков', 'ідентичн', 'аналогічн')];

const EXCEEDS = [
  ...['перевищ', 'переверш'].flatMap((stem) => [...forms(stem, VERB_UYE), ...forms(stem, VERB_YT)]),
  ...[...forms('переваж', VERB_AYE), ...forms('переваж', 'ив ила ило или')],
];
const YIELDS = forms('поступа', 'ється ються вся лася лась лося лися тиметься');
const EQUALS = [
  ...forms('дорівню', 'є ють ватиме ватимуть вав вала вало вали ючи'),
  ...forms('відповід', VERB_AYE),
];
const REACHES = [
  ...['сяг', 'досяг'].flatMap((stem) => forms(stem, VERB_AYE)),
  ...['сяг', 'досяг'].flatMap((stem) => forms(stem, ' нув нула нуло нули ла ло ли')),
];
const COMES_NEAR = forms('набли', 'жається жаються зилася зився зилося зилися');
const IS_LIKENED = forms('прирівн', 'юється юються юють ює яли яла яв яно');

/** Adjectives and verbs by which an area is compared, with what may stand between them and a place. */
export const COMPARING: Spellings<Comparator> = [
  [
    'similar',
    [
      ...ABOUT,
      ...combine(ABOUT, WITH),
      ...combine(ABOUT_IN_SIZE, combine(BY_SIZE, ['до', 'на', ...WITH])),
      ...combine(BY_SIZE, combine(ABOUT_IN_SIZE, ['до', ...WITH])),
      ...combine(COMES_NEAR, combine(['до'], SIZES)),
    ],
  ],
  [
    'equal',
    [
      ...JUST,
      ...combine(JUST, WITH),
      ...EQUIVALENT,
      ...combine(EQUIVALENT, SIZES_OF),
      ...combine(JUST_IN_SIZE, [...BY_SIZE, ...combine(BY_SIZE, WITH)]),
      ...EQUALS,
      ...combine(IS_LIKENED, ['до', ...combine(['до'], SIZES)]),
      ...combine(REACHES, SIZES),
    ],
  ],
  ['exceeds', EXCEEDS],
  ['yields', YIELDS],
];
