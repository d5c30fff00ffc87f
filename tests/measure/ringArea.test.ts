import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ELLIPSOID_AREA_M2, RADIANS, WGS84 } from '../../src/measure/ellipsoid.ts';
import { ringAreaM2 } from '../../src/measure/ringArea.ts';
import { box, straightReferenceM2 } from './reference.ts';

const relative = (a: number, b: number) => Math.abs(a - b) / Math.abs(b);

/** Snyder's q, closed form: the area between equator and latitude is a² q/2 per radian. */
function bandM2(southDegrees: number, northDegrees: number, widthDegrees: number): number {
  const e = Math.sqrt(WGS84.e2);
  const q = (degrees: number) => {
    const s = Math.sin(degrees * RADIANS);
    return (1 - WGS84.e2) * (s / (1 - WGS84.e2 * s * s) + Math.atanh(e * s) / e);
  };
  return (
    ((WGS84.semiMajorMetres ** 2 * (q(northDegrees) - q(southDegrees))) / 2) *
    widthDegrees *
    RADIANS
  );
}

/** Vertices at ascending angles, `edge` metres apart at most, around a centre. */
function ringAround(lon: number, lat: number, radiusMetres: number, radii: readonly number[]) {
  return radii.map((share, i): Position => {
    const angle = (2 * Math.PI * i) / radii.length;
    const degrees = (share * radiusMetres) / 111_320;
    return [
      lon + (degrees * Math.cos(angle)) / Math.cos(lat * RADIANS),
      lat + degrees * Math.sin(angle),
    ];
  });
}

describe('area of a ring of many vertices near one latitude', () => {
  it.each([0, 0.5, 23, -51.5, 75, -82])(
    'at %d° a sheared band is as large as the band',
    (south) => {
      const west = Array.from({ length: 21 }, (_, i): Position => [10 + 0.4 * i, south + 0.08 * i]);
      const east = west.map(([lon, lat]): Position => [lon + 3, lat]);
      const area = ringAreaM2([...east, ...west.toReversed()]);
      expect(relative(area, bandM2(south, south + 1.6, 3))).toBeLessThan(1e-12);
    },
  );

  it.each([
    [0, 5000],
    [51.5, 20_000],
    [-70, 150_000],
    [88, 20_000],
  ])('at %d° and %d m across is as GeographicLib has it', (lat, radius) => {
    const radii = Array.from({ length: 120 }, (_, i) => 0.8 + 0.15 * Math.sin(i * i));
    const ring = ringAround(20, lat, radius, radii);
    expect(relative(ringAreaM2(ring), straightReferenceM2(ring, 24))).toBeLessThan(1e-10);
  });
});

describe('area of shapes with a known area', () => {
  it('an octant is an eighth of the published 510 065 621.724 km²', () => {
    // Quarter of the equator, up to the pole: eight of them tile the ellipsoid by symmetry.
    expect(ringAreaM2(box(0, 0, 90, 90)) / 1e6).toBeCloseTo(510_065_621.724 / 8, 3);
  });

  it('a box around the whole world is the whole ellipsoid', () => {
    expect(relative(ringAreaM2(box(-180, -90, 180, 90)), ELLIPSOID_AREA_M2)).toBeLessThan(1e-15);
  });

  it.each([
    [22, 46, 40, 52],
    [-0.5, 51.3, 0.3, 51.7],
    [0, -1e-4, 1e-4, 1e-4],
    [100, -90, 170, -60],
    [0, 0, 179.9, 89],
    [-180, 60, 180, 61],
  ])('the box %d, %d, %d, %d is a piece of a band', (west, south, east, north) => {
    const expected = bandM2(south, north, east - west);
    expect(relative(ringAreaM2(box(west, south, east, north)), expected)).toBeLessThan(1e-10);
  });

  it('a football pitch of 105 m × 68 m is right to 10⁻⁹', () => {
    // Radii of curvature at 50° N: M = a(1 − e²)/W³ along the meridian, N = a/W across, where
    // W² = 1 − e² sin² φ. A box this small is M Δφ · N cos φ Δλ, its cosine taken in the middle.
    const phi = 50 * RADIANS;
    const w = Math.sqrt(1 - WGS84.e2 * Math.sin(phi) ** 2);
    const north = (WGS84.semiMajorMetres * (1 - WGS84.e2)) / w ** 3;
    const east = (WGS84.semiMajorMetres / w) * Math.cos(phi);
    const dLat = 68 / north / RADIANS;
    const dLon = 105 / east / RADIANS;
    const pitch = box(30, 50 - dLat / 2, 30 + dLon, 50 + dLat / 2);
    expect(relative(ringAreaM2(pitch), 105 * 68)).toBeLessThan(1e-9);
  });

  it('a straight edge over the antimeridian, cut or not, is the same', () => {
    const whole = ringAreaM2(box(170, 50, 190, 60));
    expect(relative(ringAreaM2(box(170, 50, -170, 60)), whole)).toBeLessThan(1e-14);
    const halves = ringAreaM2(box(170, 50, 180, 60)) + ringAreaM2(box(-180, 50, -170, 60));
    expect(relative(halves, whole)).toBeLessThan(1e-14);
  });
});

