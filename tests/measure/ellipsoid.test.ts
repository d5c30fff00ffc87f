import { describe, expect, it } from 'vitest';
import {
  AUTHALIC_RADIUS_METRES,
  ELLIPSOID_AREA_M2,
  RADIANS,
  WGS84,
  authalicLatitude,
  authalicSine,
  geodeticLatitude,
} from '../../src/measure/ellipsoid.ts';

/** Snyder's q (USGS 1395, eq. 3-12), with the logarithm that the code does not use. */
function q(sinPhi: number): number {
  const e = Math.sqrt(WGS84.e2);
  return (
    (1 - WGS84.e2) *
    (sinPhi / (1 - WGS84.e2 * sinPhi ** 2) -
      Math.log((1 - e * sinPhi) / (1 + e * sinPhi)) / (2 * e))
  );
}

describe('the WGS84 ellipsoid', () => {
  it('has the published surface and authalic radius', () => {
    expect(ELLIPSOID_AREA_M2 / 1e6).toBeCloseTo(510_065_621.724, 3);
    expect(AUTHALIC_RADIUS_METRES).toBeCloseTo(6_371_007.1809, 4);
    expect(WGS84.semiMinorMetres).toBeCloseTo(6_356_752.3142, 4);
  });

  it.each([0, 1e-9, 1, 30, 45, 50.5, 75, 89.9, 90])('authalic sine at %d° is q/q_p', (degrees) => {
    const sine = Math.sin(degrees * RADIANS);
    expect(authalicSine(sine)).toBeCloseTo(q(sine) / q(1), 14);
    expect(authalicSine(-sine)).toBe(-authalicSine(sine));
  });

  it.each([0, 1e-9, 10, 30, 45, 60, 80])('authalic latitude at %d° has that sine', (degrees) => {
    const phi = degrees * RADIANS;
    expect(authalicLatitude(phi)).toBeCloseTo(Math.asin(q(Math.sin(phi)) / q(1)), 14);
  });

  it.each([-90, -89.999999, -45, 0, 1e-9, 51.5, 89.999999, 90])(
    'latitude %d° comes back from its authalic latitude',
    (degrees) => {
      const phi = degrees * RADIANS;
      expect(Math.abs(geodeticLatitude(authalicLatitude(phi)) - phi)).toBeLessThan(5e-16);
    },
  );

  it('keeps poles and equator', () => {
    expect(authalicLatitude(Math.PI / 2)).toBeCloseTo(Math.PI / 2, 15);
    expect(authalicLatitude(0)).toBe(0);
    expect(authalicSine(1)).toBeCloseTo(1, 15);
  });
});
