import type { Catalogue } from '../catalogue.ts';

export const compared: Catalogue['compared'] = {
  open: 'Порівняти два місця',
  region: 'Порівняння',
  places: 'Місця',
  back: 'Назад до повідомлення',
  loadFailed: (found: string) => `Не вдалося завантажити порівняння місць (${found}).`,
  ground: 'На карті',
  laid: 'Накладено на неї',
  laidAs: (number: string) => `Накладено на неї, ${number}`,
  add: 'Накласти ще одне місце',
  swap: (place: string) => `Поміняти місцями з картою: ${place}`,
  swapShort: 'Поміняти',
  lay: 'Накласти на карту',
  setGround: 'Порівняти на його карті',
  remove: (place: string) => `Прибрати: ${place}`,
  removeShort: 'Прибрати',
  hint: 'Перетягніть фігуру або поверніть її за ручку: її справжній розмір усюди той самий. Площу кожного місця з визначеннями подано нижче.',
  full: (most: string) => `Більше фігур (понад ${most}) на одній карті не розрізнити.`,
  noOutline: (place: string) =>
    `Обрису тут немає: ${place}. Площа відома, але намалювати її не можна.`,
  noGround: (place: string) => `Обрису тут немає: ${place}. Карта показує, де це місце лежить.`,
  copy: 'Скопіювати речення',
  copied: 'Речення скопійовано.',
  copyFailed: 'Браузер не дозволив копіювання.',
  of: (place: string) => `частка: ${place}`,
  definitions: 'Площа за визначенням',
};
