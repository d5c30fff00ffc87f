import type { Catalogue } from '../catalogue.ts';

const listed = (words: readonly string[]) => words.join(', ');

export const houseStyle: Catalogue['figure']['style'] = {
  borrowed: (font: string, letters: readonly string[]) =>
    `У\u00a0шрифті ${font} немає знаків ${letters.join(' ')}: їх набрано шрифтом Noto.`,
  problems: {
    'not-json': (line: number, column: number, what: string) =>
      `Файл стилю не є JSON: рядок ${line}, знак ${column}: ${what}.`,
    jsonFound: (found: string) =>
      found === '' ? 'файл закінчується зарано' : `тут не може стояти ${found}`,
    lastComma: 'зайва кома, за якою нічого немає',
    'unknown-key': (key: string, nearest: string) =>
      `Ключ «${key}» невідомий; найближчий до нього – «${nearest}».`,
    'missing-key': (key: string) => `Бракує ключа «${key}».`,
    'one-length': (key: string, found: number) =>
      `«${key}» потребує widthPx або heightPx, одного з\u00a0них; знайдено: ${found}.`,
    'wrong-value': (key: string, found: string, expected: string) =>
      key === ''
        ? `У\u00a0файлі стилю ${found}; очікувано: ${expected}.`
        : `«${key}»: ${found}; очікувано: ${expected}.`,
    expected: {
      words: 'слова одним рядком, у\u00a0лапках',
      'one-of': (values: readonly string[]) => `одне з: ${listed(values)}`,
      number: (least: number, most: number, isWhole: boolean) =>
        `${isWhole ? 'ціле ' : ''}число від ${least} до ${most}`,
      colour: (others: readonly string[]) =>
        others.length === 0
          ? 'колір у\u00a0вигляді #rrggbb'
          : `колір у\u00a0вигляді #rrggbb або одне з: ${listed(others)}`,
      object: (keys: readonly string[]) => `об’єкт із ключами ${listed(keys)}`,
    },
    'same-sign': (key: string, found: string) =>
      `«${key}» – це «${found}», що відокремлює й\u00a0тисячі; для одного з\u00a0двох потрібен інший знак.`,
    'no-file': (key: string, found: string) =>
      `«${key}» називає ${found}; такого файлу немає або його не можна прочитати.`,
    font: {
      'no-font': (key: string, found: string) =>
        `«${key}» називає ${found}, а це не шрифт, який можна прочитати; очікувано файл TTF або OTF.`,
      variable: (key: string, found: string) =>
        `«${key}» називає варіативний шрифт ${found}; очікувано файл одного накреслення.`,
      restricted: (key: string, found: string) =>
        `«${key}» називає ${found}; власник цього шрифту не дозволяє його вбудовувати (OS/2 fsType: обмежена ліцензія).`,
      'no-subsetting': (key: string, found: string) =>
        `«${key}» називає ${found}; власник цього шрифту не дозволяє вбудовувати його частини (OS/2 fsType), а в\u00a0ілюстрації є лише потрібні знаки.`,
      'bitmaps-only': (key: string, found: string) =>
        `«${key}» називає ${found}; власник цього шрифту не дозволяє вбудовувати його контури (OS/2 fsType).`,
    },
    'not-png': (key: string, found: string) =>
      `«${key}» називає ${found}, а це не цілий PNG, якого очікувано.`,
    'not-grey': (key: string, found: string) =>
      `«${key}»: ${found}; очікувано сірий, бо в\u00a0друці одним кольором інших немає.`,
    contrast: (key: string, ground: string, ratio: string, least: string) =>
      `«${key}»: контраст на ${ground} – ${ratio}; очікувано щонайменше ${least}.`,
  },
};
