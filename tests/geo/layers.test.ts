import { expect, test } from 'vitest';
import { findProblems } from '../../src/measure/problems.ts';
import { placeById, PLACES } from '../../src/places/catalogue.ts';
import { layer, LAYERS, ringsOf } from './layerFiles.ts';

test.each(LAYERS)('%s is GeoJSON as RFC 7946 wants it, without any problem', (name) => {
  const collection = layer(name);
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.features.length).toBeGreaterThan(0);
  expect(collection).toHaveProperty('credit');
  expect(collection).toHaveProperty('licence');
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

test('every outline is that of a place of the catalogue, in the file that it names', () => {
  for (const name of LAYERS)
    for (const { id, properties } of layer(name).features) {
      const place = placeById(properties.id)!;
      expect(id).toBe(place.id);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(properties.name).toBe(place.names.en);
      expect(place.outline!.file).toBe(name);
    }
});

test('every outline of the catalogue is in its file, once', () => {
  const ids = LAYERS.flatMap((name) => layer(name).features.map(({ properties }) => properties.id));
  const outlined = PLACES.filter(({ outline }) => outline).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(outlined.toSorted());
});
