import type { Catalogue } from '../catalogue.ts';

export const exporting: Catalogue['exporting'] = {
  heading: 'Експорт',
  loadFailed: (found: string) =>
    `Експорт не вдалося завантажити (${found}). Один раз потрібна мережа.`,
  pixels: (width: string, height: string) => `${width}\u00a0×\u00a0${height} пікселів`,
  megabytes: (number: string) => `${number}\u00a0МБ`,
  close: 'Закрити',
  copy: 'Копіювати зображення',
  copied: 'Зображення в буфері обміну.',
  copyFailed: (found: string) =>
    `Браузер не дозволив скопіювати зображення${found ? ` (${found})` : ''}. Натомість завантажте його.`,
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
};
