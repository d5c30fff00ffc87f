import { counted, formBehind, forms, valueOf } from './plural.ts';

const TIMES = forms('раз', 'рази', 'разів', 'раза');

const SUCH_AREA = forms('така площа', 'такі площі', 'таких площ', 'такої площі');

/** Whole numbers as words, and "so many times" as one word each. */
const WORDS: readonly (readonly [number: string, times: string] | null)[] = [
  null,
  null,
  ['два', 'удвічі'],
  ['три', 'утричі'],
  ['чотири', 'учетверо'],
  ['п’ять', 'уп’ятеро'],
  ['шість', 'ушестеро'],
  ['сім', 'усемеро'],
  ['вісім', 'увосьмеро'],
  ['дев’ять', 'удев’ятеро'],
  ['десять', 'удесятеро'],
];

/** Two to ten as words. */
export function numberWord(n: number): string | null {
  return WORDS[n]?.[0] ?? null;
}

/** "учетверо" of "чотири", "у 3,8 раза" of "3,8". */
export function timesWord(multiple: string): string {
  const word = WORDS.find((entry) => entry?.[0] === multiple);
  return word ? word[1] : `у\u00a0${counted(multiple, TIMES)}`;
}

/**
 * "учетверо більше, ніж Великий Лондон", "0,6 такої площі, як Великий Лондон". The name of a place
 * stays in the nominative.
 */
export function timesSizeOf(multiple: string, place: string): string {
  return valueOf(multiple) <= 1
    ? `${multiple}\u00a0${formBehind(multiple, SUCH_AREA)}, як ${place}`
    : `${timesWord(multiple)} більше, ніж ${place}`;
}

const LESS: Readonly<Record<string, string>> = {
  'десята частина': 'удесятеро менше',
  'восьма частина': 'увосьмеро менше',
  'сьома частина': 'усемеро менше',
  'шоста частина': 'ушестеро менше',
  'п’ята частина': 'уп’ятеро менше',
  чверть: 'учетверо менше',
  третина: 'утричі менше',
  половина: 'удвічі менше',
  'дві третини': 'у\u00a0півтора раза менше',
  'три чверті': 'на чверть менше',
};

/** Multiples that have a name of their own. */
export const FRACTIONS = [
  { multiple: 1 / 10, words: 'десята частина' },
  { multiple: 1 / 8, words: 'восьма частина' },
  { multiple: 1 / 7, words: 'сьома частина' },
  { multiple: 1 / 6, words: 'шоста частина' },
  { multiple: 1 / 5, words: 'п’ята частина' },
  { multiple: 1 / 4, words: 'чверть' },
  { multiple: 1 / 3, words: 'третина' },
  { multiple: 2 / 5, words: 'дві п’яті' },
  { multiple: 1 / 2, words: 'половина' },
  { multiple: 3 / 5, words: 'три п’яті' },
  { multiple: 2 / 3, words: 'дві третини' },
  { multiple: 3 / 4, words: 'три чверті' },
  { multiple: 4 / 5, words: 'чотири п’яті' },
];

/** "утричі менше, ніж Україна" of "третина". */
export function fractionOf(fraction: string, place: string): string {
  return LESS[fraction]
    ? `${LESS[fraction]}, ніж ${place}`
    : `${fraction} такої площі, як ${place}`;
}

/** у and в after a vowel, before в, ф and the eights that begin with it. */
const U_AFTER_VOWEL = /^у(?=\u00a0[^8вф]|[двтчпсш])/;

/** A word before others, у turned to в behind its vowel: "приблизно вчетверо". */
export function behind(word: string, words: string): string {
  const ends = /[аеєиіїоуюя]$/.test(word);
  return `${word} ${ends ? words.replace(U_AFTER_VOWEL, 'в') : words}`;
}
