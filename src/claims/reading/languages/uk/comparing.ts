import type { Comparator } from '../../grammar/comparisons.ts';
import type { Spellings } from '../../phrases.ts';
import { combine } from '../../words.ts';
import { forms } from './units.ts';

const ADJECTIVE = 'ий а е у і ого ої ому ій им ою их ими';
/** Past, present, future, and what is still to come of a verb in «-ує». */
const VERB_UYE = 'ує ують уватиме уватимуть ував увала увало ували уючи';
const VERB_AYE = 'ає ають атиме атимуть ав ала ало али аючи';
const VERB_YT = 'ить ать ив ила ило или ивши';

/** «за площею», in which a place is compared with another. */
export const IN_SIZE = [
  ...['за площею', 'за розміром', 'за розмірами', 'за територією', 'за величиною', 'за масштабом'],
  ...['за своєю площею', 'за своїми розмірами', 'по площі', 'площею', 'розміром', 'розмірами'],
];
const WITH = ['з', 'із', 'зі'];
/** What the other place is compared by, in the dative, accusative and genitive. */
const SIZE_TO = ['площі', 'розміру', 'розмірам', 'території', 'площам', 'територіям'];
const SIZE_OF = ['площу', 'розмір', 'розміри', 'територію', 'площі', 'території'];
const SIZES = ['розмірів', 'розміру', 'площі', 'масштабів', 'величини'];
const SIZES_OF = [...SIZES, 'території', 'територій', 'площ'];

function adjectives(...stems: readonly string[]): string[] {
  return stems.flatMap((stem) => [...forms(stem, ADJECTIVE), `${stem}о`]);
}

/** Adjectives that say by themselves that two areas are about, or just, as large. */
const ABOUT = adjectives(
  ...['співмірн', 'співрозмірн', 'співставн', 'зіставн', 'порівнянн', 'порівнюван', 'сумірн'],
  ...['зрівнянн', 'спільномірн'],
);
/** «рівні» is a level, too. */
const JUST = adjectives('рівносильн', 'рівнозначн', 'рівновелик', 'тотожн', 'еквівалентн').concat(
  forms('рівн', ADJECTIVE).filter((form) => form !== 'рівні'),
);
const EQUIVALENT = ['еквівалент', 'еквіваленту', 'еквівалентом'];
/** Adjectives that do so only with «за площею». */
const ABOUT_IN_SIZE = adjectives('близьк', 'подібн', 'схож', 'наближен');
const JUST_IN_SIZE = ['рівні', ...adjectives('відповідн', 'однаков', 'ідентичн', 'аналогічн')];

const EXCEEDS = [
  ...['перевищ', 'переверш'].flatMap((stem) => [...forms(stem, VERB_UYE), ...forms(stem, VERB_YT)]),
  ...forms('переваж', VERB_AYE),
  ...forms('переваж', 'ив ила ило или'),
];
const YIELDS = ['ється', 'ються', 'вся', 'лася', 'лась', 'лося', 'лися', 'тиметься'].map(
  (end) => `поступа${end}`,
);
const EQUALS = [
  ...forms('дорівню', 'є ють ватиме ватимуть вав вала вало вали ючи'),
  ...forms('відповід', VERB_AYE),
];
const REACHES = [
  ...[...forms('сяг', VERB_AYE), ...forms('сяг', 'нув нула нуло нули ла ло ли')],
  ...[...forms('досяг', VERB_AYE), ...forms('досяг', 'ла ло ли нула нуло нули нув')],
  'досяг',
];
const COMES_NEAR = ['наближається', 'наближаються', 'наблизилася', 'наблизився', 'наблизилося'];
const IS_LIKENED = [
  ...['прирівнюється', 'прирівнюються', 'прирівнюють', 'прирівнює', 'прирівняли', 'прирівняла'],
  ...['прирівняв', 'прирівняно'],
];
const DRAWS_LEVEL = ['зрівнявся', 'зрівнялася', 'зрівнялась', 'зрівнялося', 'зрівнялися'];

/** «перевищує площу», «перевищує за площею», «площею перевищує» */
function ofSize(verbs: readonly string[], objects: readonly string[]): string[] {
  return [...combine(verbs, [...objects, ...IN_SIZE]), ...combine(IN_SIZE, verbs)];
}

/** Adjectives and verbs by which an area is compared, with what may stand between them and a place. */
export const COMPARING: Spellings<Comparator> = [
  [
    'similar',
    [
      ...ABOUT,
      ...combine(ABOUT, [...WITH, ...SIZE_TO, ...IN_SIZE, ...combine(IN_SIZE, WITH)]),
      ...combine(ABOUT_IN_SIZE, combine(IN_SIZE, ['до', 'на', ...WITH])),
      ...combine(['можна порівняти', 'порівнюють', 'порівнюється'], WITH),
      ...combine(['можна порівняти', 'порівнюють', 'порівнюється'], combine(IN_SIZE, WITH)),
      ...combine(DRAWS_LEVEL, [...WITH, ...combine(IN_SIZE, WITH)]),
      ...combine(COMES_NEAR, combine(['до'], SIZES)),
    ],
  ],
  [
    'equal',
    [
      ...JUST,
      ...EQUIVALENT,
      ...combine(EQUIVALENT, SIZES_OF),
      ...combine(JUST, [...WITH, ...SIZE_TO, ...IN_SIZE, ...combine(IN_SIZE, WITH)]),
      ...combine(JUST_IN_SIZE, [...SIZE_TO, ...IN_SIZE, ...combine(IN_SIZE, WITH)]),
      ...EQUALS,
      ...ofSize(EQUALS, SIZE_TO),
      ...combine(IS_LIKENED, ['до', ...combine(['до'], SIZES)]),
      ...combine(REACHES, SIZES),
    ],
  ],
  ['exceeds', EXCEEDS],
  ['yields', YIELDS],
  ['larger', ofSize(EXCEEDS, SIZE_OF)],
  ['smaller', ofSize(YIELDS, SIZE_TO)],
];
