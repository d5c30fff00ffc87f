import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  name: 'Areacheck',
  title: (quantity: string | null) => (quantity ? `Areacheck: ${quantity}` : 'Areacheck'),
  export: 'Експорт',
  copyLink: 'Скопіювати посилання',
  linkCopied: 'Посилання скопійовано.',
  linkWithoutReport:
    'Посилання скопійовано. Вставленого тексту в\u00a0ньому немає: відкриється сторінка без нього.',
  unit: 'Одиниця',
  theme: 'Тема',
  themes: { system: 'Як у системі', light: 'Світла', dark: 'Темна' },
  loading: 'Завантаження меж…',
  loadFailed: (places: readonly string[], more: number, found: string, hasMap: boolean) =>
    `Не вдалося завантажити межі: ${places.join(', ')}${more > 0 ? ` та ще ${more}` : ''} (${found}). Доки їх немає, ${hasMap ? 'їх немає на карті' : 'немає карти'}.`,
  placesFailed: (found: string) =>
    `Не вдалося завантажити місця, названі в адресі (${found}). Доки їх немає, показано те, що було відкрито.`,
  sourcesFailed: (found: string) => `Не вдалося завантажити джерела (${found}).`,
  retry: 'Спробувати ще раз',
  fragmentProblem: {
    version: (_field: string, found: string) =>
      `Цю адресу створено для іншої версії сторінки: очікувано «v=1», знайдено «${found}».`,
    'unknown-field': (field: string, found: string) =>
      `У цій адресі є «${field}=${found}», чого сторінка не знає.`,
    twice: (field: string) => `У цій адресі «${field}» є двічі.`,
    value: (field: string, found: string) =>
      `У цій адресі є «${field}=${found}», що тут не має сенсу.`,
  },
  fragmentIgnored: 'З адреси нічого не використано; показано матеріал без змін.',
  dismiss: 'Закрити',
};
