import type { Catalogue } from '../catalogue.ts';

export const exporting: Catalogue['exporting'] = {
  heading: 'Експорт',
  what: 'Що експортувати',
  kinds: { figure: 'Накреслена ілюстрація', view: 'Карта, як її видно' },
  loadFailed: (found: string) =>
    `Експорт не вдалося завантажити (${found}). Один раз потрібна мережа.`,
  intro: 'Карта, як ви її бачите, з твердженням, перевірками, масштабом, легендою та джерелами.',
  size: 'Розмір',
  sizes: {
    '1x': 'Як на екрані (1×)',
    '2x': 'Удвічі детальніше (2×)',
    '4x': 'Для друку (4×)',
    '4k': 'Екран 4K',
  },
  pixels: (width: string, height: string) => `${width}\u00a0×\u00a0${height} пікселів`,
  preview: 'Попередній вигляд зображення',
  drawing: 'Малювання…',
  drawingSize: (pixels: string) => `Малювання: ${pixels}…`,
  ready: (pixels: string, size: string) => `Готово: ${pixels}, ${size}.`,
  megabytes: (number: string) => `${number}\u00a0МБ`,
  cancel: 'Скасувати',
  close: 'Закрити',
  download: 'Завантажити PNG',
  copy: 'Копіювати в буфер обміну',
  copied: 'Зображення в буфері обміну.',
  copyFailed: (found: string) =>
    `Браузер не дозволив скопіювати зображення${found ? ` (${found})` : ''}. Натомість завантажте його.`,
  again: 'Спробувати ще раз',
  failures: {
    'too-large': (wanted: string, found: string) =>
      `Цей комп’ютер не може намалювати ${wanted}${found ? `; можливо лише ${found}` : ''}. Виберіть менший розмір.`,
    timeout: (wanted: string) =>
      `Малювання (${wanted}) тривало понад дві хвилини, і його припинено. Виберіть менший розмір.`,
    failed: (_wanted: string, found: string) =>
      `Не вдалося намалювати зображення${found ? ` (${found})` : ''}.`,
    cancelled: () => 'Малювання скасовано.',
  },
  noMap:
    'Для зображення потрібна інтерактивна карта, а цей браузер не може її намалювати, бо не має WebGL.',
  fileName: (id: string, size: string) => `areacheck-${id}-${size}.png`,
  claimLegend: (shape: string) => `Заявлена площа: ${shape}`,
  mercatorLegend: 'Так показала б вебпроєкція Меркатора',
  mercatorNote: 'переміщено на вебкарті, не в справжньому розмірі',
  shareOf: (km2: string, share: string) =>
    `${km2}; заявлена\u00a0площа\u00a0–\u00a0${share.replaceAll(' ', '\u00a0')}`,
  made: (date: string) =>
    `Площі виміряно на еліпсоїді WGS84; карта у вебпроєкції Меркатора. Створено в Areacheck ${date}.`,
};
