import { unitSpellings } from '../../unitSpellings.ts';
import { combine } from '../../words.ts';

const SQUARE = ['кв', ...forms('квадратн', 'ий ого ому им і их им ими')];
const KILOMETRES = forms('кілометр', ' а у ом и ів ам ами ах');
const METRES = forms('метр', ' а у ом и ів ам ами ах');
const MILES = [...forms('мил', 'я і ю ею ь ям ями ях')];

/** A stem with each of its endings; a bare stem first where the line begins with a space. */
export function forms(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending);
}

/** "кв. км" and "км кв." */
function bothWays(lengths: readonly string[]): string[] {
  return [...combine(SQUARE, lengths), ...combine(lengths, SQUARE)];
}

/** Units of area in their cases. */
export const UNITS = unitSpellings({
  km2: [[{}, [...bothWays([...KILOMETRES, 'км']), 'км2', 'км^2', 'km2', 'sq km']]],
  'sq mi': [[{}, [...combine(SQUARE, MILES), 'миль2']]],
  ha: [[{}, ['га', 'ha', ...forms('гектар', ' а у ом и ів ам ами ах')]]],
  acre: [[{}, forms('акр', ' а у ом и ів ам ами ах')]],
  m2: [[{}, [...bothWays([...METRES, 'м']), 'м2', 'м^2', 'm2']]],
  'sq ft': [[{}, [...bothWays(forms('фут', ' а у ом и ів ам ами ах')), 'фут2', 'фт2']]],
  'sq yd': [[{}, [...bothWays(forms('ярд', ' а у ом и ів ам ами ах')), 'ярд2']]],
  dunam: [
    [
      {},
      ['дунам', 'дунум', 'донум', 'денум'].flatMap((stem) => forms(stem, ' а у ом и ів ам ами ах')),
    ],
  ],
  feddan: [[{}, ['феддан', 'федан'].flatMap((stem) => forms(stem, ' а у ом и ів ам ами ах'))]],
  rai: [[{ lowerCase: true, counted: true }, ['рай', 'раї', 'раїв', 'рая', 'раями']]],
  mu: [[{ lowerCase: true, counted: true }, ['му']]],
});
