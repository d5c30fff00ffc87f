import { expect, test } from 'vitest';
import { chooseOwners } from '../../geo/build/borders.ts';

const core = (unit: string, km2: number) => ({ a: unit, b: unit, km2 });

test('the line is taken from the source that fits the areas', () => {
  const cells = [core('east', 1000), core('west', 1000), { a: 'east', b: 'west', km2: 50 }];
  const east = new Map([
    ['east', 1050],
    ['west', 1000],
  ]);
  const west = new Map([
    ['east', 1000],
    ['west', 1050],
  ]);
  expect(chooseOwners(cells, east)).toEqual(['east', 'west', 'east']);
  expect(chooseOwners(cells, west)).toEqual(['east', 'west', 'west']);
});

test('between crossings, stretches of one border come from different sources if that fits', () => {
  const cells = [
    core('east', 1000),
    core('west', 1000),
    { a: 'east', b: 'west', km2: 30 },
    { a: 'east', b: 'west', km2: 6 },
  ];
  const reference = new Map([
    ['east', 1030],
    ['west', 1006],
  ]);
  expect(chooseOwners(cells, reference)).toEqual(['east', 'west', 'east', 'west']);
});

test('Sevastopol gets what either source gives it, Kyiv city its line from the second', () => {
  const cells = [
    { a: 'sevastopol', b: 'crimea', km2: 5 },
    { a: 'crimea', b: 'sevastopol', km2: 5 },
    { a: 'kyiv-city', b: 'kyiv-oblast', km2: 5 },
  ];
  expect(chooseOwners(cells, new Map([['kyiv-city', 5]]))).toEqual([
    'sevastopol',
    'sevastopol',
    'kyiv-oblast',
  ]);
});
