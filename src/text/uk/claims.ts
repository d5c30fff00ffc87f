import { DEFINITIONS } from './definitions.ts';
import type { Catalogue } from '../catalogue.ts';
import { countedPlaces } from './placeWords.ts';
import { sentence } from './sentence.ts';
import { behind, FRACTIONS, fractionOf, numberWord, timesSizeOf, timesWord } from './times.ts';
import { firstReport } from './firstReport.ts';
import { verdictRules } from './verdictRules.ts';

const timesPlace = (multiple: string, place: string) => `${place}\u00a0×\u00a0${multiple}`;

const sum = (area: string, place: string, result: string) => `${area} ÷ ${place} = ${result}`;

const HEDGES: Catalogue['claims']['hedges'] = {
  about: 'приблизно',
  'at least': 'більш ніж',
  'at most': 'щонайбільше',
  nearly: 'майже',
};

const SLIGHT_HEDGES: Catalogue['claims']['slightHedges'] = {
  'at least': 'трохи більш ніж',
  'at most': 'трохи менш ніж',
};

/** Hedges that compare by themselves. */
const BOUNDS: Readonly<Record<string, string>> = {
  [HEDGES['at least']]: 'більше, ніж',
  [HEDGES['at most']]: 'не більше, ніж',
  [SLIGHT_HEDGES['at least']]: 'трохи більше, ніж',
  [SLIGHT_HEDGES['at most']]: 'трохи менше, ніж',
};

