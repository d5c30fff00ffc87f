import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { mainPart } from '../../src/shape/mainPart.ts';

const box = (lon: number, lat: number, degrees: number): Position[][] => [
  [
    [lon, lat],
    [lon + degrees, lat],
    [lon + degrees, lat + degrees],
    [lon, lat + degrees],
    [lon, lat],
  ],
];
const area = (...coordinates: Position[][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});

test('tiny islands far away are left out, whatever their order', () => {
  const mainland = box(20, -34, 10);
  const island = box(37, -47, 0.2);
  expect(mainPart(area(island, mainland))).toEqual(area(mainland));
});

test('what is a tenth of the whole stays', () => {
  const [mainland, other] = [box(0, 0, 9), box(40, 0, 3)];
  expect(mainPart(area(mainland, other)).coordinates).toHaveLength(2);
});

test('equal islands stay', () => {
  const islands = Array.from({ length: 20 }, (_, i) => box(i * 5, 0, 1));
  expect(mainPart(area(...islands)).coordinates).toHaveLength(20);
});

test('an area without polygons stays as it is', () => {
  expect(mainPart(area())).toEqual(area());
});

test('small islands nearby stay', () => {
  expect(mainPart(area(box(0, 0, 10), box(11, 0, 1))).coordinates).toHaveLength(2);
});

test('land round a pole is larger than an island off it', () => {
  const cap: Position[][] = [
    [
      [-180, -90],
      [180, -90],
      [180, -70],
      [0, -72],
      [-180, -70],
      [-180, -90],
    ],
  ];
  expect(mainPart(area(box(-75, -60, 1), cap)).coordinates).toEqual([cap]);
});
