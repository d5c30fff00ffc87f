import type { Hedge } from '../../../../measure/hedges.ts';
import type { RateSign } from '../../grammar/quantities.ts';
import type { Spellings } from '../../phrases.ts';
import { words } from '../../words.ts';

export const FILLERS: Spellings<true> = [
  [true, ['ще', 'аж', 'лише', 'загалом', 'ніж', 'на', 'в', 'у']],
];

export const BETWEEN: Spellings<Hedge | 'none'> = [
  ['none', ['нових', 'додаткових', 'зайвих', 'суцільних']],
  ['at least', ['+', 'з лишком', 'з гаком', 'з половиною']],
];

export const NOT_AFTER: Spellings<RateSign> = [
  ['always', ['кожні', 'кожен', 'кожних', '$', '£', '€', '₴', 'usd', 'eur']],
  ['priced', ['на', 'за', 'з']],
];

/** Right behind a unit: people, or the noun that «рай.» shortens "district" before. */
export const NOT_BEFORE: Spellings<'always' | 'one'> = [
  [
    'always',
    [
      ...['на особу', 'на людину', 'на мешканця'],
      ...['центр', 'центри', 'центрів', 'центрах', 'рада', 'ради', 'рад', 'відділ', 'відділів'],
    ],
  ],
];

export const PRICES = words('грн гривень доларів євро ціна коштує вартість тонн центнерів');
