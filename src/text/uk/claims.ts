import type { Catalogue } from '../catalogue.ts';
import { counted, forms } from './plural.ts';
import { sentence } from './sentence.ts';
import { behind, FRACTIONS, fractionOf, numberWord, timesSizeOf, timesWord } from './times.ts';

const NAMED = forms(
  'названої території',
  'названих територій',
  'названих територій',
  'названої території',
);

const onPlaces = (some: number, all: number) =>
  all === 1 ? 'на названій території' : `на ${some} з\u00a0${counted(all, NAMED)}`;

const timesPlace = (multiple: string, place: string) => `${place}\u00a0×\u00a0${multiple}`;

const HEDGES: Catalogue['claims']['hedges'] = {
  about: 'приблизно',
  'at least': 'більш ніж',
  'at most': 'щонайбільше',
  nearly: 'майже',
};

/** What is said about claims and their checks. Names of places stay in the nominative. */
export const claims: Catalogue['claims'] = {
  verdicts: {
    holds: 'відповідає',
    rounded: 'округлено',
    fails: 'не відповідає',
    unknown: 'невідомо',
  },

  rules: {
    units: {
      holds:
        'Точний перерахунок грубіше округленого числа потрапляє в межі округлення точнішого числа.',
      rounded: 'Перерахунок виходить за ці межі, але числа різняться не більш ніж на 5\u00a0%.',
      fails: 'Числа різняться більш ніж на 5\u00a0%.',
      unknown: 'Одного з чисел немає або воно не може бути площею.',
    },
    comparison: {
      holds: 'Заявлена кратність лежить у межах, які дають площа та визначення території.',
      rounded: 'Вона лежить поза цими межами, але сягає їх з власним округленням і застереженням.',
      fails:
        'Вони не збігаються навіть з округленням, застереженням і найприхильнішим визначенням.',
      unknown: 'Заявлена площа або площа території невідома.',
    },
    places: {
      holds:
        'Навіть найбільша можлива площа не перевищує площі території за найменшим визначенням.',
      rounded: 'Залежить від округлення, застереження або визначення території.',
      fails: 'Навіть найменша можлива площа більша за площу території за найбільшим визначенням.',
      unknown: 'Заявлена площа або площа території невідома.',
    },
  },

  kinds: { units: 'Одиниці', comparison: 'Порівняння', places: 'Території' },

  placeKinds: {
    continent: 'континент',
    group: 'група територій',
    country: 'країна',
    territory: 'територія',
    nation: 'країна Сполученого Королівства',
    state: 'суб’єкт федерації',
    oblast: 'область',
    'autonomous-republic': 'автономна республіка',
    city: 'місто',
    region: 'регіон',
    borough: 'боро',
    island: 'острів',
    park: 'парк',
    lake: 'озеро',
    pitch: 'спортивний майданчик',
  },

  hedges: HEDGES,
  hedged: (hedge: string, number: string) => behind(hedge, number),
  fromTo: (low: string, high: string) => `${low}–${high}`,
  percent: (number: string) => `${number}\u00a0%`,
  quoted: (words: string) => `«${words}»`,

  fractions: FRACTIONS,
  numberWord,
  timesPlace,
  timesSign: (times: string) => `×\u00a0${times}`,
  timesSizeOf,
  fractionOfPlace: fractionOf,
  sizeOfPlace: (place: string, hedge: string | null) =>
    hedge === null
      ? `завбільшки як ${place}`
      : hedge === HEDGES['at least']
        ? `більше, ніж ${place}`
        : `${hedge} завбільшки як ${place}`,

  headlines: {
    'captured-2022-09-12': {
      before: 'Під контроль українських військ перейшло',
      between: 'на сході й півдні',
    },
  },
  otherHeadline: { before: 'Заявлено:', between: '' },

  changed: {
    before: 'Версія читача:',
    withoutNumbers: 'Версія читача без площі та порівняння',
    note: (reported: string) => `Змінено читачем; у\u00a0матеріалі сказано: ${reported}.`,
    review: (words: string, reported: string) =>
      `${words}. У\u00a0матеріалі сказано інше: ${reported}.`,
  },

  byline: {
    statedBy: (who: string) => `Заява: ${who}`,
    on: (date: string) => date,
    since: (from: string) => `за період від ${from}`,
    between: (from: string, to: string) => `за період від ${from} до ${to}`,
    sentence: (parts: readonly string[]) => `${sentence(parts.join(', '))}.`,
  },

  placesSummary: {
    holds: (_some: number, all: number) =>
      `Могло б уміститися ${all === 1 ? onPlaces(1, 1) : `на будь-якій з\u00a0${counted(all, NAMED)}`}`,
    rounded: (some: number, all: number) =>
      `Чи вміститься ${onPlaces(some, all)}, залежить від округлення або визначення`,
    fails: (some: number, all: number) => `Не могло б уміститися ${onPlaces(some, all)}`,
    unknown: (some: number, all: number) => `Чи вміститься ${onPlaces(some, all)}, невідомо`,
    shares: (shares: readonly string[]) => sentence(shares.join('; ')),
  },

  units: {
    holds: (a: string, b: string) => `${sentence(a)} і ${b} узгоджуються`,
    rounded: (finer: string, coarser: string) => `${finer}\u00a0– лише приблизно ${coarser}`,
    fails: (finer: string, coarser: string) => `${coarser}\u00a0– це не ${finer}`,
    sum: (coarser: string, converted: string, apart: string) =>
      `${coarser} = ${converted}; ${apart}`,
    sumSameUnit: (coarser: string, finer: string, apart: string) =>
      `${coarser} проти ${finer}; ${apart}`,
    exact: 'точно як заявлено',
    percentApart: (percent: string) => `різниця ${percent}`,
    timesApart: (factor: string) => behind('різниця', timesWord(factor)),
  },

  comparison: {
    holds: (found: string, place: string, stated: string) =>
      `${sentence(timesPlace(found, place))}: «${stated}» відповідає`,
    notStated: (found: string, place: string, stated: string) =>
      `${sentence(timesPlace(found, place))}, а не ${stated}`,
    sum: (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`,
    up: (stated: string) => `Заявлено «${stated}»: округлено в більший бік.`,
    down: (stated: string) => `Заявлено «${stated}»: округлено в менший бік.`,
    tooHigh: (stated: string) => `Заявлено «${stated}»: забагато.`,
    tooLow: (stated: string) => `Заявлено «${stated}»: замало.`,
  },

  places: {
    percentOf: (percent: string, place: string) => `${place}\u00a0– ${percent}`,
    holds: (share: string) => `${sentence(share)}: могло б уміститися`,
    rounded: (share: string) =>
      `${sentence(share)}: чи вміститься, залежить від округлення та визначення`,
    fails: (share: string) => `${sentence(share)}: не могло б уміститися`,
    sum: (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`,
  },

  withRounding: (range: string) => `(${range} з\u00a0округленням)`,
  withHedge: (range: string, hedge: string) => `(${range} з\u00a0округленням і «${hedge}»)`,

  unknown: {
    'invalid-area': 'Заявлена площа не є додатним числом, тому перевіряти за нею нічого.',
    'invalid-multiple': 'Заявлена кратність не є додатним числом.',
    'no-area': 'Не заявлено площі, яку можна було б порівняти.',
    'unknown-place': 'Цієї території немає в каталозі.',
    'no-place-area': 'Площа цієї території невідома.',
    'open-name':
      'Не могло б, але назва може означати й іншу територію, на якій могло б. Укажіть, яку саме.',
  },
  unknownTitle: {
    units: 'Числа неможливо порівняти',
    comparison: (place: string) => `Неможливо перевірити порівняння: ${place}`,
    places: (place: string) => `Неможливо перевірити, чи вміститься: ${place}`,
  },

  measuredDefinition: {
    what: 'виміряно за межею на карті, на еліпсоїді WGS84',
    source: (credit: string) => `Areacheck, за даними: ${credit}`,
  },

  sumDefinition: {
    usual: (parts: string) => `сума площ: ${parts}`,
    smallest: (parts: string) => `сума найменших значень площі: ${parts}`,
    largest: (parts: string) => `сума найбільших значень площі: ${parts}`,
    count: (members: number) => `територій – ${members}`,
  },

  wording: {
    exact: timesSizeOf,
    fraction: (fraction: string, place: string) =>
      behind(HEDGES.about, fractionOf(fraction, place)),
    size: {
      about: (place: string) => `приблизно завбільшки як ${place}`,
      nearly: (place: string) => `майже завбільшки як ${place}`,
      over: (place: string) => `трохи більше, ніж ${place}`,
    },
    whole: {
      about: (multiple: string, place: string) =>
        behind(HEDGES.about, timesSizeOf(multiple, place)),
      nearly: (multiple: string, place: string) =>
        behind(HEDGES.nearly, timesSizeOf(multiple, place)),
      over: (multiple: string, place: string) =>
        `${timesWord(multiple)} з\u00a0лишком більше, ніж ${place}`,
    },
    offered: (words: string) => words,
  },

  firstReport: {
    title: 'Контрнаступ України, вересень 2022 року',
    statement:
      '12 вересня 2022 року президент Зеленський заявив, що від початку місяця українські війська взяли під контроль загалом 2\u00a0300 квадратних миль на сході й півдні. Повідомлялося, що це приблизно вчетверо більше, ніж Великий Лондон.',
    who: 'Володимир Зеленський, президент України',
    why: {
      kharkiv:
        'Контрнаступ розвивається на схід від міста, по електростанціях якого в понеділок завдано ударів.',
      kherson: 'Триває другий контрнаступ, подробиць із фронту мало.',
      donbas:
        'Мета, яку Росія знову назвала навесні; після цього були місяці боїв із повільним просуванням.',
      kyiv: 'Тут відбито перший наступ, тут перебуває уряд, на слова якого посилаються.',
    },
  },
};
