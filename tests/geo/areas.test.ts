import geodesic from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import {
  geoText,
  INDEX,
  layer,
  outlineOf,
  ringsOf,
  UKRAINE_UNITS,
  type LayerFeature,
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

const units = UKRAINE_UNITS;
const ukraine = outlineOf('ukraine');
const london = outlineOf('greater-london');

test.each(units.map((unit) => [unit.properties.id, unit] as const))(
  '%s has the reference area within half a per cent',
  (_, unit) => {
    expect(percentOff(geographicLibKm2(unit), referenceKm2(unit))).toBeLessThan(0.5);
  },
);

test('Ukraine, Donbas and Greater London have the reference areas within 0.3 per cent', () => {
  expect(percentOff(geographicLibKm2(ukraine), reference.get('Ukraine')!)).toBeLessThan(0.3);
  expect(percentOff(geographicLibKm2(london), reference.get('Greater London')!)).toBeLessThan(0.3);
  const donbas = layer('donbas').features;
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(percentOff(sum(donbas.map(geographicLibKm2)), sum(donbas.map(referenceKm2)))).toBeLessThan(
    0.3,
  );
});

test('what the index says of areas is what GeographicLib measures', () => {
  for (const feature of [...units, ...layer('london-boroughs').features, ukraine, london]) {
    const { km2: measuredKm2, reference: stated } = INDEX.get(feature.properties.id)!;
    const km2 = geographicLibKm2(feature);
    // Straight and geodesic edges: on an edge of 10 km at 50° N they enclose some 0.015 km², which
    // shows in small places with few vertices (Kyiv city 0.1 km²).
    expect(Math.abs(measuredKm2 - km2)).toBeLessThan(0.0006 + km2 * 1.5e-4);
    if (stated) expect(percentOff(measuredKm2, stated.km2)).toBeLessThan(0.5);
  }
});

test('the parts add up to the whole', () => {
  const sumKm2 = (features: LayerFeature[]) =>
    features.reduce((sum, feature) => sum + geographicLibKm2(feature), 0);
  expect(sumKm2(units)).toBeCloseTo(geographicLibKm2(ukraine), 4);
  expect(sumKm2(layer('london-boroughs').features)).toBeCloseTo(geographicLibKm2(london), 4);
});
