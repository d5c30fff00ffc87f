import { expect, test } from 'vitest';
import { romanise } from '../../geo/build/romanise.ts';

// Examples of resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010.
test.each([
  ['Алушта', 'Alushta'],
  ['Борщагівка', 'Borshchahivka'],
  ['Згорани', 'Zghorany'],
  ['Розгон', 'Rozghon'],
  ['Єнакієве', 'Yenakiieve'],
  ['Їжакевич', 'Yizhakevych'],
  ['Кадиївка', 'Kadyivka'],
  ['Йосипівка', 'Yosypivka'],
  ['Стрий', 'Stryi'],
  ['Щербухи', 'Shcherbukhy'],
  ['Гоща', 'Hoshcha'],
  ["Знам'янка", 'Znamianka'],
  ['Яготин', 'Yahotyn'],
  ['Костянтин', 'Kostiantyn'],
  ['Біла Церква', 'Bila Tserkva'],
  ['Корсунь-Шевченківський', 'Korsun-Shevchenkivskyi'],
])('%s is %s', (ukrainian, latin) => {
  expect(romanise(ukrainian)).toBe(latin);
});
