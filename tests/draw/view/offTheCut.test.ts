import { expect, test } from 'vitest';
import type { MultiPolygon } from 'geojson';
import { edgesOffTheCut, isCut, offTheCut } from '../../../src/draw/view/offTheCut.ts';
import { squareOfArea } from '../../../src/shape/figures.ts';
import { placeRigid } from '../../../src/shape/rigid.ts';

const square = (lon: number): MultiPolygon =>
  placeRigid(squareOfArea(1e10)!, { center: [lon, -20], bearingDegrees: 10 }).geometry;

test('only an area over the antimeridian is cut', () => {
  expect(isCut(square(179.9))).toBe(true);
  expect(isCut(square(170))).toBe(false);
});

test('its edges are all there but those along the cut', () => {
  const { coordinates } = edgesOffTheCut(square(179.9));
  for (const line of coordinates) {
    for (const [i, [lon]] of line.slice(1).entries()) {
      expect(Math.abs(lon) === 180 && line[i][0] === lon).toBe(false);
    }
  }
  // Both sides of the square that cross it end there, on either side.
  const ends = coordinates.flat().filter(([lon]) => Math.abs(lon) === 180);
  expect(ends).toHaveLength(4);
});

test('a line away from the antimeridian stays as it is', () => {
  const line = [
    [179, 1],
    [179.5, 2],
  ];
  expect(offTheCut(line)).toEqual([line]);
});
