import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kebab } from '../../src/text/kebab.ts';

it.each([
  ['2,300 square miles', '2300-square-miles'],
  ['2\u00a0300 квадратних миль', '2300-kvadratnykh-myl'],
  ['12\u202f500\u202f000 km²', '12500000-km2'],
  ['6.0 km²', '6-0-km2'],
  ['2,000–3,000 acres', '2000-3000-acres'],
  ['1, 2 and 300', '1-2-and-300'],
  // Resolution 55 of 2010 gives these.
  ['Запоріжжя', 'zaporizhzhia'],
  ['Згорани', 'zghorany'],
  ['Їжакевич, Йосипівка, Юрій, Яготин, Єнакієве', 'yizhakevych-yosypivka-yurii-yahotyn-yenakiieve'],
  ['Знам’янка', 'znamianka'],
  ['Гадяч і Ґалаґан', 'hadiach-i-galagan'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['Łódź, Ærø, Großglockner', 'lodz-aero-grossglockner'],
  ['خاركيف', ''],
])('%s', (words, name) => {
  expect(kebab(words)).toBe(name);
});

it('is small ASCII letters, digits and single hyphens, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(kebab(words)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    }),
  );
});
