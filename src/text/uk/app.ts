import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  name: 'Areacheck',
  title: (quantity: string | null) => (quantity ? `Areacheck: ${quantity}` : 'Areacheck'),
  export: 'Експорт',
  unit: 'Одиниця',
  theme: 'Тема',
  themes: { system: 'Як у системі', light: 'Світла', dark: 'Темна' },
  loading: 'Завантаження меж…',
  loadFailed: (layers: readonly string[], found: string) =>
    `Не вдалося завантажити межі: ${layers.join(', ')} (${found}). Доки їх немає, замість виміряних площ показано опубліковані, а карти немає.`,
  layers: {
    'ukraine-units': 'регіони України',
    ukraine: 'Україна',
    'greater-london': 'Великий Лондон',
    'london-boroughs': 'боро Лондона',
  },
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
