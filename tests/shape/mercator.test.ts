import { expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { boundsOf } from '../../src/shape/bounds.ts';
import { areaCentroid } from '../../src/shape/centroid.ts';
import { fromMercator, placeMercator, toMercator } from '../../src/shape/mercator.ts';
import { acrossAntimeridian, box, ragged } from './shapes.ts';
import { rfc7946Problems } from './valid.ts';

const city = ragged([-0.1, 51.5], 0.2, 300);
const home = { center: areaCentroid(city), bearingDegrees: 0 };

it('at home is as it was', () => {
  const { geometry, areaM2: area } = placeMercator(city, home);
  geometry.coordinates[0][0].forEach(([lon, lat], i) => {
    expect(lon).toBeCloseTo(city.coordinates[0][i][0], 10);
    expect(lat).toBeCloseTo(city.coordinates[0][i][1], 10);
  });
  expect(area / areaM2(city)).toBeCloseTo(1, 12);
});

it('dragged from London to Kherson gains a fifth of its area', () => {
  // Mercator's scale goes with sec φ: (cos 46.6° ÷ cos 51.5°)² = 1.218, less 0.3 % for the ellipsoid.
  const { areaM2: area } = placeMercator(city, { center: [33.5, 46.6], bearingDegrees: 0 });
  expect(area / areaM2(city)).toBeCloseTo(1.216, 2);
});

it('looks the same: the drawing is only moved and turned', () => {
  const { geometry } = placeMercator(city, { center: [33.5, 46.6], bearingDegrees: 90 });
  const drawn = geometry.coordinates[0][0].map(toMercator);
  const before = city.coordinates[0].map(toMercator);
  for (const [i, j] of [
    [0, 150],
    [20, 90],
    [75, 225],
  ]) {
    // prettier-ignore
    const width = before[j][0] - before[i][0];
    const height = before[j][1] - before[i][1];
    // a quarter turn clockwise: what was east is south, what was north is east
    expect(drawn[j][0] - drawn[i][0]).toBeCloseTo(height, 12);
    expect(drawn[j][1] - drawn[i][1]).toBeCloseTo(-width, 12);
  }
});

it('over the antimeridian is cut', () => {
  const { geometry } = placeMercator(city, { center: [180, 10], bearingDegrees: 30 });
  expect(rfc7946Problems(geometry)).toEqual([]);
  expect(boundsOf(geometry)![2]).toBeGreaterThan(180);
});

it('from over the antimeridian comes in one', () => {
  const { geometry } = placeMercator(acrossAntimeridian, { center: [20, -17], bearingDegrees: 0 });
  const [west, , east] = boundsOf(geometry)!;
  expect(east - west).toBeCloseTo(5, 6);
});

it('an equator box goes to 60° at four times its area, or so', () => {
  const { areaM2: area } = placeMercator(box(0, -0.05, 0.1, 0.05), {
    center: [10, 60],
    bearingDegrees: 0,
  });
  // cos² 60° = ¼; on the ellipsoid a degree² there is 1 − e² to the 1.5 over … less flattened: 0.5 % more
  expect(area / areaM2(box(0, -0.05, 0.1, 0.05))).toBeCloseTo(0.25, 2);
});

it('Mercator there and back', () => {
  expect(fromMercator(toMercator([12.5, -67.25]))[1]).toBeCloseTo(-67.25, 12);
  // y at 85.0511287798066° is π: the edge of the square world map
  expect(toMercator([0, 85.0511287798066])[1]).toBeCloseTo(Math.PI, 12);
});

it('an anchor of one’s own comes to lie at the centre', () => {
  const corner = city.coordinates[0][0];
  const { geometry } = placeMercator(city, { center: [30, 50], bearingDegrees: 77 }, corner);
  expect(geometry.coordinates[0][0][0][0]).toBeCloseTo(30, 12);
  expect(geometry.coordinates[0][0][0][1]).toBeCloseTo(50, 12);
});
