import { readFileSync } from 'node:fs';
import { featureCollection, intersect, feature } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../src/measure/area.ts';
import { boundsOf } from '../../src/shape/bounds.ts';
import { MOST_COPIES, VERTEX_BUDGET, layOutCopies } from '../../src/shape/copies.ts';
import { type PlacedShape, type RigidShape, placeRigid, toRigid } from '../../src/shape/rigid.ts';
import { archipelago, box, ragged } from './shapes.ts';
import { rfc7946Problems } from './valid.ts';

const crescent: Polygon = {
  type: 'Polygon',
  coordinates: [
    [[0, 0], [5, 0], [5, 5], [0, 5], [0, 4], [4, 4], [4, 1], [0, 1], [0, 0]], // prettier-ignore
  ],
};

const london: Polygon | MultiPolygon = JSON.parse(
  readFileSync('geo/layers/greater-london.geojson', 'utf8'),
).features[0].geometry;

const PLACES: Record<string, Polygon | MultiPolygon> = {
  'a ragged city': ragged([-0.1, 51.5], 0.2, 200),
  'a crescent that could interlock': crescent,
  'islands with a hole': archipelago,
  'a big shape at high latitude': box(60, 65, 100, 75),
};

function laidOut(geometry: Polygon | MultiPolygon, copies: number): RigidShape {
  const result = layOutCopies(toRigid(geometry), copies);
  if (!result.ok) throw new Error(result.problem);
  return result.shape;
}

function boxesMeet(a: MultiPolygon, b: MultiPolygon): boolean {
  const [[west, south, east, north], [west2, south2, east2, north2]] = [boundsOf(a)!, boundsOf(b)!];
  return west <= east2 && west2 <= east && south <= north2 && south2 <= north;
}

/** Area of the overlaps of all pairs, m², by an overlay library. */
function overlapM2({ bodies }: PlacedShape): number {
  let sum = 0;
  bodies.forEach((a, i) =>
    bodies.slice(i + 1).forEach((b) => {
      if (!boxesMeet(a, b)) return;
      sum += areaM2(intersect(featureCollection([feature(a), feature(b)])));
    }),
  );
  return sum;
}

describe.each(Object.entries(PLACES))('copies of %s', (_, geometry) => {
  it.each([1, 2, 3, 3.8, 7.25])('%d of them have that many times its area', (copies) => {
    const shape = laidOut(geometry, copies);
    for (const center of [shape.home.center, [33, 47], [180, -30], [10, 90]]) {
      const { geometry: placed } = placeRigid(shape, { center, bearingDegrees: 25 });
      expect(Math.abs(areaM2(placed) / (copies * areaM2(geometry)) - 1)).toBeLessThan(1e-9);
      expect(rfc7946Problems(placed)).toEqual([]);
    }
  });

  it.each([2, 3.8, 7, 1.1, 2.04, 5.24])(
    '%d of them do not overlap, here or elsewhere',
    (copies) => {
      const shape = laidOut(geometry, copies);
      for (const center of [shape.home.center, [33, 47], [0, 70]]) {
        expect(overlapM2(placeRigid(shape, { center, bearingDegrees: 0 }))).toBe(0);
      }
    },
  );

  it('the last of 3.8 is 0.8 of one', () => {
    const placed = placeRigid(laidOut(geometry, 3.8), { center: [33, 47], bearingDegrees: 0 });
    expect(placed.bodies).toHaveLength(4);
    const shares = placed.bodies.map((body) => areaM2(body) / areaM2(geometry));
    [1, 1, 1, 0.8].forEach((share, i) => expect(Math.abs(shares[i] - share)).toBeLessThan(1e-9));
  });

  it('less than a quarter of one is a square', () => {
    const shape = laidOut(geometry, 2.1);
    const rest = placeRigid(shape, { center: [33, 0], bearingDegrees: 0 }).bodies.at(-1)!;
    expect(Math.abs(areaM2(rest) / areaM2(geometry) - 0.1)).toBeLessThan(1e-9);
    const [west, south, east, north] = boundsOf(rest)!;
    expect(areaM2(rest) / areaM2(box(west, south, east, north))).toBeGreaterThan(0.9);
    expect(Math.abs((east - west) / (north - south) - 1)).toBeLessThan(0.1);
  });

  it('less than one is one, cut', () => {
    const shape = laidOut(geometry, 0.37);
    const placed = placeRigid(shape, shape.home);
    expect(placed.bodies).toHaveLength(1);
    expect(Math.abs(placed.areaM2 / areaM2(geometry) - 0.37)).toBeLessThan(1e-9);
  });
});

describe('Greater London, 3.8 of it', () => {
  const shape = laidOut(london, 3.8);
  const placed = placeRigid(shape, { center: [37.3, 49.4], bearingDegrees: 0 });

  it('does not overlap', () => {
    expect(overlapM2(placed)).toBe(0);
  });

  it('is a block of two by two about the centre, with little room between', () => {
    const centers = placed.bodies.map((body) => toRigid(body).home.center);
    const [northWest, northEast, southWest, southEast] = centers;
    expect(northWest[0]).toBeLessThan(northEast[0]);
    expect(southWest[0]).toBeLessThan(southEast[0]);
    expect(northWest[1]).toBeGreaterThan(southWest[1]);
    expect(northEast[1]).toBeGreaterThan(southEast[1]);
    const middle = toRigid(placed.geometry).home.center;
    expect(middle[0]).toBeCloseTo(37.3, 3);
    expect(middle[1]).toBeCloseTo(49.4, 3);
    const lons = placed.geometry.coordinates.flat(2).map((p) => p[0]);
    const lats = placed.geometry.coordinates.flat(2).map((p) => p[1]);
    const boxM2 = areaM2(
      box(Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)),
    );
    // One London fills 63 % of its own bounding box.
    expect(placed.areaM2 / boxM2).toBeGreaterThan(0.55);
  });

  it('has whole copies that are Greater London, island for island', () => {
    const home = placeRigid(toRigid(london), { center: [0, 0], bearingDegrees: 0 });
    const alone = toRigid(placed.bodies[0]);
    const again = placeRigid(alone, { center: [0, 0], bearingDegrees: 0 });
    expect(again.geometry.coordinates).toHaveLength(home.geometry.coordinates.length);
  });
});

describe('many copies', () => {
  it('share a budget of vertices and keep their area', () => {
    const shape = laidOut(london, MOST_COPIES);
    const placed = placeRigid(shape, { center: [20, 48], bearingDegrees: 0 });
    expect(placed.bodies).toHaveLength(MOST_COPIES);
    expect(placed.geometry.coordinates.flat(2).length).toBeLessThan(2 * VERTEX_BUDGET);
    expect(Math.abs(placed.areaM2 / (MOST_COPIES * areaM2(london)) - 1)).toBeLessThan(1e-9);
  });

  it('do not overlap when simplified', () => {
    expect(
      overlapM2(placeRigid(laidOut(london, 12), { center: [20, 48], bearingDegrees: 0 })),
    ).toBe(0);
  });
});

describe('what cannot be laid out', () => {
  const shape = toRigid(box(0, 0, 40, 40));
  it.each([
    [0, 'not positive'],
    [-2, 'not positive'],
    [NaN, 'not positive'],
    [MOST_COPIES + 1, 'too many copies'],
    [30, 'too large'],
  ])('%d copies: %s', (copies, problem) => {
    expect(layOutCopies(shape, copies)).toEqual({ ok: false, problem });
  });
});
