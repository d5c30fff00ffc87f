import { expect, test } from 'vitest';
import { bentPastTowns } from '../../geo/build/bend.ts';
import { collection, holds, type ArealFeature } from '../../geo/build/geometry.ts';

const box = (id: string, west: number, east: number): ArealFeature => ({
  type: 'Feature',
  properties: { id },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 50],
        [east, 50],
        [east, 51],
        [west, 51],
        [west, 50],
      ],
    ],
  },
});
const units = collection([box('west', 30, 31), box('east', 31, 32)]);
const town = (x: number, unit: string) => ({ geonameId: 1, name: '', position: [x, 50.5], unit });

test('a border on the wrong side of a town gets one vertex beyond it, in both units', () => {
  const moved: number[] = [];
  const mended = bentPastTowns(units, [town(31.01, 'west')], (_, km) => moved.push(km));
  const [west, east] = mended.features;
  expect(holds(west!.geometry, [31.01, 50.5])).toBe(true);
  expect(holds(east!.geometry, [31.01, 50.5])).toBe(false);
  // 200 m beyond: 0.0028° at this latitude.
  expect(holds(east!.geometry, [31.014, 50.5])).toBe(true);
  expect(moved).toHaveLength(1);
  // 0.01° is 0.71 km here.
  expect(moved[0]).toBeCloseTo(0.71 + 0.2, 1);
  expect(west!.geometry.coordinates.flat()).toHaveLength(6);
  expect(east!.geometry.coordinates.flat()).toHaveLength(6);
});

const never = () => expect.unreachable();

test('towns in their own unit, far beyond the border or off every unit change nothing', () => {
  expect(bentPastTowns(units, [town(30.99, 'west')], never)).toEqual(units);
  expect(bentPastTowns(units, [town(31.5, 'west')], never)).toEqual(units);
  expect(bentPastTowns(units, [town(33, 'west')], never)).toEqual(units);
});
