import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { geoText, layer, outlineOf, UKRAINE_UNITS } from './layerFiles.ts';

type Areas = FeatureCollection<Polygon | MultiPolygon, { id: string }>;

const world = JSON.parse(geoText('basemap/world.topo.json')) as Topology;
const countries = feature(
  world,
  world.objects.countries as GeometryCollection<{ id: string }>,
) as Areas;

const TOWNS: [string, Position, string][] = [
  ['Simferopol', [34.1, 44.95], 'crimea'],
  ['Kerch', [36.45, 45.35], 'crimea'],
  ['Yalta', [34.15, 44.51], 'crimea'],
  ['Dzhankoi', [34.39, 45.71], 'crimea'],
  ['Sevastopol', [33.52, 44.59], 'sevastopol'],
];

test.each(TOWNS)('%s is in Ukraine in every layer', (_, position, unit) => {
  const at = (areas: { features: Feature<Polygon | MultiPolygon, { id: string }>[] }) =>
    areas.features.filter((f) => booleanPointInPolygon(position, f)).map((f) => f.properties.id);
  expect(at({ features: [outlineOf('ukraine')] })).toEqual(['ukraine']);
  expect(at({ features: [outlineOf('russia')] })).toEqual([]);
  expect(at(layer('units/ru'))).toEqual([]);
  expect(at({ features: UKRAINE_UNITS })).toEqual([unit]);
  expect(at(countries)).toEqual(['UA']);
});
