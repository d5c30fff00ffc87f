import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { geoText } from './layerFiles.ts';

/** Compressed bytes of what the page loads first; fonts take some 130 kB of the 700 kB more. */
test.each([
  ['layers/units/ua.geojson', 150_000],
  ['layers/countries/ua.geojson', 80_000],
  ['layers/kherson.geojson', 20_000],
  ['layers/donbas.geojson', 20_000],
  ['layers/greater-london.geojson', 30_000],
  ['basemap/world.topo.json', 230_000],
  ['basemap/settlements.geojson', 40_000],
  ['basemap/rivers.topo.json', 40_000],
  ['basemap/seas.geojson', 4_000],
])('%s is at most %d bytes compressed', (path, bytes) => {
  expect(gzipSync(geoText(path), { level: 9 }).length).toBeLessThanOrEqual(bytes);
});

test('what near views load of all lakes at once is at most 250 kB compressed', () => {
  expect(brotliCompressSync(geoText('basemap/lakes.topo.json')).length).toBeLessThanOrEqual(
    250_000,
  );
});

test('the index of the whole catalogue is at most 250 kB compressed', () => {
  const bytes = ['layers/index.json', 'layers/world.json', 'gazetteer.json'].map(
    (path) => brotliCompressSync(geoText(path)).length,
  );
  expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(250_000);
});
