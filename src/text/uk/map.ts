import type { Catalogue } from '../catalogue.ts';
import { counted, type Forms, formBehind, forms } from './plural.ts';

const COPIES = forms('копія', 'копії', 'копій', 'копії');

/** Signs and forms of the units of a scale. */
const LENGTHS: Readonly<Record<string, Forms | string>> = {
  km: 'км',
  m: 'м',
  mi: forms('миля', 'милі', 'миль', 'милі'),
  ft: forms('фут', 'фути', 'футів', 'фута'),
};

function lengthUnit(value: string, unit: string): string {
  const length = LENGTHS[unit] ?? unit;
  return typeof length === 'string' ? length : formBehind(value, length);
}

export const map: Catalogue['map'] = {
  region: 'Карта',
  canvas: 'Стрілки рухають карту, плюс і мінус змінюють масштаб',
  loading: 'Малювання карти…',
  loadFailed: (found: string) =>
    `Не вдалося завантажити тло карти (${found}). На числа це не впливає.`,

  tools: {
    toolbar: 'Твердження як площа',
    laidToolbar: 'Місце, накладене на карту',
    shape: 'Фігура',
    noCopies: 'Копії',
    noPlace: 'У твердженні немає порівняння з територією, межі якої завантажено.',
    tooMany: (times: string) => `Стільки копій не намалювати: ${times}.`,
    move: 'Пересунути',
    toolFailed: (found: string) =>
      `Не вдалося завантажити цей інструмент (${found}). Один раз для цього потрібна мережа.`,
    asBigAs: 'Завбільшки як…',
    find: 'Знайти місце',
    moveHint: 'Клацніть на карті, щоб поставити фігуру туди, або введіть, де має бути її середина.',
    turn: 'Повернути',
    turnLeft: 'Повернути на 15° проти годинникової стрілки',
    turnRight: 'Повернути на 15° за годинниковою стрілкою',
    snapBack: 'На місце',
    coordinates: 'Широта, довгота або назва місця',
    coordinatesExample: '50.0, 36.2 або Куп’янськ',
    endsBeforePole: (latitude: string) =>
      `Вебкарта закінчується, не дійшовши до полюса, на 85°. Фігура лежить так близько, як її ще видно цілою: середина – ${latitude}.`,
    place: 'Поставити сюди',
    zoomTo: 'Показати',
    zoomChoose: 'Показати…',
    all: 'Усі названі території',
    shapeItself: 'Фігура',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    close: 'Закрити',
    panel: 'Показувати панель',
  },

  coordinateProblems: {
    empty: () =>
      'Нічого не введено. Потрібні широта й довгота, наприклад 50.0, 36.2, або назва місця.',
    format: (found: string) =>
      `«${found}» – не широта й довгота. Потрібні два числа з десятковою крапкою, наприклад 50.0, 36.2, або градуси, мінути й секунди, наприклад 49°12′30″Пн 37°15′Сх.`,
    sixtieths: (found: string) => `«${found}» – мінути або секунди, а їх має бути менше ніж 60.`,
    latitude: (found: string) => `Широта ${found} не лежить між −90 і 90.`,
    longitude: (found: string) => `Довгота ${found} не лежить між −180 і 180.`,
    unknown: (found: string, like: readonly string[]) =>
      `«${found}» – не широта й довгота, як-от 50.0, 36.2 або 49°12′30″Пн 37°15′Сх, і місця з такою назвою тут немає.` +
      (like.length > 0 ? ` Є: ${like.join(', ')}.` : ''),
    'no-outline': (found: string) =>
      `Де це – ${found}, – тут невідомо: обрису немає. Можна ввести широту й довготу.`,
  },

  compared: {
    remark: 'Розмір для порівняння: саме місце лежить не тут.',
  },

  yardstick: {
    readers: 'Для читачів:',
    is: (area: string) => `${area} – це`,
    isMiddle: (range: string, middle: string) => `${range}, посередині ${middle}, – це`,
    hint: 'Виберіть мірку для карти',
    own: 'З цим місцем порівнює й матеріал.',
    loading: 'Місця завантажуються…',
    loadFailed: (found: string) => `Не вдалося завантажити місця (${found}).`,
    copy: 'Копіювати',
    copyOne: (sentence: string) => `Копіювати «${sentence}»`,
    copied: 'Скопійовано',
    field: 'Будь-яке інше місце',
    times: (times: string) => `×\u00a0${times}`,
  },

  find: {
    field: 'Місце або населений пункт',
    town: 'населений пункт',
    detail: (kind: string, within: readonly string[]) => [kind, ...within].join(', '),
    shown: (place: string) => `На карті показано: ${place}.`,
    problems: {
      unknown: (found: string, like: readonly string[]) =>
        `Місця чи населеного пункту з назвою «${found}» тут немає.` +
        (like.length > 0 ? ` Є: ${like.join(', ')}.` : ''),
      'no-outline': (place: string) => `Де це – ${place}, – тут невідомо: контуру немає.`,
    },
  },

  shapes: {
    copies: (times: string, place: string) => `${place}\u00a0×\u00a0${times}`,
    part: (percent: string, place: string) => `${percent} площі (${place})`,
    'laid-over': (percent: string, place: string) =>
      `Квадрат під контуром (${place}), ${percent} його площі`,
    square: 'Квадрат',
    circle: 'Круг',
  },

  shape: {
    name: (shape: string) => `${shape}, можна рухати`,
    role: 'рухома фігура',
    hint: 'Стрілки рухають її на 5\u00a0км, із Shift – на 50\u00a0км. [ та ] або Q та E повертають її на 5°, із Shift – на 15°. Home повертає на місце.',
    turnHandle: 'Повернути',
  },

  readout: {
    region: 'Фігура',
    within: 'У\u00a0межах, названих у\u00a0матеріалі; де саме, тут не відомо.',
    kept: (percent: string) => `Площа тут та сама, з точністю до ${percent}`,
    drawnAs: {
      copies: (times: string, place: string) =>
        `Заявлена площа – це ${counted(times, COPIES)} (${place}).`,
      square: (place: string) =>
        `Контур (${place}) більший: квадрат – це заявлена площа в\u00a0тому самому масштабі.`,
    },
    at: (latitude: string, longitude: string) => `${latitude}, ${longitude}`,
    turned: (degrees: string) => `повернуто на ${degrees}°`,
    mercator: 'Як на вебкарті',
    mercatorLarger: (percent: string) =>
      `Пунктир: переміщено на вебкарті, більше від справжнього на ${percent}`,
    mercatorSmaller: (percent: string) =>
      `Пунктир: переміщено на вебкарті, менше від справжнього на ${percent}`,
    mercatorSame: 'Пунктир: переміщено на вебкарті; на своєму місці розмір той самий',
    noShape: 'У твердженні немає площі, яку можна намалювати.',
  },

  regions: {
    list: 'Території, названі в матеріалі',
    select: (en: string, uk: string) => `${uk}, ${en}`,
    measured: 'Виміряно',
    published: 'Опубліковано',
    claimIs: 'Заявлено',
    inside: {
      part: (percent: string, place: string) => `${place}: тут ${percent} площі фігури`,
      hardlyAny: 'менш ніж 1\u00a0%',
      nearlyAll: 'понад 99\u00a0%',
      none: (place: string) => `${place}: фігура лежить не тут`,
      all: (place: string) => `${place}: тут уся фігура`,
    },
    noOutline: 'Контуру цього місця тут немає.',
    useAsYardstick: 'Узяти за мірку',
    isYardstick: 'Це мірка',
  },

  scale: {
    label: 'Масштаб',
    step: (value: string, unit: string) => `${value}\u00a0${lengthUnit(value, unit)}`,
    atLatitude: (latitude: string) => `на ${latitude}`,
  },

  north: (degrees: string) => `${degrees}°\u00a0пн.\u00a0ш.`,
  south: (degrees: string) => `${degrees}°\u00a0пд.\u00a0ш.`,
  east: (degrees: string) => `${degrees}°\u00a0сх.\u00a0д.`,
  west: (degrees: string) => `${degrees}°\u00a0зх.\u00a0д.`,

  credits: 'Джерела карти',

  gestures: {
    windows: 'Щоб змінити масштаб карти, прокручуйте з Ctrl',
    mac: 'Щоб змінити масштаб карти, прокручуйте з ⌘',
    mobile: 'Рухайте карту двома пальцями',
  },

  staticMap: {
    label: 'Карта територій, названих у матеріалі',
    noWebgl:
      'Цей браузер не може намалювати інтерактивну карту, бо не має WebGL. Ця карта нерухома, її накреслено в рівновеликій проєкції, але фігуру однаково можна рухати.',
    lost: 'Браузер втратив графіку, якою малює інтерактивну карту; щойно її буде відновлено, карта повернеться. Доти ця карта нерухома, її накреслено в рівновеликій проєкції, але фігуру можна рухати.',
    failed: (found: string) =>
      `Не вдалося запустити інтерактивну карту (${found}). Ця карта нерухома, її накреслено в рівновеликій проєкції, але фігуру однаково можна рухати.`,
  },
};
