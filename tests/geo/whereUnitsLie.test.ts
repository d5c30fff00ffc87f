import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { contains, regionOf, samplesOf } from '../../geo/build/sampling.ts';
import {
  FILES,
  GAZETTEER,
  geoJson,
  INDEX,
  layer,
  OUTLINES,
  outlineOf,
  SECOND_KM2,
} from './layerFiles.ts';

interface Row {
  id: string;
  iso?: string;
  kind?: string;
  km2?: Record<string, number>;
}
const folder = fileURLToPath(new URL('../../geo/places/', import.meta.url));
const handwritten = readdirSync(folder)
  .filter((file) => file !== 'series.json')
  .flatMap((file) => geoJson(`places/${file}`) as Row[]);

const countryFile = (file: string) => `countries/${file.split('/')[1]!.slice(0, 2)}`;

test('every unit lies in its own country', () => {
  const units = FILES.filter((file) => /^(units|regions|parts)\/(?!darfur)/.test(file));
  expect(units.length).toBeGreaterThan(200);
  for (const file of units) {
    const whole = layer(countryFile(file)).features[0]!.geometry;
    const country = regionOf(whole);
    for (const { id, geometry } of layer(file).features) {
      // What is smaller may be left out of the country's own outline.
      if (areaM2(geometry) < Math.max(5e6, 1e-4 * areaM2(whole))) continue;
      const points = samplesOf(regionOf(geometry));
      if (points.length === 0) {
        // The rim of an atoll and lone rocks hold none.
        expect(areaM2(geometry), String(id)).toBeLessThan(100e6);
        continue;
      }
      const inside = points.filter((point) => contains(country, point)).length;
      // Coasts of countries are drawn more coarsely than those of their units.
      expect(inside / points.length, `${id} in ${file}`).toBeGreaterThan(0.4);
    }
  }
});

test('units of one level together are their country', () => {
  const km2 = (file: string) =>
    layer(file).features.reduce((sum, { id }) => sum + OUTLINES.get(String(id))!.km2, 0);
  for (const country of [
    'br',
    'cd',
    'cn',
    'de',
    'eg',
    'es',
    'fr',
    'in',
    'it',
    'ke',
    'pl',
    'ru',
    'tr',
    'za',
  ])
    expect(
      Math.abs(km2(`units/${country}`) / km2(`countries/${country}`) - 1),
      country,
    ).toBeLessThan(0.005);
});

test.each<[city: string, position: Position, unit: string]>([
  ['Munich', [11.58, 48.14], 'bavaria'],
  ['Toulouse', [1.44, 43.6], 'occitanie'],
  ['Palermo', [13.36, 38.12], 'sicily'],
  ['Seville', [-5.98, 37.39], 'andalusia'],
  ['Cardiff', [-3.18, 51.48], 'wales'],
  ['Providence', [-71.41, 41.82], 'rhode-island'],
  ['Anchorage', [-149.9, 61.2], 'alaska'],
  ['Yakutsk', [129.73, 62.03], 'sakha'],
  ['Grozny', [45.69, 43.32], 'chechnya'],
  ['Lhasa', [91.1, 29.65], 'tibet'],
  ['Perth', [115.86, -31.95], 'western-australia'],
  ['Manaus', [-60.02, -3.1], 'amazonas'],
  ['Lahore', [74.34, 31.55], 'punjab-pakistan'],
  ['Amritsar', [74.87, 31.63], 'punjab-india'],
  ['Irkutsk', [104.28, 52.29], 'irkutsk-oblast'],
  ['Heraklion', [25.13, 35.33], 'crete'],
])('%s is in %s', (_, position, unit) => {
  expect(contains(regionOf(outlineOf(unit).geometry), position)).toBe(true);
});

test('an outline has a published area to a hundredth, or says why not, or is not measured', () => {
  const figures = new Map(
    handwritten.map(({ id, km2 }) => [id, Object.values(km2 ?? {})] as const),
  );
  let compared = 0;
  for (const [id, { km2, why, unfit }] of INDEX) {
    const published = figures.get(id) ?? [];
    if (published.length === 0) continue;
    compared++;
    const near =
      km2 > Math.min(...published) * 0.99 - 1e-9 && km2 < Math.max(...published) * 1.01 + 1e-9;
    expect([id, near || why !== undefined || unfit !== undefined]).toEqual([id, true]);
  }
  expect(compared).toBeGreaterThan(600);
});

test('few outlines of places written by hand are unfit', () => {
  const unfit = [...INDEX].filter(([, row]) => row.unfit);
  // Most are counties of England and cantons of Switzerland, of which only the coarse source is there.
  expect(unfit.length / INDEX.size).toBeLessThan(0.13);
});

test('where two sources differ more than their lines do, the unit says so', () => {
  for (const { id, outline } of GAZETTEER) {
    const other = SECOND_KM2.get(id);
    if (other === undefined) continue;
    // Three hundredths, and a strip of 1.25 km along each side of a square of that area.
    const most = 0.03 + 5 / Math.sqrt(outline.km2);
    if (Math.abs(outline.km2 / other - 1) <= most) continue;
    expect([id, outline.unfit ?? outline.why]).not.toEqual([id, undefined]);
  }
});
