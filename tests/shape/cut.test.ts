import type { MultiPolygon, Polygon } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { cutToFraction } from '../../src/shape/cut.ts';
import { placeRigid, toRigid } from '../../src/shape/rigid.ts';
import { solidAngle } from '../../src/shape/solidAngle.ts';
import { archipelago, box, ragged } from './shapes.ts';
import { rfc7946Problems } from './valid.ts';

/** Three prongs that a cut from west to east leaves apart. */
const comb: Polygon = {
  type: 'Polygon',
  coordinates: [
    [[0, 0], [5, 0], [5, 4], [4, 4], [4, 1], [3, 1], [3, 4], [2, 4], [2, 1], [1, 1], [1, 4], [0, 4], [0, 0]], // prettier-ignore
  ],
};

const SHAPES: Record<string, Polygon | MultiPolygon> = {
  'a box': box(20, 45, 24, 48),
  'a ragged outline': ragged([-0.1, 51.5], 0.2, 500),
  'islands with a hole': archipelago,
  'a comb': comb,
};

function cut(geometry: Polygon | MultiPolygon, fraction: number, bearing?: number) {
  const shape = toRigid(geometry);
  const body = cutToFraction(shape.bodies[0], fraction, bearing);
  const placed = placeRigid({ ...shape, bodies: [body], areaM2: body.areaM2 }, shape.home);
  return { body, placed, whole: shape.bodies[0] };
}

describe.each(Object.entries(SHAPES))('%s', (_, geometry) => {
  it('is cut to exactly the fraction of its area, whichever way', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        (fraction, bearing) => {
          const { placed, body, whole } = cut(geometry, fraction, bearing);
          expect(Math.abs(areaM2(placed.geometry) / areaM2(geometry) / fraction - 1)).toBeLessThan(
            1e-9,
          );
          // before any scaling, too
          const share = solidAngle(body.groups) / solidAngle(whole.groups);
          expect(Math.abs(share - fraction)).toBeLessThan(1e-11);
          expect(rfc7946Problems(placed.geometry)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('and what a cut from the other side leaves, make the whole', () => {
    const west = cut(geometry, 0.3, 90).body;
    const east = cut(geometry, 0.7, 270).body;
    const whole = solidAngle(toRigid(geometry).bodies[0].groups);
    expect(Math.abs((solidAngle(west.groups) + solidAngle(east.groups)) / whole - 1)).toBeLessThan(
      1e-11,
    );
    // Both end at the same great circle, where east ÷ up is one number.
    const ratios = (body: typeof west) =>
      body.groups.flat().flatMap((ring) => Array.from(ring, (e, i) => (i % 3 ? NaN : e / ring[i + 2]))); // prettier-ignore
    const border = Math.max(...ratios(west).filter((ratio) => !Number.isNaN(ratio)));
    expect(border).toBeCloseTo(
      Math.min(...ratios(east).filter((ratio) => !Number.isNaN(ratio))),
      11,
    );
  });
});

it('half a box on the equator is its western half', () => {
  const { placed } = cut(box(10, -1, 14, 1), 0.5);
  const lons = placed.geometry.coordinates.flat(2).map((p) => p[0]);
  expect(Math.min(...lons)).toBeCloseTo(10, 9);
  expect(Math.max(...lons)).toBeCloseTo(12, 6);
});

it('a comb cut across its prongs is three polygons, and no edge runs from one to the next', () => {
  const { placed } = cut(comb, 0.2, 180);
  expect(placed.geometry.coordinates).toHaveLength(3);
  for (const [ring] of placed.geometry.coordinates) {
    const lons = ring.map((p) => p[0]);
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(1.01);
  }
});

it('a hole that is cut becomes part of the border, one that is not stays', () => {
  const ringed: Polygon = {
    type: 'Polygon',
    coordinates: [box(0, 0, 10, 10).coordinates[0], box(3, 3, 6, 6).coordinates[0]],
  };
  expect(cut(ringed, 0.9).placed.geometry.coordinates.map((rings) => rings.length)).toEqual([2]);
  expect(cut(ringed, 0.45).placed.geometry.coordinates.map((rings) => rings.length)).toEqual([1]);
});

it('nothing and everything', () => {
  expect(cut(comb, 0).placed.areaM2).toBe(0);
  expect(cut(comb, 1).placed.areaM2).toBeCloseTo(areaM2(comb), 0);
});
