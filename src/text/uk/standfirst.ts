import type { Catalogue } from '../catalogue.ts';
import { sentence } from './sentence.ts';

export const standfirst: Catalogue['figure']['standfirst'] = {
  inPlace: (place: string, words: string) => `${sentence(place)}. ${words}`,
  speaker: 'джерело, назване в\u00a0матеріалі',
  ofReport: 'Так сказано в\u00a0матеріалі.',
  ours: 'Порівняння зробив Areacheck, у\u00a0матеріалі його немає.',
  holds: (stated: string) => `У\u00a0матеріалі сказано: ${stated}. Це правильно.`,
  holdsBySome: (stated: string) =>
    `У\u00a0матеріалі сказано: ${stated}. За одними даними про площу це правильно, за іншими\u00a0– ні.`,
  rounded: {
    up: (stated: string) => `У\u00a0матеріалі сказано: ${stated}. Округлено в\u00a0більший бік.`,
    down: (stated: string) => `У\u00a0матеріалі сказано: ${stated}. Округлено в\u00a0менший бік.`,
  },
  fails: {
    up: (stated: string) => `У\u00a0матеріалі сказано: ${stated}. Це забагато.`,
    down: (stated: string) => `У\u00a0матеріалі сказано: ${stated}. Це замало.`,
  },
  quoted: {
    comparison: {
      holds: 'Порівняння правильне.',
      holdsBySome: 'За одними даними про площу порівняння правильне, за іншими\u00a0– ні.',
      rounded: {
        up: 'Порівняння округлене в\u00a0більший бік.',
        down: 'Порівняння округлене в\u00a0менший бік.',
      },
      fails: { up: 'Порівняння завелике.', down: 'Порівняння замале.' },
    },
    share: {
      holds: 'Частка правильна.',
      holdsBySome: 'За одними даними про площу частка правильна, за іншими\u00a0– ні.',
      rounded: {
        up: 'Частку округлено в\u00a0більший бік.',
        down: 'Частку округлено в\u00a0менший бік.',
      },
      fails: { up: 'Частка завелика.', down: 'Частка замала.' },
    },
  },
  alsoFails: (found: string) => `Не відповідає обчисленню: ${found}.`,
};
