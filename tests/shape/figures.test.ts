import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { AUTHALIC_RADIUS_METRES, ELLIPSOID_AREA_M2 } from '../../src/measure/ellipsoid.ts';
import { LARGEST_FIGURE_M2, circleOfArea, squareOfArea } from '../../src/shape/figures.ts';
import { placeRigid } from '../../src/shape/rigid.ts';
import { rfc7946Problems } from './valid.ts';

const { WGS84 } = geodesic.Geodesic;

describe.each([squareOfArea, circleOfArea])('$name', (figureOf) => {
  it('has exactly its area anywhere', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 14, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (power, lon, lat) => {
          const wanted = 10 ** power;
          const { geometry } = placeRigid(figureOf(wanted)!, {
            center: [lon, lat],
            bearingDegrees: 15,
          });
          expect(Math.abs(areaM2(geometry) / wanted - 1)).toBeLessThan(1e-9);
          expect(rfc7946Problems(geometry)).toEqual([]);
        },
      ),
    );
  });

  it('is not drawn for no area or more than a quarter of the Earth', () => {
    expect(LARGEST_FIGURE_M2).toBe(ELLIPSOID_AREA_M2 / 4);
    for (const area of [0, -1, NaN, Infinity, LARGEST_FIGURE_M2 * 1.01]) {
      expect(figureOf(area)).toBeNull();
    }
  });
});

/** The claim: 2,300 square miles. */
const CLAIM_M2 = 2300 * 1609.344 ** 2;

it('2,300 square miles are a square of 77.2 km', () => {
  const { geometry } = placeRigid(squareOfArea(CLAIM_M2)!, { center: [37, 49], bearingDegrees: 0 });
  const lats = geometry.coordinates.flat(2).map((p) => p[1]);
  const lons = geometry.coordinates.flat(2).map((p) => p[0]);
  const height = WGS84.Inverse(Math.min(...lats), 37, Math.max(...lats), 37).s12!;
  const width = WGS84.Inverse(49, Math.min(...lons), 49, Math.max(...lons)).s12!;
  // √5956.973 km² = 77.18 km; widths on the ellipsoid differ from the authalic sphere's by 0.3 %,
  // and the corners reach out by the convergence of the meridians.
  expect(Math.abs(height / 77_181 - 1)).toBeLessThan(0.01);
  expect(Math.abs(width / 77_181 - 1)).toBeLessThan(0.015);
});

it('a circle of half a hemisphere reaches 60° from its centre', () => {
  // A cap within the angle c has 2π(1 − cos c) of the sphere's 4π: a quarter at c = 60°.
  const [body] = circleOfArea(LARGEST_FIGURE_M2)!.bodies;
  const up = body.groups[0][0][2];
  expect((Math.acos(up) * 180) / Math.PI).toBeCloseTo(60, 2);
});

it('a circle has its radius: √(A/π), on a sphere slightly more', () => {
  const [body] = circleOfArea(CLAIM_M2)!.bodies;
  const [e, n] = body.groups[0][0];
  const metres = AUTHALIC_RADIUS_METRES * Math.asin(Math.hypot(e, n));
  // 360 corners stand out by π²/(6·360²) × 2 = 2.5e-5
  expect(metres / Math.sqrt(CLAIM_M2 / Math.PI)).toBeCloseTo(1, 4);
});
