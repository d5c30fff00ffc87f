import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { freeSpot } from '../../../src/map/compared/freeSpot.ts';

/** A box of four by twelve degrees, longer from south to north. */
const isInBox = ([lon, lat]: Position) => lon > 18 && lon < 22 && lat > -6 && lat < 6;
const MIDDLE = [20, 0];

test('a shape lies in the middle while nothing does', () => {
  expect(freeSpot(MIDDLE, 1, [], isInBox)).toEqual(MIDDLE);
});

test('beside another it stays in the place: there is room in the north, not in the east', () => {
  const [lon, lat] = freeSpot(MIDDLE, 1, [{ center: MIDDLE, reachDegrees: 1 }], isInBox)!;
  expect(lon).toBeGreaterThan(19);
  expect(lon).toBeLessThan(21);
  expect(Math.abs(lat)).toBeGreaterThan(2);
  expect(Math.abs(lat)).toBeLessThan(3.5);
});

test('without room in the place it lies as near as can be', () => {
  const [lon, lat] = freeSpot(MIDDLE, 1, [{ center: MIDDLE, reachDegrees: 6 }], isInBox)!;
  const apart = Math.hypot(lon - 20, lat);
  expect(apart).toBeGreaterThan(7);
  expect(apart).toBeLessThan(11);
});

test('over the antimeridian a spot is taken all the same', () => {
  const spot = freeSpot([179.9, 0], 1, [{ center: [-179.9, 0], reachDegrees: 1 }], () => true)!;
  const apart = Math.hypot(((spot[0] + 179.9 + 540) % 360) - 180, spot[1]);
  expect(apart).toBeGreaterThan(2);
});

test('where what lies there takes the globe, no spot is free', () => {
  expect(freeSpot(MIDDLE, 30, [{ center: MIDDLE, reachDegrees: 90 }], isInBox)).toBeNull();
});
