import { expect, it } from 'vitest';
import { boundsOf } from '../../src/shape/bounds.ts';
import { labelPoint } from '../../src/shape/labelPoint.ts';
import { acrossAntimeridian, archipelago, box, boxRing } from './shapes.ts';

it('bounds of parts', () => {
  expect(boundsOf(archipelago)).toEqual([10, 40, 16, 43]);
});

it('bounds over the antimeridian go beyond 180', () => {
  expect(boundsOf(acrossAntimeridian)).toEqual([177, -18, 182, -16]);
});

it('bounds of a feature collection', () => {
  const features = [box(0, 0, 1, 1), box(5, -3, 6, 2)].map((geometry) => ({
    type: 'Feature' as const,
    properties: null,
    geometry,
  }));
  expect(boundsOf({ type: 'FeatureCollection', features })).toEqual([0, -3, 6, 2]);
});

it('nothing has no bounds', () => {
  expect(boundsOf(null)).toBeNull();
  expect(boundsOf({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
});

it('all round the world is 360° wide', () => {
  expect(boundsOf(box(-180, -90, 180, -70))).toEqual([-180, -90, 180, -70]);
});

it('a label stands in the thick of the largest part, out of its hole', () => {
  const shell = boxRing(0, 0, 10, 4);
  const hole = boxRing(1, 1, 3, 3).toReversed();
  const [lon, lat] = labelPoint({
    type: 'MultiPolygon',
    coordinates: [[boxRing(20, 0, 21, 1)], [shell, hole]],
  });
  expect(lon).toBeGreaterThan(4.9);
  expect(lon).toBeLessThan(8.1);
  expect(lat).toBeCloseTo(2, 1);
});

it('a label stands inside a crescent, where the centroid does not', () => {
  const ring = [[0, 0], [5, 0], [5, 5], [0, 5], [0, 4], [4, 4], [4, 1], [0, 1], [0, 0]]; // prettier-ignore
  const [lon, lat] = labelPoint({ type: 'Polygon', coordinates: [ring] });
  expect(lon > 4 || lat < 1 || lat > 4).toBe(true);
});
