import geodesic from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { placeById } from '../../src/places/catalogue.ts';
import { boundsOf } from '../../src/shape/bounds.ts';
import {
  featuresOf,
  geoText,
  layer,
  LAYERS,
  type LayerFeature,
  ringsOf,
  UKRAINE_UNITS,
} from './layerFiles.ts';

/** Area on WGS84 as GeographicLib has it; shells run counter-clockwise, so holes subtract. */
function geographicLibKm2(feature: LayerFeature): number {
  let m2 = 0;
  for (const ring of ringsOf(feature)) {
    const polygon = geodesic.Geodesic.WGS84.Polygon(false);
    for (const [longitude, latitude] of ring.slice(0, -1)) polygon.AddPoint(latitude!, longitude!);
    m2 += polygon.Compute(false, true).area!;
  }
  return m2 / 1e6;
}

const reference = new Map(
  geoText('reference/areas.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([place, km2]) => [place!, Number(km2)]),
);
/** Names in the reference table that are not the layer's own name with a capital Oblast. */
const REFERENCE_NAMES: Record<string, string> = {
  'kyiv-city': 'Kyiv (city)',
  crimea: 'Autonomous Republic of Crimea',
};
const referenceKm2 = ({ properties: { id, name } }: LayerFeature) =>
  reference.get(REFERENCE_NAMES[id] ?? name.replace('oblast', 'Oblast'))!;
const percentOff = (km2: number, expectedKm2: number) => Math.abs(km2 / expectedKm2 - 1) * 100;

const units = featuresOf(UKRAINE_UNITS);
const [ukraine] = layer('countries/ua').features;
const [london] = layer('greater-london').features;

test.each(units.map((unit) => [unit.properties.id, unit] as const))(
  '%s has the reference area within half a per cent',
  (_, unit) => {
    expect(percentOff(geographicLibKm2(unit), referenceKm2(unit))).toBeLessThan(0.5);
  },
);

test('Ukraine, Donbas and Greater London have the reference areas within 0.3 per cent', () => {
  expect(percentOff(geographicLibKm2(ukraine!), reference.get('Ukraine')!)).toBeLessThan(0.3);
  expect(percentOff(geographicLibKm2(london!), reference.get('Greater London')!)).toBeLessThan(0.3);
  const donbas = layer('donbas').features;
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(percentOff(sum(donbas.map(geographicLibKm2)), sum(donbas.map(referenceKm2)))).toBeLessThan(
    0.3,
  );
});

test('what the index says of an outline’s area is so', () => {
  for (const feature of featuresOf([...UKRAINE_UNITS, 'countries/ua', 'london-boroughs'])) {
    const stated = placeById(feature.properties.id)!.outline!;
    const km2 = geographicLibKm2(feature);
    // Straight and geodesic edges: on an edge of 10 km at 50° N they enclose some 0.015 km², which
    // shows in small places with few vertices (Kyiv city 0.1 km²).
    expect(Math.abs(stated.km2 - km2)).toBeLessThan(0.0006 + km2 * 1.5e-4);
  }
});

test('what the index says is what the files have, to the last digit that it keeps', () => {
  for (const feature of featuresOf(LAYERS)) {
    const { km2, bounds } = placeById(feature.properties.id)!.outline!;
    expect(Math.abs(areaM2(feature.geometry) / 1e6 / km2 - 1)).toBeLessThan(1e-6);
    const [west, south, east, north] = boundsOf(feature.geometry)!;
    const [w, s, e, n] = bounds;
    expect([west >= w, south >= s, east <= e, north <= n]).toEqual([true, true, true, true]);
    expect(Math.max(west - w, south - s, e - east, n - north)).toBeLessThan(0.02);
  }
});

test('the parts add up to the whole', () => {
  const sumKm2 = (features: LayerFeature[]) =>
    features.reduce((sum, feature) => sum + geographicLibKm2(feature), 0);
  expect(sumKm2(units)).toBeCloseTo(geographicLibKm2(ukraine!), 4);
  expect(sumKm2(layer('london-boroughs').features)).toBeCloseTo(geographicLibKm2(london!), 4);
});
