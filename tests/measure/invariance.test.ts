import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ELLIPSOID_AREA_M2 } from '../../src/measure/ellipsoid.ts';
import { measure } from '../../src/measure/measure.ts';
import { coveredReferenceM2 } from './coverReference.ts';

type Ring = readonly Position[];

const multi = (...polygons: Ring[][]) => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((rings) => rings.map((ring) => [...ring, ring[0]])),
});
const measured = (...polygons: Ring[][]) => {
  const [{ areaM2, problems }] = measure(multi(...polygons)).features;
  return { areaM2: areaM2!, problems };
};
const kinds = (...polygons: Ring[][]) => measured(...polygons).problems.map(({ kind }) => kind);
const tolerance = ELLIPSOID_AREA_M2 * 2e-15;
const expectArea = (areaM2: number, expected: number, digitsLost = 1) =>
  expect(Math.abs(areaM2 - expected)).toBeLessThan(digitsLost * tolerance);
/** The reference sums up as many pieces as edges climb, and loses as much again. */
const GLOBAL = 2;

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part) => part / 61));

/** A star around a place: simple, with edges in all directions. */
const star = fc
  .record({
    longitude: double(-175, 175),
    latitude: double(-60, 60),
    radii: fc.array(double(0.2, 1), { minLength: 3, maxLength: 12 }),
    degrees: fc.constantFrom(0.01, 1, 4),
  })
  .map(({ longitude, latitude, radii, degrees }): Position[] =>
    radii.map((radius, i) => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [
        longitude + degrees * radius * Math.cos(angle),
        latitude + degrees * radius * Math.sin(angle),
      ];
    }),
  );

/** A tenth of a millimetre, as far as files go; what is nearer than that is in overlaps.test.ts. */
const decimal = (min: number, max: number) =>
  double(min, max).map((degrees) => Math.round(degrees * 1e9) / 1e9);

/** Any ring at all, crossing itself as a rule. */
const tangle = fc
  .array(fc.tuple(decimal(-20, 20), decimal(-80, 80)), { minLength: 3, maxLength: 9 })
  .filter((positions) => new Set(positions.map(String)).size > 2);

/** More vertices on the edges, as near to them as doubles come. */
function refined(ring: Ring, between: readonly number[]): Position[] {
  return ring.flatMap(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    const on = [...between].sort((a, b) => a - b);
    return [[x, y], ...on.map((t) => [x + t * (nextX - x), y + t * (nextY - y)])];
  });
}

const turned = (ring: Ring, by: number) => {
  const k = by % ring.length;
  return [...ring.slice(k), ...ring.slice(0, k)];
};

