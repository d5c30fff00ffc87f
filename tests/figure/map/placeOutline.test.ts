import { expect, test } from 'vitest';
import { countryOutline, placeOutline } from '../../../src/figure/map/placeOutline.ts';
import { areaM2 } from '../../../src/measure/area.ts';
import { atlasWith, UKRAINE_UNITS } from '../../places/testAtlas.ts';
import { wholeBasemap } from '../geoFiles.ts';

const atlas = atlasWith(...UKRAINE_UNITS);
const basemap = wholeBasemap();

test('a place with a layer has its outline from there', () => {
  expect(placeOutline('donbas', atlas, basemap)).toMatchObject({
    placeId: 'donbas',
    generalised: false,
  });
});

test('a country without one has the basemap’s, where its area is right', () => {
  const belgium = placeOutline('belgium', atlas, basemap)!;
  expect(belgium).toMatchObject({ generalised: true });
  expect(Math.abs(areaM2(belgium.geometry) / 30_689e6 - 1)).toBeLessThan(0.03);
});

test('an outline that simplifying has made too large or small is not taken', () => {
  expect(Math.abs(areaM2(countryOutline('FJ', basemap)!) / 18_272e6 - 1)).toBeGreaterThan(0.03);
  expect(placeOutline('fiji', atlas, basemap)).toBeNull();
});

test('parts of countries and unknown places have none', () => {
  expect(placeOutline('wales', atlas, basemap)).toBeNull();
  expect(placeOutline('atlantis', atlas, basemap)).toBeNull();
  expect(placeOutline('belgium', atlas, null)).toBeNull();
});
