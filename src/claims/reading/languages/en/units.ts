import { unitSpellings } from '../../unitSpellings.ts';
import { combine } from '../../words.ts';

const SQUARE = ['square', 'sq', 'sqr', 'squared'];

/** Units of area as newsrooms write them. */
export const UNITS = unitSpellings({
  km2: [
    [
      {},
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
  ],
  'sq mi': [
    [
      {},
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
  ],
  ha: [
    [{}, ['hectare', 'hectares', 'ha', 'hectars', 'hectar']],
    [{ scale: 1000 }, ['kha']],
    [{ scale: 1e6 }, ['mha']],
  ],
  acre: [
    [{}, ['acre', 'acres']],
    [{ lowerCase: true }, ['ac']],
  ],
  m2: [
    [
      {},
      [
        ...combine(SQUARE, ['metre', 'metres', 'meter', 'meters', 'm']),
        ...combine(['metres', 'meters'], ['squared']),
        'm^2',
        'sqm',
      ],
    ],
    [{ lowerCase: true }, ['m2']],
  ],
  'sq ft': [
    [
      {},
      [
        ...combine(SQUARE, ['foot', 'feet', 'ft']),
        ...combine(['feet', 'foot', 'ft'], ['squared', 'sq']),
        ...['ft2', 'ft^2', 'sqft', 'feet2'],
      ],
    ],
  ],
  'sq yd': [
    [
      {},
      [
        ...combine(SQUARE, ['yard', 'yards', 'yd', 'yds']),
        ...combine(['yards', 'yds', 'yd'], ['squared', 'sq']),
        ...['yd2', 'yd^2', 'sqyd', 'sqyds', 'yards2'],
      ],
    ],
  ],
  dunam: [
    [{}, ['dunam', 'dunum', 'donum', 'dönüm', 'dönum', 'dunem'].flatMap((one) => [one, `${one}s`])],
  ],
  feddan: [[{}, ['feddan', 'faddan', 'fedan', 'feddân'].flatMap((one) => [one, `${one}s`])]],
  rai: [[{ lowerCase: true, counted: true }, ['rai']]],
  mu: [[{ lowerCase: true, counted: true }, ['mu', 'mou']]],
});
