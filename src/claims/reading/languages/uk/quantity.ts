import type { Hedge } from '../../../../measure/hedges.ts';
import type { RateSign } from '../../grammar.ts';
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

export const NOT_BEFORE: Spellings<true> = [[true, ['на особу', 'на людину', 'на мешканця']]];

export const PRICES = words('грн гривень доларів євро ціна коштує вартість тонн центнерів');