describe('the area of any ring, crossing itself or not', () => {
  it('is that of its cover, from any vertex, either way round', () => {
    fc.assert(
      fc.property(tangle, fc.nat(9), (ring, by) => {
        const { areaM2 } = measured([ring]);
        expectArea(areaM2, coveredReferenceM2([[ring]]), GLOBAL);
        expectArea(measured([turned(ring, by)]).areaM2, areaM2, GLOBAL);
        expectArea(measured([turned(ring, by).reverse()]).areaM2, areaM2, GLOBAL);
      }),
      { numRuns: 200 },
    );
  });

  it('stays when edges get more vertices', () => {
    fc.assert(
      fc.property(tangle, shares, (ring, between) => {
        expectArea(measured([refined(ring, between)]).areaM2, measured([ring]).areaM2);
      }),
      { numRuns: 200 },
    );
  });

  it('stays a whole turn away, and over the antimeridian', () => {
    fc.assert(
      fc.property(tangle, fc.constantFrom(360, -360, 180, 170, -170.5, 90), (ring, by) => {
        const moved = ring.map(([x, y]): Position => [x + by, y]);
        expectArea(measured([moved]).areaM2, measured([ring]).areaM2);
        const named = moved.map(([x, y]): Position => [
          x > 180 ? x - 360 : x < -180 ? x + 360 : x,
          y,
        ]);
        expectArea(measured([named]).areaM2, measured([ring]).areaM2);
      }),
      { numRuns: 200 },
    );
  });

  it('is between nothing and the whole Earth, whatever the polygons', () => {
    const anywhere = fc.tuple(
      fc.oneof(double(-540, 540), fc.constantFrom(-360, -180, 0, 180, 360)),
      fc.oneof(double(-90, 90), fc.constantFrom(-90, 0, 45, 90)),
    );
    const ring = fc.array(anywhere, { minLength: 3, maxLength: 8 });
    const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(polygon, { minLength: 1, maxLength: 3 }), (polygons) => {
        const { areaM2 } = measured(...polygons);
        if (areaM2 === null) return;
        expect(areaM2).toBeGreaterThanOrEqual(0);
        expect(areaM2).toBeLessThanOrEqual(ELLIPSOID_AREA_M2 * (1 + 1e-14));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a part on top of itself is reported and counts once', () => {
  it('with more vertices, from another one on, the other way round', () => {
    fc.assert(
      fc.property(star, shares, fc.nat(9), (ring, between, by) => {
        const again = turned(refined(ring, between), by).reverse();
        for (const parts of [
          [[ring], [again]],
          [[again], [ring]],
        ]) {
          expect(kinds(...parts)).toContain('overlapping-parts');
          expectArea(measured(...parts).areaM2, measured([ring]).areaM2);
        }
        const asHoles = [[...wide(ring)], ring, again];
        expect(kinds(asHoles)).toContain('overlapping-holes');
        expectArea(measured(asHoles).areaM2, measured([wide(ring), ring]).areaM2);
      }),
      { numRuns: 300 },
    );
  });

  it('shifted', () => {
    fc.assert(
      fc.property(star, double(0.001, 0.1), (ring, share) => {
        const width = Math.max(...ring.map(([x]) => x)) - Math.min(...ring.map(([x]) => x));
        const shifted = ring.map(([x, y]): Position => [x + share * width, y]);
        expect(kinds([ring], [shifted])).toContain('overlapping-parts');
        expectArea(measured([ring], [shifted]).areaM2, coveredReferenceM2([[ring], [shifted]]));
      }),
      { numRuns: 300 },
    );
  });

  it('halved, along a line between two vertices or from one to an edge', () => {
    fc.assert(
      fc.property(double(-170, 170), double(-70, 60), double(0.1, 0.9), (x, y, t) => {
        const square: Position[] = [
          [x, y],
          [x + 3, y],
          [x + 3, y + 2],
          [x, y + 2],
        ];
        const half: Position[] = [square[0], square[1], [x + 3 * t, y + 2]];
        const corner: Position[] = [square[0], square[1], square[2]];
        for (const part of [half, corner]) {
          for (const parts of [
            [[square], [part]],
            [[part], [square]],
          ]) {
            expect(kinds(...parts)).toEqual(['overlapping-parts']);
            expectArea(measured(...parts).areaM2, measured([square]).areaM2);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what lies side by side is not reported', () => {
  it('two halves of a star, their common line with more vertices on one side', () => {
    fc.assert(
      fc.property(star, shares, (ring, between) => {
        fc.pre(ring.length > 3);
        const half = Math.floor(ring.length / 2);
        const center: Position = [mean(ring, 0), mean(ring, 1)];
        fc.pre(ring.length >= 6);
        const one = refined([...ring.slice(0, half + 1), center], between);
        const other = [...ring.slice(half), ring[0], center];
        fc.pre(kinds([one]).length === 0 && kinds([other]).length === 0);
        fc.pre(isStarAround(ring, center));
        expect(kinds([one], [other])).toEqual([]);
        expectArea(measured([one], [other]).areaM2, measured([ring]).areaM2);
      }),
      { numRuns: 300 },
    );
  });

  it('an island that fills a hole', () => {
    fc.assert(
      fc.property(star, shares, (ring, between) => {
        const parts = [[wide(ring), ring], [refined(ring, between)]];
        expect(kinds(...parts)).toEqual([]);
        expectArea(measured(...parts).areaM2, measured([wide(ring)]).areaM2);
      }),
      { numRuns: 200 },
    );
  });
});

/** A box around a ring with room to spare. */
function wide(ring: Ring): Position[] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [west, east] = [Math.min(...xs) - 1, Math.max(...xs) + 1];
  const [south, north] = [Math.min(...ys) - 1, Math.max(...ys) + 1];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

function mean(ring: Ring, axis: 0 | 1): number {
  return ring.reduce((sum, position) => sum + position[axis], 0) / ring.length;
}

/** Whether all of a ring is seen from a place: every edge turns left around it. */
function isStarAround(ring: Ring, [x, y]: Position): boolean {
  return ring.every(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    return (ax - x) * (by - y) - (ay - y) * (bx - x) > 1e-9;
  });
}
