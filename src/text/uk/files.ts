import type { Catalogue } from '../catalogue.ts';

/** What is said about files that reports are read from. */
export const files: Catalogue['files'] = {
  megabytes: (number: string) => `${number}\u00a0МБ`,

  problems: {
    empty: 'файл порожній',
    noText: 'на сторінці немає тексту; якщо сторінку заповнює скрипт, скопіюйте й вставте її текст',
    tooManyElements: (most: string) =>
      `на сторінці понад ${most} елементів, а це найбільше, що можна прочитати; збережіть її як текст або вставте сам текст`,
    tooLarge: (size: string, most: string) =>
      `розмір файлу – ${size}; прочитати можна щонайбільше ${most}`,
    longerThan: (most: string) => `текст довший, ніж ${most}, а це найбільше, що можна прочитати`,
    format: (format: string) =>
      `це ${format}, а не текст; збережіть його як текст, Markdown чи HTML або вставте сам текст`,
    binary: (sign: string, line: string) =>
      `це не текст, про що свідчить ${sign} у рядку ${line}; прочитати можна текст, Markdown і HTML`,
    data: {
      geojson: 'це GeoJSON, а не матеріал; його площі вимірює команда «areacheck measure ФАЙЛ»',
      json: 'це JSON, а не матеріал; площі з GeoJSON вимірює команда «areacheck measure ФАЙЛ»',
    },
    encoding: 'кодування літер не розпізнано; збережіть файл у UTF-8',
    declaredEncoding: (declared: string) =>
      `літери не в кодуванні «${declared}», як зазначено у файлі, і не в жодному з розпізнаваних; збережіть файл у UTF-8`,
  },

  formats: {
    pdf: 'файл PDF',
    zip: 'архів ZIP або офісний документ (.docx, .odt, .pages)',
    office: 'офісний документ (.doc, .xls)',
    rtf: 'форматований документ (.rtf)',
    image: 'зображення',
    'audio-video': 'звуковий або відеофайл',
    archive: 'стиснений файл',
    program: 'програма',
    'web-archive': 'вебархів',
    'utf-32': 'кодування UTF-32',
  },

  guessed: (encoding: string) =>
    `У файлі не зазначено кодування літер; його прочитано як ${encoding}, але це здогад.`,
  articleNotSearched: 'Статтю не вдалося відокремити від решти сторінки: узято весь її текст.',
  pageIsLarge: (most: string) =>
    `На сторінці понад ${most} елементів і фрагментів тексту або вони дуже глибоко вкладені: узято весь її текст, а не лише статтю.`,
  damaged: 'Деякі байти файлу не є правильним UTF-8; їх показано як \ufffd.',
};