describe('poles', () => {
  const parallel = (lat: number, step: number): Position[] =>
    Array.from({ length: 360 / Math.abs(step) + 1 }, (_, i) => [-180 + Math.abs(step) * i, lat]);

  it.each([80, -80])('a ring round the parallel of %d° encloses the nearer pole', (lat) => {
    const expected = bandM2(80, 90, 360);
    expect(relative(Math.abs(ringAreaM2(parallel(lat, 10))), expected)).toBeLessThan(1e-13);
  });

  it('the winding sign holds at the poles: eastwards is counter-clockwise in the north only', () => {
    expect(ringAreaM2(parallel(80, 10))).toBeGreaterThan(0);
    expect(ringAreaM2(parallel(-80, 10))).toBeLessThan(0);
  });

  it('does not depend on whether longitudes jump at 180° or run on', () => {
    const jumping = [0, 90, 180, -90].map((lon): Position => [lon, 70]);
    const running = [0, 90, 180, 270].map((lon): Position => [lon, 70]);
    const closed = [...running, [360, 70]];
    const expected = bandM2(70, 90, 360);
    for (const ring of [jumping, running, closed]) {
      expect(relative(ringAreaM2(ring), expected)).toBeLessThan(1e-13);
    }
  });

  it('Antarctica drawn down to the pole and along it is the same as drawn around it', () => {
    const coast = parallel(-70, 10);
    const withPole = [[180, -90], [-180, -90], ...coast];
    expect(relative(ringAreaM2(withPole), ringAreaM2(coast))).toBeLessThan(1e-13);
  });
});

describe('against GeographicLib', () => {
  const latitude = fc.double({ min: -89.5, max: 89.5, noNaN: true });
  const longitude = fc.double({ min: -180, max: 180, noNaN: true });
  const radii = fc.array(fc.double({ min: 0.4, max: 1, noNaN: true }), {
    minLength: 3,
    maxLength: 12,
  });

  it('rings with edges under 10 km agree to 10⁻⁹, at every latitude', () => {
    fc.assert(
      fc.property(longitude, latitude, radii, (lon, lat, shares) => {
        const ring = ringAround(lon, lat, 5000, shares);
        fc.pre(ring.every(([, y]) => Math.abs(y) < 89.9));
        expect(relative(ringAreaM2(ring), straightReferenceM2(ring, 64))).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Ukraine in four corners', box(22, 46, 40, 52).slice(1)],
    [
      'a long thin triangle',
      [
        [-10, 5],
        [140, 70],
        [20, -60],
      ] as Position[],
    ],
    ['over the equator', box(-20, -30, 60, 10).slice(1)],
  ])('%s, with long straight edges, agrees to 10⁻⁹', (_, ring) => {
    expect(relative(ringAreaM2(ring), straightReferenceM2(ring, 2000))).toBeLessThan(1e-9);
  });

  it('a boundary of 5 000 vertices agrees as it stands', () => {
    const shares = Array.from({ length: 5000 }, (_, i) => 0.9 + 0.1 * Math.sin(i / 40));
    const ring = ringAround(36.25, 49.99, 100_000, shares);
    expect(relative(ringAreaM2(ring), straightReferenceM2(ring, 1))).toBeLessThan(1e-11);
  });
});

describe('invariance', () => {
  const vertex = fc.tuple(
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -89, max: 89, noNaN: true }),
  );
  const ring = fc.array(vertex, { minLength: 3, maxLength: 20 });
  const tolerance = ELLIPSOID_AREA_M2 * 1e-14;

  it('turns its sign with the winding, whatever the start vertex', () => {
    fc.assert(
      fc.property(ring, fc.nat(19), (positions, start) => {
        const from = start % positions.length;
        const turned = [...positions.slice(from), ...positions.slice(0, from)];
        const area = ringAreaM2(positions);
        expect(Math.abs(ringAreaM2(turned) - area)).toBeLessThan(tolerance);
        expect(Math.abs(ringAreaM2(turned.reverse()) + area)).toBeLessThan(tolerance);
      }),
    );
  });

  it('is the same a whole turn away and anywhere on the same parallels', () => {
    fc.assert(
      fc.property(ring, fc.constantFrom(360, -360, 137.5), (positions, by) => {
        const moved = positions.map(([lon, lat]): Position => [lon + by, lat]);
        expect(Math.abs(ringAreaM2(moved) - ringAreaM2(positions))).toBeLessThan(tolerance);
      }),
    );
  });

  it('is the sum of two parts cut along a straight line', () => {
    fc.assert(
      fc.property(ring, fc.nat(), fc.nat(), (positions, a, b) => {
        const n = positions.length;
        const [i, j] = [a % n, b % n].sort((x, y) => x - y);
        const one = positions.slice(i, j + 1);
        const other = [...positions.slice(j), ...positions.slice(0, i + 1)];
        const sum = ringAreaM2(one) + ringAreaM2(other);
        expect(Math.abs(sum - ringAreaM2(positions))).toBeLessThan(tolerance);
      }),
    );
  });

  it('closed by its first position or not, it is the same', () => {
    const closed = box(22, 46, 40, 52);
    expect(ringAreaM2(closed.slice(0, -1))).toBe(ringAreaM2(closed));
  });
});
