import { expect, test } from 'vitest';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { properNames } from '../../../src/claims/reading/properNames.ts';
import { allTowns } from '../../../src/draw/ground/basemap.ts';
import { namedTowns } from '../../../src/figure/placement/namedTowns.ts';
import { en } from '../../../src/text/en/index.ts';
import { claimOf, within } from '../../claims/claimOf.ts';
import { wholeBasemap } from '../../draw/geoFiles.ts';

const towns = allTowns(wholeBasemap());

function namedIn(text: string, placeId: string): string[] {
  const claim = { ...claimOf({ places: within(placeId) }), names: properNames(text) };
  return [...namedTowns(claim, towns)].map(({ properties }) => properties.en).toSorted();
}

test('the towns of the offensive belong on the map of the first report', () => {
  const found = [...namedTowns(firstReport(en).claims[0], towns)].map((town) => town.properties.en);
  for (const name of ['Izium', 'Kupiansk', 'Balakliia', 'Lyman']) expect(found).toContain(name);
});

test('towns are found in English words', () => {
  expect(
    namedIn('They entered Balakliia and Bila Tserkva, not the lyman.', 'kharkiv-oblast'),
  ).toEqual(['Balakliia', 'Bila Tserkva']);
});

test('towns are found in Ukrainian cases', () => {
  expect(namedIn('Увійшли до Ізюма, Балаклії та Куп’янська.', 'kharkiv-oblast')).toEqual([
    'Balakliia',
    'Izium',
    'Kupiansk',
  ]);
});

test('a town of another country is none of the report’s', () => {
  expect(namedIn('Reading and Warsaw were named.', 'kharkiv-oblast')).toEqual([]);
});