/** What is said about claims and their checks. Names of places stay in the nominative. */
export const claims: Catalogue['claims'] = {
  verdicts: {
    holds: 'відповідає',
    rounded: 'округлено',
    fails: 'не відповідає',
    unknown: 'невідомо',
  },

  rules: verdictRules,

  kinds: {
    comparison: 'Порівняння',
    share: 'Частка',
    units: 'Одиниці',
    itself: 'Власна площа',
    within: 'Усередині',
  },
  nothingToCheck: 'нічого перевіряти',

  unreadLanguage: (looksLike, read) =>
    `${looksLike ? `Схоже, що мова тексту – ${looksLike}` : 'Текст іншою мовою'}; читаються такі мови: ${read.join(', ')}.`,

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

  audiences: {
    uk: { name: 'Британія', readers: 'для читачів у Сполученому Королівстві' },
    us: { name: 'США', readers: 'для читачів у США' },
    ua: { name: 'Україна', readers: 'для читачів в Україні' },
    eu: { name: 'ЄС', readers: 'для читачів у Європейському Союзі' },
    world: { name: 'світ', readers: 'для читачів будь-де' },
  },
  noComparison: 'Серед відомого цим читачам немає нічого, з чим цю площу можна просто порівняти.',

  hedges: HEDGES,
  slightHedges: SLIGHT_HEDGES,
  hedged: (hedge: string, number: string) => behind(hedge, number),
  fromTo: (low: string, high: string) => `${low}–${high}`,
  percent: (number: string) => `${number}\u00a0%`,
  quoted: (words: string) => `«${words}»`,

  fractions: FRACTIONS,
  numberWord,
  placeInText: (name: string) => name,
  countedPlaces,
  partOf: (part: string, place: string) => `${part} такої площі, як ${place}`,
  partOfArea: (part: string, area: string) => `${part} від ${area}`,
  timesPlace,
  timesSign: (times: string) => `×\u00a0${times}`,
  timesSizeOf,
  fractionOfPlace: fractionOf,
  sizeOfPlace: (place: string, hedge: string | null) =>
    hedge === null
      ? `завбільшки як ${place}`
      : BOUNDS[hedge]
        ? `${BOUNDS[hedge]} ${place}`
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
    stated: (day: string) => `Заява: ${day}`,
    reportedOn: (date: string) => `Повідомлено ${date}`,
    since: (from: string) => `за період від ${from}`,
    between: (from: string, to: string) => `за період від ${from} до ${to}`,
    forDay: (day: string) => `за ${day}`,
    sentence: (parts: readonly string[]) => `${sentence(parts.join(', '))}.`,
  },

  compared: {
    times: (larger: string, times: string) => `${sentence(larger)} — це ${times}`,
    same: (one: string, other: string) =>
      `${sentence(one)} і ${other} мають приблизно однакову площу`,
    share: (smaller: string, share: string) => `${sentence(smaller)} — це ${share}`,
    over: (laid: string, ground: string) => `${sentence(laid)} на карті місця ${ground}`,
  },

  information: {
    label: 'Для масштабу',
    comesTo: (area: string) => `Це становить приблизно ${area}`,
    shares: (shares: readonly string[]) => sentence(shares.join('; ')),
    sum,
    product: (multiple: string, place: string, result: string) =>
      `${multiple} × ${place} ≈ ${result}`,
    asBigAs: (readers: string, comparison: string) => `${readers} це ${comparison}`,
    asBigAsNothing: (readers: string) =>
      `${readers}: серед відомого їм немає нічого близького за площею`,
    asBigAsLater: '…',
    asBigAsFailed: (readers: string, found: string) =>
      `${readers}: не вдалося завантажити місця (${found})`,
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
    holds: (found: string, quoted: string) => `${sentence(found)}: ${quoted} відповідає`,
    holdsAs: (found: string, stated: string) => `${sentence(found)}; ${stated}: відповідає`,
    notStated: (found: string, stated: string) => `${sentence(found)}, а не ${stated}`,
    sum,
    roundsTo: (stated: string) => `Після округлення це ${stated}.`,
    up: (stated: string) => `Заявлено: ${stated}. Округлено в\u00a0більший бік.`,
    down: (stated: string) => `Заявлено: ${stated}. Округлено в\u00a0менший бік.`,
    tooHigh: (stated: string) => `Заявлено: ${stated}. Це завищено.`,
    tooLow: (stated: string) => `Заявлено: ${stated}. Це занижено.`,
  },

  itself: {
    holds: (place: string, found: string, stated: string) =>
      `${sentence(place)}\u00a0– ${found}: ${stated} відповідає`,
    notStated: (place: string, found: string, stated: string) =>
      `${sentence(place)}\u00a0– ${found}, а не ${stated}`,
    sum,
    definition: (what: string, source: string) => `За цим числом: ${what} (${source}).`,
  },

  places: {
    percentOf: (percent: string, place: string) => `${place}\u00a0– ${percent}`,
  },

  within: {
    holds: (share: string) => `${sentence(share)}: могло б уміститися`,
    rounded: (share: string) => `${sentence(share)}: чи вміститься, залежить від округлення`,
    fails: (share: string) => `${sentence(share)}: не могло б уміститися`,
    sum,
  },

  withRounding: (range: string) => `(${range} з\u00a0округленням)`,
  withHedge: (range: string) => `(${range} з\u00a0округленням і застереженням)`,

  someDefinitions: 'Так за деякими визначеннями площі цієї території, а не за всіма.',
  definitionOf: (what: string, km2: string) => `${what}: ${km2}`,
  byDefinition: (by: string, other: string) =>
    `Так за одним визначенням площі цієї території (${by}), а за іншим (${other}) – ні.`,
  betweenDefinitions: (smallest: string, largest: string) =>
    `За жодним визначенням площі цієї території окремо: значення лежить між найменшим (${smallest}) і найбільшим (${largest}).`,
  openName: (place: string, others: readonly string[]) =>
    `Це якщо мається на увазі ${place}; інші значення назви: ${others.join(', ')}.`,
  openNames: (places: string, ways: number) =>
    `Це якщо маються на увазі ${places}; назви можна прочитати інакше (варіантів: ${String(ways)}).`,

  unknown: {
    'invalid-area': 'Заявлена площа не є додатним числом, тому перевіряти за нею нічого.',
    'invalid-multiple': 'Заявлена кратність не є додатним числом.',
    'unknown-place': 'Цієї території немає в каталозі.',
    'no-place-area': 'Площа цієї території невідома.',
    'not-land':
      'Заявлена площа більша за цю територію, яка не є суходолом: те, що начебто в ній, може сягати за її межі.',
    'outline-only':
      'Відома лише межа цієї території, без опублікованої площі, а за самою межею нічого не спростовується: назва може означати щось інше або рахуватися інакше.',
    'other-reading':
      'Це не узгоджується з територією, яку назва зазвичай означає; могло б узгоджуватися з іншою з такою самою назвою, від якої відома лише межа.',
  },
  outlineMeasures: (km2: string) => `Площа в цій межі – ${km2}.`,
  unknownTitle: {
    units: 'Числа неможливо порівняти',
    comparison: (place: string) => `Неможливо перевірити порівняння: ${place}`,
    share: (place: string) => `Неможливо перевірити частку: ${place}`,
    itself: (place: string) => `Неможливо перевірити площу: ${place}`,
    within: (place: string) => `Неможливо перевірити, чи вміститься: ${place}`,
  },

  definitions: DEFINITIONS,
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
    exactShare: (percent: string, place: string) => `${percent} такої площі, як ${place}`,
    // «Майже вдвічі менше» is more than a half: what is nearly a half is a part.
    fraction: {
      about: (fraction: string, place: string) => behind(HEDGES.about, fractionOf(fraction, place)),
      nearly: (fraction: string, place: string) =>
        `${HEDGES.nearly} ${fraction} такої площі, як ${place}`,
      over: (fraction: string, place: string) =>
        `${SLIGHT_HEDGES['at least']} ${fraction} такої площі, як ${place}`,
    },
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
  },

  firstReport,
};
