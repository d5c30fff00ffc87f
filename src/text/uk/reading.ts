import type { Catalogue } from '../catalogue.ts';
import { counted, forms } from './plural.ts';

const CLAIMS = forms(
  'твердження про площу',
  'твердження про площу',
  'тверджень про площу',
  'твердження про площу',
);

const DISMISSED = forms(
  'відхилене твердження',
  'відхилені твердження',
  'відхилених тверджень',
  'відхиленого твердження',
);

const REPORTS = forms('матеріал', 'матеріали', 'матеріалів', 'матеріалу');

const CHARACTERS = forms('знак', 'знаки', 'знаків', 'знака');

const WORDS = forms('слово', 'слова', 'слів', 'слова');

/** What is said about reports that somebody pastes. Numbers and dates come in already formatted. */
export const reading: Catalogue['reading'] = {
  open: 'Перевірити інший матеріал',
  openAgain: 'Назад до вашого матеріалу',
  named: 'Названо в матеріалі.',
  loadFailed: (found: string) => `Не вдалося завантажити читання матеріалів (${found}).`,

  setAside: {
    damaged:
      'Матеріал, збережений у цьому браузері, пошкоджено, і його не вдалося відкрити; його відкладено без змін.',
    newer:
      'Матеріал, збережений у цьому браузері, створено новішою версією сторінки, і відкрити його тут не можна; його відкладено без змін.',
    partly:
      'Частину збереженого у цьому браузері матеріалу пошкоджено й пропущено; усе збережене відкладено без змін.',
    several: (count: string) =>
      `Відкладено ${counted(count, REPORTS)}; це найдавніший, наступні буде показано, коли його видалити.`,
    save: 'Зберегти у файл',
    remove: 'Видалити',
    file: 'poshkodzhenyi-material.txt',
  },

  dialog: {
    heading: 'Перевірити інший матеріал',
    intro:
      'Вставте статтю, промову чи сторінку або перетягніть сюди файл .txt, .md чи .html. Кожне твердження про площу буде позначено й перевірено. Текст не залишає цього браузера.',
    text: 'Текст матеріалу',
    placeholder: 'Вставте або напишіть тут…',
    long: (characters: string) =>
      `У тексті ${counted(characters, CHARACTERS)}. Показано лише початок; прочитано буде весь текст.`,
    removeText: 'Прибрати текст',
    choose: 'Вибрати файл',
    drop: 'або перетягніть його сюди',
    facts: 'Де й коли опубліковано, якщо знаєте',
    date: 'Дата',
    dateNote: 'Щоб зрозуміти «від понеділка» або «минулого місяця».',
    outlet: 'Видання',
    title: 'Заголовок',
    url: 'Адреса',
    badUrl: (found: string) =>
      `«${found}» не є вебадресою. Потрібна адреса, що починається з https://.`,
    read: 'Прочитати матеріал',
    cancel: 'Скасувати',
    close: 'Закрити',
    empty: 'Читати поки нічого. Вставте текст матеріалу або виберіть файл.',
    readingFile: (name: string) => `Читання файлу ${name}…`,
    readingPasted: 'Читання вставленого…',
    reading: 'Читання…',
    readShare: (percent: string) => `Читання… ${percent}`,
    cancelled: 'Читання скасовано. Текст не змінився.',
    failed: (found: string) => `Не вдалося прочитати текст (${found}). Він не змінився.`,
    fileTaken: (name: string) => `Нижче – текст файлу ${name}.`,
    fileProblem: (name: string, problem: string) =>
      `Не вдається прочитати ${name}: ${problem}. Те, що було тут раніше, не змінилося.`,
    putBack: 'Повернути попередній текст',
    severalFiles: 'Перетягнуто кілька файлів; прочитати можна лише один за раз.',
    noFile: 'Перетягнуто не файл і не текст.',
    pastedRich: 'Форматування відкинуто; слова вставлено без змін.',
    notPasted: (problem: string) => `Не вставлено: ${problem}.`,
  },

  notKept: {
    report: {
      'too-long':
        'Цей матеріал задовгий, щоб браузер його зберіг: після перезавантаження сторінки він зникне.',
      'keeps-nothing':
        'Цей браузер нічого не зберігає для цієї сторінки: після перезавантаження матеріал зникне.',
      'no-room':
        'У цьому браузері не лишилося місця для цієї сторінки: після перезавантаження матеріал зникне.',
    },
    draft: {
      'too-long':
        'Ще не прочитаний текст у вікні «Змінити текст» задовгий, щоб браузер його зберіг: після перезавантаження сторінки зникне той текст, а не цей матеріал.',
      'keeps-nothing':
        'Цей браузер нічого не зберігає для цієї сторінки: після перезавантаження текст у вікні «Змінити текст» зникне.',
      'no-room':
        'У цьому браузері не лишилося місця для ще не прочитаного тексту у вікні «Змінити текст»: після перезавантаження сторінки зникне той текст, а не цей матеріал.',
    },
  },

  report: {
    heading: 'Ваш матеріал',
    changeText: 'Змінити текст',
    backToFirst: 'Назад до першого матеріалу',
    text: 'Текст матеріалу',
    claims: 'Знайдені твердження',
    count: (claims: string) => counted(claims, CLAIMS),
    summary: (claims: string, words: string) => `${claims}; у тексті ${counted(words, WORDS)}`,
    leftOut: (characters: string) =>
      `… не показано ${counted(characters, CHARACTERS)} без тверджень …`,
    claimMark: (quote: string, index: string, count: string, verdict: string) =>
      `${quote}: твердження ${index} з ${count}, ${verdict}`,
    placeMark: (name: string, place: string) => `${name}: ${place}`,
    openPlaceMark: (name: string, place: string) =>
      `${name}: прочитано як ${place}, треба підтвердити`,
    openNames: ' · територію треба підтвердити',
    dismiss: 'Не твердження: відхилити',
    changed: ' · змінено читачем',
    refused: (found: string) =>
      `Одне з ваших попередніх виправлень незрозуміле (${found}): твердження залишено, як у\u00a0матеріалі.`,
    dismissed: (quote: string) => `Відхилено: ${quote}.`,
    dismissedBefore: (count: string) => counted(count, DISMISSED),
    undo: 'Скасувати',
    bringBack: 'Повернути',
    none: 'У цьому тексті не знайдено тверджень про площу.',
    noneLeft: 'Усі твердження цього матеріалу відхилено.',
    lookedFor: 'Що шукали:',
    lookedForItems: [
      'величини з одиницею площі: «2\u00a0300 квадратних миль», «близько 600\u00a0000 га», «півмільйона акрів», українською й англійською',
      'порівняння з територією, площа якої відома: «удвічі більше за Уельс», «третина Пакистану»',
      'не шукали: довжини, ціни, кількість населення, густоту, як-от людей на квадратну милю',
    ],
    noneAdvice:
      'Якщо твердження все ж є, спробуйте подати його речення іншими словами: можливо, його вдасться зрозуміти.',
  },

  pages: {
    label: 'Сторінки тверджень',
    previous: 'Попередні',
    next: 'Наступні',
    shown: (from: string, to: string, count: string) => `Твердження ${from}–${to} з ${count}`,
  },

  claim: {
    timesLarger: (multiple: string, more: string) =>
      `Формулювання матеріалу може означати відношення ${multiple} до 1 або ${more} до 1. Прочитано як ${multiple}.`,
    unknownPlace: (name: string) =>
      `Площа невідома: ${name}. Можна вибрати іншу територію: Змінити твердження.`,
    noBoundary: (places: string) => `Меж тут немає: ${places}. Показано лише розмір.`,
    noPlace: 'Де ця площа, тут не відомо: показано лише розмір.',
    corrected: 'Виправлено вами; у матеріалі інакше.',
    which: (name: string) => `Яка це територія: «${name}»?`,
    mayBe: (name: string) => `«${name}» – це, можливо,`,
    is: (name: string) => `«${name}» – це`,
    details: 'Території, мовець і дата',
    places: 'Території',
    remove: (place: string) => `Вилучити: ${place}`,
    addPlace: 'Додати територію',
    who: 'Хто заявив',
    statedOn: 'Коли заявлено',
    nameAndKind: (name: string, kind: string) => `${name} (${kind})`,
  },

  publish: {
    open: 'Експорт тверджень',
    heading: 'Експорт перевірених тверджень',
    intro:
      'Як ClaimReview (JSON-LD за schema.org, який читають пошукові системи та бази фактчекінгу), як таблиця або як сторінка, щоб вставити в редактор.',
    close: 'Закрити',
    ratings: 'Оцінки',
    ratingsNote:
      'Оцінка потрапляє у файл лише після вашого підтвердження. Вона стосується чисел, а не того, чи відбулася подія.',
    confirm: (rating: string) => `Оцінити: ${rating}`,
    noRating: 'Нічого не вдалося перевірити: оцінки не запропоновано.',
    speaker: (who: string) => `Мовець, ${who}:`,
    speakers: {
      none: 'не зазначено: у ClaimReview його не буде',
      Person: 'особа',
      Organization: 'організація',
    },
    publisher: 'Хто публікує перевірку',
    name: 'Назва організації',
    url: 'Її адреса',
    page: 'Адреса сторінки з перевіркою',
    optional: 'якщо відомо',
    date: 'Дата перевірки',
    formats: { claimReview: 'ClaimReview (JSON-LD)', csv: 'CSV', markdown: 'Markdown' },
    fileNames: {
      claimReview: 'claim-review.json',
      csv: 'checked-claims.csv',
      markdown: 'fact-check.md',
    },
    title: (report: string) => `Твердження про площу: ${report}`,
    aReport: 'матеріал',
    making: (file: string) => `Створення файлу ${file}…`,
    saved: (file: string) => `Файл ${file} створено; браузер його зберігає.`,
  },
};
