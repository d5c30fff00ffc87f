import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { stretchesBeside } from '../../geo/build/besideWater.ts';
import { besideTown } from '../../geo/build/riverBanks.ts';
import { routesAlong } from '../../geo/build/riverRoutes.ts';

// At this latitude 0.01° of longitude is 0.71 km, of latitude 1.11 km.
const southward: Position[] = Array.from({ length: 41 }, (_, i) => [37, 50.4 - i * 0.01]);
const lonAt = (line: Position[], latitude: number) =>
  line.reduce((a, b) => (Math.abs(b[1]! - latitude) < Math.abs(a[1]! - latitude) ? b : a))[0]!;

test('a river that runs behind a town is shifted to its other side, and less farther away', () => {
  // The town lies west of a river that runs south: on its right.
  const town = [37.01, 50.2];
  const shifted = besideTown(southward, town, 'right');
  expect(lonAt(shifted, 50.2)).toBeCloseTo(37.01 + 0.3 / 71.2, 3);
  expect(lonAt(shifted, 50.19)).toBeGreaterThan(37.005);
  expect(lonAt(shifted, 50.19)).toBeLessThan(lonAt(shifted, 50.2));
  expect(lonAt(shifted, 50.3)).toBeCloseTo(37, 6);
  expect(besideTown(southward, town, 'left')).toEqual(southward);
});

test('a river that runs through the middle of a town is moved to its edge', () => {
  const shifted = besideTown(southward, [36.999, 50.2], 'right');
  expect(lonAt(shifted, 50.2)).toBeCloseTo(36.999 + 0.3 / 71.2, 3);
});

const lake: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [36.9, 50.15],
      [37.1, 50.15],
      [37.1, 50.25],
      [36.9, 50.25],
      [36.9, 50.15],
    ],
  ],
};

test('a river is covered by a lake that it runs through, and drawn up to the shores', () => {
  const [above, within, below, ...others] = stretchesBeside(southward, [lake]);
  expect(others).toEqual([]);
  expect([above, within, below].map((stretch) => stretch!.covered)).toEqual([false, true, false]);
  expect(above!.line[0]).toEqual([37, 50.4]);
  expect(above!.line.at(-1)![1]).toBeCloseTo(50.25, 6);
  expect(below!.line[0]![1]).toBeCloseTo(50.15, 6);
  expect(below!.line.at(-1)).toEqual(southward.at(-1));
  expect(stretchesBeside(southward, [])).toEqual([{ line: southward, covered: false }]);
});

test('a river is the way along nameless lines, past tributaries and across a gap', () => {
  const lines: Position[][] = [
    [
      [10, 50],
      [10, 49.5],
      [10, 49],
    ],
    [
      [11, 50],
      [10.5, 49.8],
      [10, 49.5],
    ],
    // Farther than lines are joined: a lake lies between.
    [
      [10, 48.8],
      [10, 48.5],
      [10.2, 48],
    ],
    [
      [10, 48.5],
      [9, 48],
    ],
  ];
  const [river] = routesAlong(
    lines,
    [
      [
        [10, 50],
        [10.2, 48],
      ],
    ],
    { joinKm: 1, bridgeKm: 50 },
  );
  expect(river).toEqual([
    [10, 50],
    [10, 49.5],
    [10, 49],
    [10, 48.8],
    [10, 48.5],
    [10.2, 48],
  ]);
  expect(() =>
    routesAlong(
      lines,
      [
        [
          [10, 50],
          [10.2, 48],
        ],
      ],
      { joinKm: 1, bridgeKm: 5 },
    ),
  ).toThrow('no way');
});
