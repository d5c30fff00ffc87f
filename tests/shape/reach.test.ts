import { expect, test } from 'vitest';
import { circleOfArea, squareOfArea } from '../../src/shape/figures.ts';
import { reachDegrees } from '../../src/shape/reach.ts';

/** Of the sphere with the ellipsoid's area, kilometres (Moritz, Geodetic Reference System 1980: 6,371.0072). */
const RADIUS_KM = 6371.0072;

test('a circle reaches as far as its radius', () => {
  // A cap's area is 2πR²(1 − cos ρ).
  const areaKm2 = 1e6;
  const radius = (Math.acos(1 - areaKm2 / (2 * Math.PI * RADIUS_KM ** 2)) * 180) / Math.PI;
  expect(reachDegrees(circleOfArea(areaKm2 * 1e6)!)).toBeCloseTo(radius, 3);
});

test('a square reaches to its corners', () => {
  // Of 100 km a side, half a diagonal is 70.7 km.
  const degrees = ((50 * Math.SQRT2) / RADIUS_KM / Math.PI) * 180;
  expect(reachDegrees(squareOfArea(1e10)!)).toBeCloseTo(degrees, 3);
});
