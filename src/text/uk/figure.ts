import type { Catalogue } from '../catalogue.ts';
import { sentence } from './sentence.ts';
import { counted, forms, valueOf } from './plural.ts';
import { behind, numberWord, timesWord } from './times.ts';
import { houseStyle } from './houseStyle.ts';
import { standfirst } from './standfirst.ts';

/** "учетверо більше" of "4"; what is written in words, like "половина", stays. */
function statedTimes(stated: string): string {
  if (stated.includes('%')) return stated;
  const value = valueOf(stated);
  if (value === 1) return 'стільки ж';
  if (value < 1) return `${stated}\u00a0такої площі`;
  return value > 1 ? `${timesWord(numberWord(value) ?? stated)} більше` : stated;
}

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} і\u00a0${parts.at(-1)}`;

const CLAIMS = forms('твердження', 'твердження', 'тверджень', 'твердження');

/** What stands on a figure that can be published. Names of places stay in the nominative. */
export const figure: Catalogue['figure'] = {
  capital: sentence,

  title: {
    is: (area: string, comparison: string) => `${area}\u00a0– ${behind('це', comparison)}`,
    isNot: (area: string, comparison: string, stated: string) =>
      `${area}\u00a0– ${behind('це', comparison)}, ${behind('а не', statedTimes(stated))}`,
    share: (percent: string, place: string) => `${percent} такої площі, як ${place}`,
    reportedAs: (area: string, comparison: string) =>
      `${area}: повідомлялося, що ${behind('це', comparison)}`,
    comparisonAlone: (comparison: string, area: string) =>
      `${sentence(comparison)}: приблизно ${area}`,
    quantityAlone: (area: string) => `${area} у\u00a0справжньому розмірі`,
    larger: (place: string) => `більше, ніж ${place}`,
    smaller: (place: string) => `менше, ніж ${place}`,
    bySome: (comparison: string) => `${comparison}, за одними з\u00a0даних`,
  },

  drawn: {
    itself: 'Показано у\u00a0справжньому розмірі на територіях, названих у\u00a0матеріалі.',
    said: 'Показано у\u00a0справжньому розмірі на територіях, названих у\u00a0матеріалі; де саме, тут не відомо.',
    around: '',
    named: '',
    nowhere: '',
    moved: '',
  },

  reachesOver: 'Уся фігура там не вміщується й\u00a0виходить за межу.',

  multiples: {
    count: (count: number) => counted(count, CLAIMS),
    listed,
    atOneScale: ' в\u00a0одному масштабі',
    comparedWith: (place: string) => `; для порівняння\u00a0– ${place}`,
    fromTo: (smallest: string, largest: string) =>
      `; найменша площа\u00a0– ${smallest}, найбільша\u00a0– ${largest}`,
    inPlace: (place: string, words: string) => `${place}: ${words}`,
  },

  pageMap: {
    note: 'Вебпроєкція Меркатора: масштаб залежить від широти. Фігура має справжній розмір там, де лежить.',
    copy: 'Як її перемістила б вебкарта: не в\u00a0справжньому розмірі',
  },

  standfirst,

  pair: {
    restAsSquare: 'решта\u00a0– квадратом',
    sameScale: (length: string) => `${length}, масштаб спільний`,
    sameScaleForAll: (length: string) => `${length}, масштаб для всіх однаковий`,
  },

  blocks: {
    title: 'заголовок',
    standfirst: 'підзаголовок',
    verdict: 'вердикт',
    comparison: 'порівняння',
    multiples: 'твердження поряд',
    map: 'карта',
    strip: 'усі території в\u00a0одному масштабі',
    legend: 'легенда',
    checks: 'перевірки',
    notes: 'примітки',
    reports: 'матеріал',
    credits: 'джерела',
  },
  leftOut: {
    'no-room': (blocks) => `Через брак місця немає повністю або частково: ${listed(blocks)}.`,
    'nothing-to-show': (blocks) => `Немає, бо нема чого показати: ${listed(blocks)}.`,
    'by-size': (blocks) => `На такому малому аркуші лише за бажанням: ${listed(blocks)}.`,
  },
  outOfView: (words) => `Немає на рисунку, бо цього місця на його карті немає: ${listed(words)}.`,

  checks: {
    better: (wording: string) => `Краще: ${wording}.`,
  },

  legend: {
    copies: (times: string, place: string) => `Заявлена площа (${place}\u00a0×\u00a0${times})`,
    part: (percent: string, place: string) => `Заявлена площа, ${percent} площі (${place})`,
    'laid-over': (percent: string, place: string) =>
      `Заявлена площа квадратом під контуром (${place}), ${percent} його площі`,
    square: 'Заявлена площа (квадрат)',
    circle: 'Заявлена площа (круг)',
    withArea: (shape: string, area: string) => `${shape}: ${area}`,
  },

  sizeOnly: {
    itself: null,
    said: null,
    around: 'Десь у\u00a0цих межах: де саме, тут не відомо.',
    named:
      'Лише розмір: показано біля території, названої в\u00a0матеріалі; де ця площа, тут не відомо.',
    nowhere: 'Лише розмір: де ця площа, тут не відомо.',
    moved: 'Лише розмір: фігуру пересунуто, тож вона може бути не там, де ця площа за матеріалом.',
  },

  strip: {
    heading: 'Усе в\u00a0одному масштабі',
    claim: 'Заявлена площа',
    claimIs: {
      percent: (percent: string) => `заявлена площа\u00a0– ${percent}`,
      times: (times: string) => `${behind('заявлена площа', timesWord(times))} більша`,
    },
    outlines: {
      simplified: 'контур спрощено',
      square: 'контуру немає: квадрат такої самої площі',
    },
    published: (area: string) => `площа за контуром; опублікована: ${area}`,
    tooSmall: 'у\u00a0цьому масштабі не розгледіти',
    shareOf: {
      percent: (percent: string, ground: string) => `${percent} такої площі, як ${ground}`,
      times: (times: string, ground: string) => `${timesWord(times)} більше, ніж ${ground}`,
    },
    more: (count: string) => `Території, яких тут не показано: ${count}.`,
  },

  places: {
    drawn: (laid: readonly string[], ground: string) =>
      `${laid.length === 1 ? `Територію (${laid[0]}) накладено` : 'Кожну територію накладено'} у\u00a0справжньому розмірі на карту (${ground}) лише для порівняння площ: її місце на карті нічого не означає.`,
    sizeOnly: 'Лише розмір: накладено для порівняння.',
    sentence: (words: string) => `${words}.`,
    withSum: (found: string, sum: string) => `${found}; ${sum}`,
    altText: (laid: readonly string[], ground: string) =>
      laid.length === 0
        ? `Карта: ${ground}.`
        : `Карта: ${ground}. На неї у\u00a0справжньому розмірі накладено: ${listed(laid)}.`,
  },

  notes: {
    method:
      'Площі виміряно на еліпсоїді WGS84 і показано в\u00a0рівновеликих проєкціях, тож рівні площі й\u00a0на вигляд рівні.',
    methodOnPageMap:
      'Площі виміряно на еліпсоїді WGS84. Карта\u00a0— у\u00a0вебпроєкції Меркатора, яка показує площі то більшими, що далі вони від екватора; фігура має справжній розмір там, де лежить.',
    error: (percent: string) =>
      `Виміряні площі відрізняються від незалежних еталонних не більш ніж на ${percent}.`,
    definitions: (place: string, range: string, definitions: readonly string[]) =>
      `${sentence(place)}\u00a0– ${range} залежно від визначення: ${definitions.join('; ')}.`,
    definition: (area: string, what: string) => `${area} (${what})`,
  },

  sources: {
    report: (report: string) => `Матеріал: ${report}.`,
    reportOf: (day: string) => `Матеріал: ${day}.`,
    reported: (outlet: string, details: readonly string[]) => [outlet, ...details].join(', '),
  },
  credits: (credits: readonly string[]) => `Дані: ${credits.join(' · ')}.`,
  credit: (credit: string, terms: readonly string[]) => `${credit} (${terms.join(', ')})`,
  areasBy: (publishers) => `Площі: ${publishers.join('; ')}.`,
  madeWith: 'Створено в\u00a0Areacheck.',
  made: (date: string) => `Створено в\u00a0Areacheck ${date}.`,
  licence: (licences: readonly string[]) =>
    `Дані в\u00a0цьому зображенні зберігають свої ліцензії: ${licences.join('; ')}.`,

  altText: {
    what: (area: string, as: string, on: string) =>
      `${sentence(area)} у\u00a0справжньому розмірі${as}${on}.`,
    inOtherWords: (stated: string, km2: string) => `${stated} (${km2})`,
    withoutArea: (places: string) =>
      `Території, названі в\u00a0матеріалі, в\u00a0одному масштабі: ${places}.`,
    copies: (times: string, place: string) =>
      `, у\u00a0вигляді копій (${place}\u00a0×\u00a0${times})`,
    part: (percent: string, place: string) => `, у\u00a0вигляді ${percent} площі (${place})`,
    'laid-over': (percent: string, place: string) =>
      `, у\u00a0вигляді квадрата під контуром (${place}), ${percent} його площі`,
    square: ', у\u00a0вигляді квадрата',
    circle: ', у\u00a0вигляді круга',
    onMap: (places: string) => `; на карті також ${places}`,
    beside: (places: string) => `; поряд ${places}`,
    notes: (notes: string) => `Написано на карті: ${notes}.`,
    shares: (shares: string) => `Заявлена площа відносно територій: ${shares}.`,
    check: (kind: string, verdict: string, title: string, sum: string) =>
      `${kind}: ${verdict}. ${title}; ${sum}.`,
    checkWithoutSum: (kind: string, verdict: string, title: string) =>
      `${kind}: ${verdict}. ${title}.`,
    list: listed,
  },

  data: {
    claimShape: {
      copies: 'Копії території, пересунуті в справжньому розмірі (Areacheck)',
      'laid-over': 'Квадрат заявленої площі (Areacheck)',
      square: 'Квадрат заявленої площі (Areacheck)',
      circle: 'Коло заявленої площі (Areacheck)',
    },
    laidShape: 'Контур території, пересунутий у справжньому розмірі (Areacheck)',
  },

  readme: {
    figure: 'Ілюстрація',
    files: 'Файли',
    pictures: (names: string) => `${names}: ілюстрація.`,
    embed: (name: string) =>
      `\`${name}\`: ілюстрація для вебсторінки з текстом для тих, хто її не бачить, і з авторством. Скопіюйте від \`<figure>\` до \`</figure>\` разом із файлами PNG.`,
    fonts: (folder: string, licence: string) =>
      `\`${folder}\`: шрифти ілюстрації, які треба встановити там, де програма не читає вбудованих у SVG (SIL Open Font License 1.1, \`${licence}\`).`,
    ownFonts: (folder: string) =>
      `\`${folder}\`: шрифти видання. Умови їх використання визначає їхній власник: перевірте їх, перш ніж передавати далі.`,
    geojson: (name: string) =>
      `\`${name}\`: кожна фігура ілюстрації з виміряною площею, джерелом, ліцензією та авторством (GeoJSON, RFC 7946).`,
    csv: (name: string) =>
      `\`${name}\`: площі в чотирьох одиницях, частка твердження в кожній і порівняння, з усіма цифрами (CSV, RFC 4180).`,
    credits: 'Джерела й ліцензії',
    recompute: 'Як обчислити ще раз',
    recomputeIntro:
      'З Node 20.19 або новішим, у копії репозиторію Areacheck, зі шляхом до цих файлів:',
  },

  problems: {
    'missing-letters': (letters: string) =>
      `У\u00a0шрифтах зображення є латинські, грецькі й\u00a0кириличні літери, але немає таких: ${letters}. Напишіть слова без них.`,
    'title-too-long': (found: string, most: string) =>
      `Знаків у\u00a0заголовку: ${found}; на зображенні такого розміру поміститься приблизно ${most}. Скоротіть його або виберіть більший розмір.`,
    'claim-too-large': (found: string, most: string) =>
      `Заявлена площа (${found}) завелика, щоб її показати; можливо щонайбільше ${most}, чверть поверхні Землі.`,
    'nothing-to-draw':
      'У\u00a0твердженні немає ні площі, ні території з\u00a0відомою площею, тож показувати нічого.',
    'no-outline': (place: string) =>
      `Контуру (${place}) немає, тож показати цю територію у\u00a0справжньому розмірі не можна. Виберіть іншу.`,
    'credits-owed': (credits) =>
      `Те, що показано, потребує зазначення джерел, тож прибрати їх не можна: ${credits.join(' · ')}.`,
    'too-small': (found: string) =>
      `На зображенні розміром ${found} пікселів не вистачає місця для слів і\u00a0фігур. Виберіть більший розмір.`,
  },
  formatProblems: {
    'too-large': (wanted: string, mostSide: string) =>
      `Зображення ${wanted} пікселів завелике: щонайбільше ${mostSide} по стороні. Виберіть менший розмір.`,
    'wrong-size': (wanted: string, found: string | null) =>
      `Замовлено ${wanted} пікселів, а вийшло ${found ?? 'ніякого зображення'}. Виберіть менший розмір.`,
    failed: (found: string) => `Ілюстрацію не вдалося записати (${found}).`,
  },
  sizeProblems: {
    'unknown-size': (found: string, expected: string) =>
      `«${found}» не є розміром зображення. Можливі розміри: ${expected}.`,
    'too-few-pixels': (found: string, expected: string) =>
      `Розмір ${found} пікселів замалий: потрібно щонайменше ${expected} з\u00a0кожного боку.`,
    'too-many-pixels': (found: string, expected: string) =>
      `Розмір ${found} пікселів завеликий: можливо щонайбільше ${expected} з\u00a0кожного боку.`,
    'too-large': (found: string, expected: string) =>
      `Розмір ${found} пікселів завеликий: можливо щонайбільше ${expected}\u00a0млн пікселів загалом.`,
  },
  style: houseStyle,
};
