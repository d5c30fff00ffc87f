import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { normalBearing, northmostOf, nudgedBy, placeable } from '../../../src/map/view/nudge.ts';

const START = { center: [37.3, 49.4], bearingDegrees: 0 };
const metresMoved = ([lon, lat]: number[]) =>
  geodesic.Geodesic.WGS84.Inverse(START.center[1], START.center[0], lat, lon).s12!;

describe('arrow keys', () => {
  test.each(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])('%s moves 5 km', (key) => {
    const { center } = nudgedBy(key, false, START)!;
    expect(Math.abs(metresMoved(center) - 5000)).toBeLessThan(10);
  });

  test('move 50 km with Shift', () => {
    const { center, bearingDegrees } = nudgedBy('ArrowRight', true, START)!;
    expect(Math.abs(metresMoved(center) - 50_000)).toBeLessThan(100);
    expect(center[1]).toBe(START.center[1]);
    expect(bearingDegrees).toBe(0);
  });

  test('cross the antimeridian and stop before the pole', () => {
    const atEdge = { center: [179.99, 10], bearingDegrees: 0 };
    expect(nudgedBy('ArrowRight', false, atEdge)!.center[0]).toBeCloseTo(-179.964, 2);
    const north = { center: [0, 89.99], bearingDegrees: 0 };
    expect(nudgedBy('ArrowUp', true, north)!.center[1]).toBe(90);
    const atPole = { center: [0, 90], bearingDegrees: 0 };
    expect(nudgedBy('ArrowRight', true, atPole)!.center).toEqual([0, 90]);
  });
});

test.each([
  ['[', false, -5],
  [']', false, 5],
  ['q', false, -5],
  ['E', true, 15],
  ['{', true, -15],
])('%s turns it (Shift: %s) by %d°', (key, shift, degrees) => {
  expect(nudgedBy(key, shift, START)).toEqual({ ...START, bearingDegrees: degrees });
});

test('other keys do nothing', () => {
  for (const key of ['Tab', 'a', 'Enter', ' ']) expect(nudgedBy(key, false, START)).toBeNull();
});

test('bearings stay between −180 and 180', () => {
  expect(normalBearing(190)).toBe(-170);
  expect(normalBearing(-190)).toBe(170);
  expect(normalBearing(720)).toBe(0);
  expect(normalBearing(180)).toBe(180);
});

test('a shape on a Mercator map ends before the map does', () => {
  expect(northmostOf(0.4)).toBe(84);
  expect(northmostOf(11)).toBe(74);
  expect(northmostOf(100)).toBe(0);
});

test('a place beyond the map is brought onto it', () => {
  expect(placeable([190, 89], 84)).toEqual([-170, 84]);
  expect(placeable([-181, -89], 84)).toEqual([179, -84]);
});
