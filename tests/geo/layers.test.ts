import { expect, test } from 'vitest';
import { findProblems } from '../../src/measure/problems.ts';
import type { PlaceFacts } from '../../src/places/place.ts';
import { geoText, layer, LAYERS, ringsOf } from './layerFiles.ts';

const places = new Map(
  (JSON.parse(geoText('places.json')) as PlaceFacts[]).map((place) => [place.id, place]),
);

const COUNTS = {
  donbas: 2,
  'greater-london': 1,
  kharkiv: 1,
  kherson: 1,
  kyiv: 2,
  'london-boroughs': 33,
  ukraine: 1,
  'ukraine-units': 27,
};

test.each(LAYERS)('%s is GeoJSON as RFC 7946 wants it, without any problem', (name) => {
  const collection = layer(name);
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.features).toHaveLength(COUNTS[name]);
  expect(collection).not.toHaveProperty('crs');
  expect(findProblems(collection)).toEqual([]);
});

test.each(LAYERS)(
  '%s: shells run counter-clockwise, coordinates have at most five decimals',
  (name) => {
    for (const feature of layer(name).features) {
      const polygons =
        feature.geometry.type === 'Polygon'
          ? [feature.geometry.coordinates]
          : feature.geometry.coordinates;
      for (const rings of polygons)
        rings.forEach((ring, i) => {
          const doubleArea = ring
            .slice(1)
            .reduce(
              (sum, [x, y], j) =>
                sum +
                (ring[j]![0]! - ring[0]![0]!) * (y! - ring[0]![1]!) -
                (x! - ring[0]![0]!) * (ring[j]![1]! - ring[0]![1]!),
              0,
            );
          expect(Math.sign(doubleArea)).toBe(i === 0 ? 1 : -1);
        });
      for (const [x, y] of ringsOf(feature).flat()) {
        expect(x).toBe(Number(x!.toFixed(5)));
        expect(y).toBe(Number(y!.toFixed(5)));
      }
    }
  },
);

test('features say what places.json says of them', () => {
  for (const { id, properties } of LAYERS.flatMap((name) => layer(name).features)) {
    const place = places.get(properties.id)!;
    expect(id).toBe(place.id);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(properties.name).toBe(place.names.en);
    expect(properties).toMatchObject({
      names: place.names,
      kind: place.kind,
      iso: place.iso,
      published: place.published,
    });
  }
});

test('every place of a layer has its shape there, or its members have theirs', () => {
  for (const { id, layer: name, members } of places.values())
    if (name)
      expect(layer(name as (typeof LAYERS)[number]).features.map((f) => f.id)).toEqual(
        expect.arrayContaining([...(members ?? [id])]),
      );
});
