import { expect, test } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import {
  FILES,
  GAZETTEER,
  geoBytes,
  geoJson,
  INDEX,
  layer,
  OUTLINES,
  ringsOf,
} from './layerFiles.ts';

const features = FILES.flatMap((file) =>
  layer(file).features.map((feature) => ({ file, feature })),
);

test('every outline stands in one file, the one that the index names', () => {
  expect(new Set(features.map(({ feature }) => feature.id)).size).toBe(features.length);
  expect(OUTLINES.size).toBe(INDEX.size + GAZETTEER.length);
  expect(features.length).toBe(OUTLINES.size);
  for (const { file, feature } of features) {
    expect(feature.properties.id).toBe(feature.id);
    expect(OUTLINES.get(String(feature.id))?.file).toBe(file);
  }
});

test('the area that is said of an outline is its own', () => {
  for (const { feature } of features) {
    const { km2 } = OUTLINES.get(String(feature.id))!;
    expect(Math.abs(areaM2(feature.geometry) / 1e6 / km2 - 1), String(feature.id)).toBeLessThan(
      1e-6,
    );
  }
});

test('bounds hold every vertex, and no hundredth of a degree more than they must', () => {
  for (const { feature } of features) {
    const [west, south, east, north] = OUTLINES.get(String(feature.id))!.bounds;
    const positions = ringsOf(feature).flat();
    const latitudes = positions.map(([, y]) => y!);
    const least = latitudes.reduce((a, b) => Math.min(a, b));
    const most = latitudes.reduce((a, b) => Math.max(a, b));
    const label = String(feature.id);
    expect(least, label).toBeGreaterThanOrEqual(south - 1e-9);
    expect(least - south, label).toBeLessThan(0.0100001);
    expect(most, label).toBeLessThanOrEqual(north + 1e-9);
    expect(north - most, label).toBeLessThan(0.0100001);
    const within = (x: number) =>
      west <= east ? x >= west - 1e-9 && x <= east + 1e-9 : x >= west - 1e-9 || x <= east + 1e-9;
    expect(
      positions.every(([x]) => within(x!)),
      label,
    ).toBe(true);
  }
});

test('a shape on both sides of 180° has bounds that cross it', () => {
  for (const id of ['russia', 'fiji', 'new-zealand']) {
    const [west, , east] = INDEX.get(id)!.bounds;
    expect(west, id).toBeGreaterThan(0);
    expect(east, id).toBeLessThan(0);
  }
});

test('shells run counter-clockwise, coordinates have at most five decimals', () => {
  const doubleArea = (ring: number[][]) =>
    ring
      .slice(1)
      .reduce(
        (sum, [x, y], i) =>
          sum +
          (ring[i]![0]! - ring[0]![0]!) * (y! - ring[0]![1]!) -
          (x! - ring[0]![0]!) * (ring[i]![1]! - ring[0]![1]!),
        0,
      );
  for (const { feature } of features) {
    const { geometry } = feature;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons)
      for (const [i, ring] of rings.entries())
        if (Math.sign(doubleArea(ring)) !== (i === 0 ? 1 : -1))
          throw new Error(`${feature.id} has a ring that runs the wrong way`);
    for (const [x, y] of ringsOf(feature).flat())
      if (x !== Number(x!.toFixed(5)) || y !== Number(y!.toFixed(5)))
        throw new Error(`${feature.id} has ${x}, ${y}`);
  }
});

test('every file says its licence and credit, every boundary its sources', () => {
  const boundaries = geoJson('layers/boundaries.json') as Record<
    string,
    { sources: string[]; vintage: string; quality: string }
  >;
  const sources = new Map(
    (geoJson('sources.json') as { id: string; licence: string; credit: string }[]).map((s) => [
      s.id,
      s,
    ]),
  );
  for (const [id, { from }] of OUTLINES) expect(boundaries, id).toHaveProperty(from);
  for (const { vintage, quality } of Object.values(boundaries)) {
    expect(vintage).toMatch(/^\d{4}/);
    expect(['measured', 'simplified']).toContain(quality);
  }
  for (const file of FILES) {
    const { credit, licence, features: inFile } = layer(file);
    for (const from of new Set(inFile.map(({ id }) => OUTLINES.get(String(id))!.from)))
      for (const source of boundaries[from]!.sources) {
        expect(credit, file).toContain(sources.get(source)!.credit);
        expect(licence, file).toContain(sources.get(source)!.licence);
      }
  }
});

test('files are small enough to be loaded one at a time', () => {
  const bytes = FILES.map((file) => geoBytes(`layers/${file}.geojson`));
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
  const of = (folder: string) =>
    FILES.filter((file) => file.startsWith(`${folder}/`)).map((file) =>
      geoBytes(`layers/${file}.geojson`),
    );
  expect(bytes.reduce((a, b) => a + b)).toBeLessThan(30e6);
  expect(median(of('countries'))).toBeLessThan(50e3);
  expect(median(of('units'))).toBeLessThan(52e3);
  expect(median(of('islands'))).toBeLessThan(50e3);
  expect(Math.max(...bytes)).toBeLessThan(420e3);
});
