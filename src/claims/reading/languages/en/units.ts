import type { UnitReading } from '../../grammar.ts';
import type { Spellings } from '../../phrases.ts';
import { combine } from '../../words.ts';

const SQUARE = ['square', 'sq', 'sqr', 'squared'];

/** Units of area as newsrooms write them. Square feet and yards are not among the units. */
export const UNITS: Spellings<UnitReading> = [
  [
    { unit: 'km2' },
    [
      ...combine(SQUARE, ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kms']),
      ...combine(SQUARE, ['kilometre s', 'kilometer s']),
      ...combine(['kilometres', 'kilometers', 'km', 'kms'], ['squared', 'sq']),
      'km2',
      'km^2',
      'kms2',
      'sqkm',
      'sqkms',
      'skm',
    ],
  ],
  [
    { unit: 'sq mi' },
    [
      ...combine(SQUARE, ['mile', 'miles', 'mi', 'mis', 'statute mile', 'statute miles']),
      ...combine(['miles', 'mi'], ['squared', 'sq']),
      'mi2',
      'mi^2',
      'mile2',
      'miles2',
      'sqmi',
    ],
  ],
  [{ unit: 'ha' }, ['hectare', 'hectares', 'ha', 'hectars', 'hectar']],
  [{ unit: 'ha', scale: 1000 }, ['kha']],
  [{ unit: 'ha', scale: 1e6 }, ['mha']],
  [{ unit: 'acre' }, ['acre', 'acres']],
  [{ unit: 'acre', lowerCase: true }, ['ac']],
  [
    { unit: 'm2' },
    [
      ...combine(SQUARE, ['metre', 'metres', 'meter', 'meters', 'm']),
      ...combine(['metres', 'meters'], ['squared']),
      'm^2',
      'sqm',
    ],
  ],
  [{ unit: 'm2', lowerCase: true }, ['m2']],
];
