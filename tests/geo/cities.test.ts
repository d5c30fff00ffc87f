import type { FeatureCollection, Point } from 'geojson';
import { expect, test } from 'vitest';
import { missingGlyphs } from '../../src/draw/text/metrics.ts';
import type { TownProperties } from '../../src/draw/ground/basemap.ts';
import { geoText } from './layerFiles.ts';

const read = (file: string) =>
  (JSON.parse(geoText(`basemap/${file}.geojson`)) as FeatureCollection<Point, TownProperties>)
    .features;
const first = read('settlements');
const later = read('cities');
const all = [...first, ...later];

test.each([
  ['Manaus', 'Манаус', 'BR', [-60.0, -3.1]],
  ['San Francisco', 'Сан-Франциско', 'US', [-122.4, 37.8]],
  ['Leipzig', 'Лейпциг', 'DE', [12.4, 51.3]],
  ['Suva', 'Сува', 'FJ', [178.4, -18.1]],
  ['Washington, D.C.', 'Вашингтон', 'US', [-77.0, 38.9]],
  ['Darwin', null, 'AU', [130.8, -12.5]],
])('%s is on the map of the world', (en, uk, country, [lon, lat]) => {
  const found = all.filter(
    ({ properties }) => properties.en === en && properties.country === country,
  );
  expect(found).toHaveLength(1);
  if (uk) expect(found[0]!.properties.uk).toBe(uk);
  expect(found[0]!.geometry.coordinates[0]).toBeCloseTo(lon!, 0);
  expect(found[0]!.geometry.coordinates[1]).toBeCloseTo(lat!, 0);
});

test('a city stands in one of the two files', () => {
  const ids = all.map(({ geometry, properties }) => `${properties.en} ${geometry.coordinates}`);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { properties } of later) expect(properties.population).toBeGreaterThanOrEqual(100_000);
});

test('capitals and cities over two million have Ukrainian names', () => {
  const large = all.filter(
    ({ properties: { rank, population } }) => rank === 'capital' || population > 2_000_000,
  );
  const unnamed = large.filter(({ properties }) => properties.uk === null);
  expect(unnamed.length / large.length).toBeLessThan(0.01);
});

test('every name can be set in a figure, and the Ukrainian ones are Ukrainian', () => {
  for (const { properties } of all) {
    expect(missingGlyphs(`${properties.en}${properties.uk ?? ''}`)).toEqual([]);
    if (properties.uk !== null) expect(properties.uk).not.toMatch(/[A-Za-zыэъё]/);
  }
});
