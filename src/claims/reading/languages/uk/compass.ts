import type { CompassPart } from '../../../compass.ts';
import type { CompassWords } from '../../grammar/places.ts';
import { meanings, words } from '../../words.ts';

/** What the adjectives and adverbs are made of. */
const STEMS: readonly (readonly [CompassPart, string])[] = [
  ['north', 'північн'],
  ['east', 'східн'],
  ['south', 'південн'],
  ['west', 'західн'],
  ['centre', 'центральн'],
];

const ENDINGS = words('ий ого ому им ім а ої ій у ою е і их ими о');

const NOUNS: readonly (readonly [CompassPart, string])[] = [
  ['north', 'північ півночі північчю'],
  ['east', 'схід сходу сході сходом'],
  ['south', 'південь півдня півдні півднем'],
  ['west', 'захід заходу заході заходом'],
  ['centre', 'центр центру центрі центром'],
];

const BEYOND: readonly (readonly [CompassPart, string])[] = [
  ['north', 'північніше'],
  ['east', 'східніше'],
  ['south', 'південніше'],
  ['west', 'західніше'],
];

const lineOf = (rows: typeof NOUNS) => rows.map(([, line]) => line).join(' ');

export const COMPASS_WORDS: CompassWords = {
  words: meanings([
    ...NOUNS,
    ...BEYOND,
    ...STEMS.map(
      ([part, stem]) => [part, [...ENDINGS].map((ending) => stem + ending).join(' ')] as const,
    ),
  ]),
  nouns: words(lineOf(NOUNS)),
  degrees: words('крайній крайньому далекій далекому самому самій'),
  parts: words(
    `частина частині частини частину частинах половина половині половини районах регіонах околицях куті
    кутку провінціях межах узбережжі`,
  ),
  away: words('від'),
  beyond: words(lineOf(BEYOND)),
};
