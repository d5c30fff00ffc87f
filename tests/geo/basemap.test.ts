import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { geoText } from './layerFiles.ts';

interface Country {
  id: string;
  en: string;
  uk: string;
}

const world = JSON.parse(geoText('basemap/world.topo.json')) as Topology<{
  countries: GeometryCollection<Country>;
  lakes: GeometryCollection<{ kind: string }>;
}>;
const countries = feature(world, world.objects.countries).features;
const km2 = (id: string) => areaM2(countries.find((c) => c.properties.id === id)!.geometry) / 1e6;

test('all countries are there, each once, named in English and Ukrainian', () => {
  const ids = countries.map((c) => c.properties.id);
  expect(new Set(ids).size).toBe(250);
  expect(ids.every((id) => /^[A-Z]{2}$/.test(id))).toBe(true);
  expect(countries.find((c) => c.properties.id === 'MD')!.properties).toEqual({
    id: 'MD',
    en: 'Moldova',
    uk: 'Молдова',
  });
});

// World Factbook and national figures of land with inland waters, km².
test.each([
  ['PL', 312_700],
  ['RO', 238_400],
  ['BY', 207_600],
  ['MD', 33_850],
  ['HU', 93_030],
  ['SK', 49_035],
])('%s keeps its area to a hundredth', (id, expected) => {
  expect(Math.abs(km2(id) / expected - 1)).toBeLessThan(0.01);
});

test('Ukraine has the same border vertices as each neighbour', () => {
  const shared = (a: string, b: string) =>
    mesh(world, world.objects.countries, (x, y) => {
      const ids = [x, y].map((shape) => (shape.properties as Country).id);
      return x !== y && ids.includes(a) && ids.includes(b);
    }).coordinates.flat().length;
  for (const neighbour of ['RU', 'BY', 'PL', 'SK', 'HU', 'RO', 'MD'])
    expect(shared('UA', neighbour), neighbour).toBeGreaterThan(80);
});

test('the Kakhovka reservoir is full, as it was in 2022', () => {
  const lakes = feature(world, world.objects.lakes) as FeatureCollection<Polygon | MultiPolygon>;
  const large = lakes.features.filter((lake) => areaM2(lake) > 2.0e9);
  const inside = large.some(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).some((rings) =>
      rings[0]!.some(([x, y]) => x! > 34 && x! < 35.2 && y! > 47.3 && y! < 47.9),
    ),
  );
  expect(inside).toBe(true);
});

interface Town {
  en: string;
  uk: string | null;
  country: string;
  population: number;
  rank: string;
}
const towns = (JSON.parse(geoText('basemap/settlements.geojson')) as FeatureCollection<Point, Town>)
  .features;

test.each([
  ['Kyiv', 'Київ', 'capital', [30.52, 50.45]],
  ['Kharkiv', 'Харків', 'seat', [36.25, 49.98]],
  ['Kherson', 'Херсон', 'seat', [32.62, 46.66]],
  ['Kupiansk', "Куп'янськ", 'town', [37.62, 49.71]],
  ['Izium', 'Ізюм', 'town', [37.26, 49.21]],
  ['Balakliia', 'Балаклія', 'town', [36.86, 49.46]],
  ['Sievierodonetsk', 'Сєвєродонецьк', 'town', [38.49, 48.95]],
  ['Zaporizhzhia', 'Запоріжжя', 'seat', [35.19, 47.82]],
])('%s is on the map under both names', (en, uk, rank, [x, y]) => {
  const found = towns.filter((t) => t.properties.en === en && t.properties.country === 'UA');
  expect(found).toHaveLength(1);
  expect(found[0]!.properties).toMatchObject({ uk, rank });
  expect(found[0]!.geometry.coordinates[0]).toBeCloseTo(x!, 1);
  expect(found[0]!.geometry.coordinates[1]).toBeCloseTo(y!, 1);
});

test('towns of Ukraine have Ukrainian names, others are large or in the detailed parts', () => {
  for (const { properties } of towns)
    if (properties.country === 'UA') expect(properties.uk).toMatch(/^[А-ЯҐЄІЇа-яґєії' -]+$/);
    else expect(properties.rank === 'capital' || properties.population >= 20_000).toBe(true);
});
