import { expect, test } from 'vitest';
import { laidPlacements } from '../../../src/figure/placement/laidPlacements.ts';
import { circleOfArea } from '../../../src/shape/figures.ts';
import { placeRigid } from '../../../src/shape/rigid.ts';
import { boundsOf } from '../../../src/shape/bounds.ts';

const KM2 = 1e6;
const circle = (km2: number) => circleOfArea(km2 * KM2)!;

test('one shape lies in the middle', () => {
  expect(laidPlacements([37.9, 0.5], [circle(1572)])).toEqual([
    { center: [37.9, 0.5], bearingDegrees: 0 },
  ]);
});

test.each([0, 50, -65])('shapes of a row do not touch, at latitude %d', (lat) => {
  const shapes = [circle(1572), circle(90_000), circle(20_735)];
  const bounds = laidPlacements([10, lat], shapes).map((placement, i) =>
    boundsOf(placeRigid(shapes[i], placement).geometry)!,
  );
  expect(bounds[0][2]).toBeLessThan(bounds[1][0]);
  expect(bounds[1][2]).toBeLessThan(bounds[2][0]);
  // The row is about the middle.
  expect((bounds[0][0] + bounds[2][2]) / 2).toBeCloseTo(10, 0);
});

test('a row goes on across the antimeridian', () => {
  const [west, east] = laidPlacements([179, 0], [circle(100_000), circle(100_000)]);
  expect(west.center[0]).toBeLessThan(179);
  expect(east.center[0]).toBeLessThan(-178);
});

test('shapes that no row has room for lie on each other', () => {
  const placements = laidPlacements([20, 85], [circle(2e6), circle(2e6)]);
  expect(placements.map(({ center }) => center)).toEqual([
    [20, 85],
    [20, 85],
  ]);
});
