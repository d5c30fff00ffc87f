import type { Numerals, RangeWords } from '../../grammar/quantities.ts';
import { meanings, words } from '../../words.ts';

export const NUMERALS: Omit<Numerals, 'begins' | 'glued'> = {
  decimalMark: '.',
  cardinals: meanings([
    [0, 'zero nought'],
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty fourty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
  ]),
  scales: meanings([
    [12, 'dozen'],
    [100, 'hundred'],
    [1e3, 'thousand'],
    [1e5, 'lakh lakhs'],
    [1e6, 'million'],
    [1e7, 'crore crores'],
    [1e9, 'billion'],
  ]),
  letterScales: meanings([
    [1e3, 'k'],
    [1e6, 'm mn mln mil'],
    [1e9, 'bn'],
  ]),
  fractions: meanings([
    [1 / 2, 'half halves'],
    [1 / 3, 'third thirds'],
    [1 / 4, 'quarter quarters fourth fourths'],
    [1 / 5, 'fifth fifths'],
    [1 / 6, 'sixth sixths'],
    [1 / 7, 'seventh sevenths'],
    [1 / 8, 'eighth eighths'],
    [1 / 9, 'ninth ninths'],
    [1 / 10, 'tenth tenths'],
    [1 / 12, 'twelfth twelfths'],
    [1 / 20, 'twentieth twentieths'],
    [1 / 100, 'hundredth hundredths'],
  ]),
  articles: words('a an'),
  and: words('and &'),
  point: words('point'),
  vague: words('few several many couple of numerous some'),
  of: words('of'),
};

export const RANGES: RangeWords = {
  between: words('between'),
  and: words('and'),
  from: words('from'),
  to: words('to - – — or through till until'),
  by: words('by'),
  changes: words(
    `grew grown grow grows growing rose risen rise rises rising fell fallen fall falls falling shrank
    shrunk shrink shrinks shrinking dropped drop drops dropping cut cuts cutting up down expanded expand
    expands expanding increased increase increases increasing decreased decrease decreases declined
    decline declines reduced reduce reduces jumped jump jumps ballooned exploded swelled swollen
    doubled tripled trebled quadrupled went gone goes climbed soared surged raised lowered revised
    extended enlarged contracted dwindled plunged halved moved changed spread leapt changing growth expansion reduction contraction shrinkage`,
  ),
};
