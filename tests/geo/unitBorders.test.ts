import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import type { UnitBorderProperties, UnitBorders } from '../../src/draw/ground/basemap.ts';
import { geoBytes, geoJson, layer, ringsOf, UKRAINE_UNITS } from './layerFiles.ts';

const FOLDER = 'basemap/units';
const zooms = geoJson(`${FOLDER}/zooms.json`) as Record<string, number>;
const codes = Object.keys(zooms);
const fileOf = (code: string) => `${FOLDER}/${code.toLowerCase()}.topo.json`;

function bordersOf(code: string) {
  const topology = geoJson(fileOf(code)) as UnitBorders;
  const { features } = feature(topology, topology.objects.borders) as FeatureCollection<
    MultiLineString,
    UnitBorderProperties
  >;
  return features;
}

/** Edges of a line, on the grid that the borders are written on. */
const edgesOf = (line: readonly Position[]) =>
  line
    .map((position) => position.map((degrees) => degrees.toFixed(4)).join())
    .flatMap((end, i, ends) => (i === 0 ? [] : [[ends[i - 1]!, end].toSorted().join(' ')]));

test('every file of borders is listed with the zoom from which on it has some', () => {
  const files = readdirSync(fileURLToPath(new URL(`../../geo/${FOLDER}`, import.meta.url)));
  expect(files.toSorted()).toEqual(
    [...codes.map((code) => `${code.toLowerCase()}.topo.json`), 'zooms.json'].toSorted(),
  );
  for (const code of codes)
    expect(Math.min(...bordersOf(code).map((f) => f.properties.fromZoom))).toBe(zooms[code]);
  expect(codes.length).toBeGreaterThan(190);
});

test('files are small', () => {
  const bytes = codes.map((code) => geoBytes(fileOf(code)));
  expect(Math.max(...bytes)).toBeLessThan(70_000);
  expect(bytes.reduce((a, b) => a + b)).toBeLessThan(2_000_000);
});

test.each([
  ['PK', () => layer('units/pk').features],
  ['UA', () => UKRAINE_UNITS],
])('the borders within %s are those that two of its units have, each once', (code, units) => {
  const counts = new Map<string, number>();
  for (const edge of units().flatMap((unit) => ringsOf(unit).flatMap(edgesOf)))
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([edge]) => edge);
  const drawn = bordersOf(code).flatMap(({ geometry }) => geometry.coordinates.flatMap(edgesOf));
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.toSorted()).toEqual(shared.toSorted());
});

test('whose lines they are is said', () => {
  const sourcesOf = (code: string) => bordersOf(code).flatMap((f) => f.properties.sources);
  expect(sourcesOf('US')).toContain('us-atlas');
  expect(sourcesOf('RU')).toContain('natural-earth-admin-1');
  expect(sourcesOf('PK')).toContain('osm-units');
});
