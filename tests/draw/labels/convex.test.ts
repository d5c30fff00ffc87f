import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  convexHull,
  fewCorners,
  convexOf,
  meets,
  obstacleOf,
  overlaps,
} from '../../../src/draw/labels/convex.ts';
import { distanceToEdge, insideTest, isInside } from '../../../src/draw/labels/ring.ts';
import type { Point } from '../../../src/draw/view/screenView.ts';

const triangle: Point[] = [
  [0, 0],
  [10, 0],
  [0, 10],
];

describe('overlaps', () => {
  test.each<[string, Box, boolean]>([
    ['inside', { x: 1, y: 1, width: 2, height: 2 }, true],
    ['around', { x: -5, y: -5, width: 30, height: 30 }, true],
    ['beside the slope, boxes overlapping', { x: 6, y: 6, width: 3, height: 3 }, false],
    ['over the slope', { x: 4, y: 4, width: 3, height: 3 }, true],
    ['touching only', { x: -3, y: 0, width: 3, height: 3 }, false],
    ['apart', { x: 30, y: 30, width: 3, height: 3 }, false],
  ])('a box %s', (_where, box, expected) => {
    expect(overlaps(convexOf(box), triangle)).toBe(expected);
    expect(overlaps(triangle, convexOf(box))).toBe(expected);
  });

  test('of boxes is what their edges say', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 20 }),
      y: fc.integer({ min: 0, max: 20 }),
      width: fc.integer({ min: 1, max: 10 }),
      height: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(box, box, (a, b) => {
        const meet =
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height;
        expect(overlaps(convexOf(a), convexOf(b))).toBe(meet);
      }),
    );
  });
});

test('a box meets an obstacle exactly where it overlaps its corners', () => {
  const at = fc.integer({ min: 0, max: 40 });
  const size = fc.integer({ min: 1, max: 12 });
  const box = fc.record({ x: at, y: at, width: size, height: size });
  fc.assert(
    fc.property(box, fc.array(fc.tuple(at, at), { minLength: 3, maxLength: 12 }), (a, points) => {
      const hull = convexHull(points);
      if (hull.length < 3) return;
      expect(meets(a, obstacleOf(hull))).toBe(overlaps(convexOf(a), hull));
    }),
  );
});

test('points that share heights are inside as each one alone is', () => {
  const at = fc.integer({ min: 0, max: 12 });
  const ring = fc.array(fc.tuple(at, at), { minLength: 3, maxLength: 9 });
  const halfway = fc.integer({ min: -1, max: 25 }).map((value) => value / 2);
  const points = fc.array(fc.tuple(halfway, halfway), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), points, (rings, tried) => {
      const test = insideTest(rings);
      for (const point of tried) expect(test(point)).toBe(isInside(rings, point));
    }),
  );
});

test('a distance that is not over what is enough is said to be so, a longer one is exact', () => {
  const at = fc.integer({ min: 0, max: 30 });
  const ring = fc.array(fc.tuple(at, at), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(ring, fc.tuple(at, at), at, (corners, point, enough) => {
      const exact = distanceToEdge([corners], point);
      const asked = distanceToEdge([corners], point, enough);
      if (exact > enough) expect(asked).toBe(exact);
      else expect(asked).toBeLessThanOrEqual(enough);
    }),
  );
});

describe('convexHull', () => {
  test('of a square with points inside is its corners', () => {
    const points: Point[] = [
      ...convexOf({ x: 0, y: 0, width: 4, height: 4 }),
      [1, 2],
      [2, 0],
      [3, 3],
    ];
    expect(new Set(convexHull(points).map(String))).toEqual(new Set(['0,0', '4,0', '4,4', '0,4']));
  });

  test('has every point inside it or on its border', () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3 }), (points) => {
        const hull = convexHull(points);
        for (const [x, y] of points) {
          const tiny = convexOf({ x: x - 1e-6, y: y - 1e-6, width: 2e-6, height: 2e-6 });
          if (hull.length > 2) expect(overlaps(hull, tiny)).toBe(true);
        }
      }),
    );
  });
});

test('a point in a hole is not inside', () => {
  const square = (from: number, to: number): Point[] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
  const rings = [square(0, 10), square(4, 6)];
  expect(isInside(rings, [5, 5])).toBe(false);
  expect(isInside(rings, [2, 5])).toBe(true);
  expect(isInside(rings, [12, 5])).toBe(false);
});

test('a hull of many corners is wrapped closely in one of fewer', () => {
  const circle = Array.from({ length: 720 }, (_, i): [number, number] => [
    300 + 80 * Math.cos((i * Math.PI) / 360),
    200 + 80 * Math.sin((i * Math.PI) / 360),
  ]);
  const few = fewCorners(convexHull(circle));
  expect(few).toHaveLength(32);
  const within = circle.map(([x, y]): Point => [300 + (x - 300) * 0.999, 200 + (y - 200) * 0.999]);
  expect(convexHull([...within, ...few])).toHaveLength(32);
  for (const [x, y] of few) expect(Math.hypot(x - 300, y - 200)).toBeLessThan(80.5);
  expect(fewCorners(few)).toBe(few);
});

test('a hull wrapped at a sharp corner still meets what lies on it', () => {
  const drop = Array.from({ length: 60 }, (_, i): Point => [10 + i / 3, 5 * Math.sqrt(i / 60)]);
  const mirrored = drop.map(([x, y]): Point => [x, -y]);
  const few = fewCorners(convexHull([...drop, ...mirrored, [0, 0]]));
  expect(overlaps(few, convexOf({ x: 15, y: -2, width: 4, height: 4 }))).toBe(true);
  expect(overlaps(few, convexOf({ x: 0, y: 7, width: 40, height: 4 }))).toBe(false);
});
