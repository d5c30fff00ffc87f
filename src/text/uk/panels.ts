import type { Catalogue } from '../catalogue.ts';
import { counted, forms } from './plural.ts';

const ROWS = forms('рядок', 'рядки', 'рядків', 'рядка');

export const panels: Catalogue['panels'] = {
  claim: {
    region: 'Твердження',
    edit: 'Змінити твердження',
    edited: 'Деякі числа матеріалу тут пропущено.',
    backToReport: 'Повернути, як у матеріалі',
    done: 'Готово',
    sources: (count: number) => (count === 1 ? 'Джерело:' : 'Джерела:'),
    alsoStated: (words: string) => `Також заявлено: ${words}.`,
    alsoChanged: (words: string) => `Далі у\u00a0версії читача: ${words}.`,
  },
  checks: {
    heading: 'Перевірки',
    measuring: 'Вимірювання…',
    wording: 'Краще:',
  },
  form: {
    heading: 'Змінити твердження',
    area: 'Заявлена площа',
    also: 'Також заявлено як',
    further: 'Ще одне число',
    comparison: 'Порівняння',
    numbered: (name: string, number: string) => `${name} ${number}`,
    number: 'Число',
    unit: 'Одиниця',
    hedge: 'Формулювання',
    multiple: 'У скільки разів',
    percent: 'Відсотків',
    place: 'З чим порівняно',
    placeTogether: 'разом із територією',
    offered: 'Знайдені території',
    noPlace: (found: string) => `Територія «${found}» невідома. Виберіть зі списку.`,
    emptyPlace: 'Територію не вказано. Виберіть зі списку.',
    noHedge: 'без застереження',
    addAlso: 'Додати друге число',
    removeAlso: 'Вилучити друге число',
    removeFurther: 'Вилучити це число',
    stays: 'Залишається останнє правильне твердження.',
    rechecked: 'Кожну зміну перевірено одразу.',
    problems: {
      empty: () => 'Нічого не введено. Потрібне число, наприклад 2\u00a0300.',
      'not-a-number': (found: string) =>
        `«${found}» – не число. Потрібні цифри, наприклад 2\u00a0300 або 2,5.`,
      'misplaced-comma': (found: string) =>
        `«${found}» можна прочитати двояко. Тисячі відокремлює пробіл (2\u00a0300), десяткові частки – кома (2,5).`,
      zero: () => '0 – не площа, яку можна перевірити. Потрібне число, більше за 0.',
      'zero-multiple': () => 'У 0 разів – не порівняння. Потрібне число, більше за 0.',
      negative: (found: string) => `«${found}» менше за 0. Потрібне число, більше за 0.`,
      'too-large': (found: string, largest: string) =>
        `«${found}» більше за всю поверхню Землі. Потрібно щонайбільше ${largest}.`,
      'too-many-times': (found: string, largest: string) =>
        `«${found}» – забагато для порівняння. Потрібно щонайбільше ${largest}.`,
    },
  },
  areas: {
    name: 'Площі',
    place: 'Територія',
    claimIs: 'Заявлено',
    claimIsNote: 'від її площі',
    claimIsColumn: 'Заявлено від її площі',
    times: (place: string) => `×\u00a0${place}`,
    allUnits: (count: number) => `Усі регіони України (${count})`,
    scroll: 'Площі, прокручується вбік',
    moreColumns: (units: readonly string[]) => `Ще: ${units.join(', ')}, межа →`,
    copyCsv: 'Копіювати як CSV',
    copyText: 'Копіювати як текст',
    copied: {
      csv: (rows: number) => `Скопійовано як CSV: ${counted(rows, ROWS)}.`,
      text: (rows: number) => `Скопійовано як текст: ${counted(rows, ROWS)}.`,
    },
    copyFailed: 'Браузер не дозволив копіювання.',
    published: 'опубліковано',
    publishedNote: 'Межу не завантажено: це опубліковане число.',
    unknown: '–',
    boundary: 'Межа',
    boundaryNote: 'проти еталона',
    method: (percent: string) =>
      `Виміряно на еліпсоїді WGS84, відхилення меж від еталонних площ – до ${percent}. Офіційні числа інші там, де води враховано інакше:`,
    methodWithoutReference: 'Опубліковані площі; межі не завантажено:',
    sources: 'визначення та джерела',
  },
  details: {
    heading: (place: string) => `${place}: докладно`,
    why: 'Чому названо в матеріалі',
    measured: 'Виміряно тут',
    claimIs: (share: string) => `Заявлена площа: ${share}.`,
    reference: (percent: string, km2: string, source: string) =>
      `Площа за межею ${percent} від еталонної, ${km2} (${source}).`,
    more: (percent: string) => `на ${percent} більша`,
    less: (percent: string) => `на ${percent} менша`,
    sphere: (km2: string, percent: string) =>
      `На сфері, як рахує Turf, вийшло б ${km2} (площа ${percent}): лише для порівняння.`,
  },
  csv: {
    /** For machines to read: the same in every language. */
    columns: {
      id: 'id',
      nameEn: 'name_en',
      nameUk: 'name_uk',
      km2: 'km2',
      sqMi: 'sq_mi',
      ha: 'ha',
      acre: 'acres',
      basis: 'basis',
      claimKm2: 'claim_km2',
      claimPercent: 'claim_percent_of_place',
      comparedWith: 'compared_with',
      times: 'times_compared_place',
      referenceKm2: 'reference_km2',
      deviationPercent: 'deviation_from_reference_percent',
      credit: 'credit',
    },
    basis: { measured: 'виміряно на WGS84', published: 'опубліковано' },
  },
  sources: {
    heading: 'Визначення та джерела',
    close: 'Закрити',
    methodHeading: 'Як виміряно площі',
    method:
      'Площі обчислено на еліпсоїді WGS84. Ребра межі – прямі лінії за довготою й широтою, як визначає RFC 7946; отвори віднято.',
    sphere: (low: string, high: string) =>
      `На сфері, як рахує Turf, території з таблиці були б менші на ${low}–${high}. Такі числа стоять поряд із виміряними лише для порівняння.`,
    resolution:
      'Межі відповідають резолюції Генеральної Асамблеї ООН 68/262: Крим і Севастополь – це Україна.',
    verdictsHeading: 'Як виводиться висновок',
    rangesHeading: 'Чому число має проміжок',
    ranges: {
      none: 'кожне число округлене: пів одиниці останньої цифри в кожен бік',
      about: 'те саме або 10\u00a0% у кожен бік, якщо це ширше',
      'at least': 'від числа до однієї одиниці останньої цифри понад нього',
      'at most': 'від однієї одиниці останньої цифри нижче числа до самого числа',
      nearly: 'від пів одиниці останньої цифри нижче числа до самого числа',
    },
    plain: 'без формулювання',
    example: (stated: string, range: string) => `${stated} – це ${range}`,
    layersHeading: 'Межі',
    placesOf: (count: number, first: string) =>
      count === 1 ? first : `${first} та ще ${count - 1}`,
    vintage: 'Стан на',
    licence: 'Ліцензія',
    credit: 'Автори даних',
    deviation: 'Проти еталонних площ',
    deviations: (low: string, high: string) => `від ${low} до ${high}`,
    dataHeading: 'З чого зроблено карту й межі',
    edition: (
      name: string | null,
      version: string | null,
      vintage: string | null,
      licence: string,
    ) =>
      [name && `${name} ${version}`, vintage && `дані: ${vintage}`, `ліцензія: ${licence}`]
        .filter(Boolean)
        .join(', '),
    terms: 'умови',
    credited: (credit: string) => `Автори: ${credit}.`,
    usedFor: (layers: readonly string[]) => `У шарах: ${layers.join(', ')}.`,
    figuresHeading: 'Площі опубліковані та виміряні',
    place: 'Територія',
    km2: 'км²',
    what: 'Що враховано',
    source: 'Джерело',
    claimHeading: 'Твердження',
    ownWords: 'Нашими словами:',
  },
};
