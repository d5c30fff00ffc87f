import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { geoText } from './layerFiles.ts';

/** Compressed bytes of what the page loads first; fonts take some 130 kB of the 700 kB more. */
test.each([
  ['layers/units/ua.geojson', 150_000],
  ['layers/kharkiv.geojson', 10_000],
  ['layers/kherson.geojson', 15_000],
  ['layers/donbas.geojson', 20_000],
  ['layers/kyiv.geojson', 10_000],
  ['layers/countries/ua.geojson', 90_000],
  ['layers/greater-london.geojson', 30_000],
  ['basemap/world.topo.json', 230_000],
  ['basemap/settlements.geojson', 40_000],
  ['basemap/rivers.topo.json', 40_000],
  ['basemap/seas.geojson', 4_000],
])('%s is at most %d bytes compressed', (path, bytes) => {
  expect(gzipSync(geoText(path), { level: 9 }).length).toBeLessThanOrEqual(bytes);
});
