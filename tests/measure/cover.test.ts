import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ELLIPSOID_AREA_M2 } from '../../src/measure/ellipsoid.ts';
import { measure } from '../../src/measure/measure.ts';
import { coveredReferenceM2 } from './coverReference.ts';

type Ring = readonly Position[];

const closed = (ring: Ring) => [...ring, ring[0]];
const multi = (polygons: readonly (readonly Ring[])[]) => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((rings) => rings.map(closed)),
});
const areaOf = (geometry: unknown) => measure(geometry).features[0].areaM2!;
const kindsOf = (geometry: unknown) =>
  new Set(measure(geometry).features[0].problems.map(({ kind }) => kind));

/** Small whole numbers make lines meet in vertices, run together and cross all the time. */
const position = (most: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 40, max: 40 + most }));
const ring = (most: number, maxLength: number) =>
  fc
    .array(position(most), { minLength: 3, maxLength })
    .filter((positions) => new Set(positions.map(String)).size > 2);

const tolerance = ELLIPSOID_AREA_M2 * 1e-15;

describe('what is covered', () => {
  it.each([
    [5, 6, 400],
    [12, 16, 300],
    [45, 30, 100],
  ])('by one ring that crosses itself, on a grid of %i', (most, length, numRuns) => {
    fc.assert(
      fc.property(ring(most, length), (positions) => {
        const expected = coveredReferenceM2([[positions]]);
        expect(Math.abs(areaOf(multi([[positions]])) - expected)).toBeLessThan(tolerance);
      }),
      { numRuns },
    );
  });

  it('by several polygons with holes, whatever lies over what', () => {
    const polygon = fc.array(ring(6, 6), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(polygon, { minLength: 1, maxLength: 3 }), (polygons) => {
        const geometry = multi(polygons);
        fc.pre(!kindsOf(geometry).has('duplicate-ring'));
        const expected = coveredReferenceM2(polygons);
        expect(Math.abs(areaOf(geometry) - expected)).toBeLessThan(tolerance);
      }),
      { numRuns: 500 },
    );
  });
});
