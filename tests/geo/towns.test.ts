import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { geoText, UKRAINE_UNITS } from './layerFiles.ts';

const units = UKRAINE_UNITS;
const unitsAt = (position: [number, number]) =>
  units.filter((unit) => booleanPointInPolygon(position, unit)).map(({ id }) => id);

const towns = geoText('reference/towns.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','))
  .map(([id, name, x, y, unit]) => ({ id: Number(id), name, at: [Number(x), Number(y)], unit }));

const mended = JSON.parse(geoText('reference/town-records.json')) as {
  geonameId: number;
  unit: string;
  why: string;
}[];

test('every town over 1,000 people lies in the unit that its record names', () => {
  expect(towns.length).toBeGreaterThan(1600);
  expect(new Set(towns.map(({ unit }) => unit)).size).toBe(27);
  const elsewhere = towns.filter(({ at, unit }) => unitsAt(at as [number, number]).join() !== unit);
  expect(elsewhere).toEqual([]);
});

test('the few records taken for wrong are in the table as mended, each with its reason', () => {
  expect(mended.length).toBeLessThanOrEqual(5);
  for (const { geonameId, unit, why } of mended) {
    expect(towns.find(({ id }) => id === geonameId)!.unit).toBe(unit);
    expect(why).toMatch(/\w/);
  }
});

// Places that a border has to go around: who is by law where, and where it lies.
test.each<[string, [number, number], string]>([
  ['Slavutych', [30.757, 51.522], 'kyiv-oblast'],
  ['between Slavutych and the rest of its oblast', [30.9, 51.45], 'chernihiv-oblast'],
  ['Varash', [25.85, 51.35], 'rivne-oblast'],
  ['Kotsiubynske', [30.331, 50.489], 'kyiv-oblast'],
  ['Kyiv to the west of Kotsiubynske', [30.3, 50.49], 'kyiv-city'],
  ['Kyiv to the east of Kotsiubynske', [30.37, 50.49], 'kyiv-city'],
  ['Horenka', [30.332, 50.557], 'kyiv-oblast'],
  ['the Kinburn spit', [31.6, 46.53], 'mykolaiv-oblast'],
  ['the north of the Arabat spit', [34.88, 45.89], 'kherson-oblast'],
  ['Foros', [33.78, 44.39], 'crimea'],
])('%s is where it should be', (_, position, unit) => {
  expect(unitsAt(position)).toEqual([unit]);
});
