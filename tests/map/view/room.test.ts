import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { roomAround, withRoom } from '../../../src/map/view/room.ts';
import { boundsOf } from '../../../src/shape/bounds.ts';

const box = (w: number, s: number, e: number, n: number): MultiPolygon => {
  const ring: Position[] = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
};

test('a shape has half its own size of land on each side', () => {
  expect(boundsOf(roomAround(box(30, 48, 32, 49)))).toEqual([29, 47.5, 33, 49.5]);
});

test('the room ends where the map does', () => {
  expect(boundsOf(roomAround(box(-170, -80, 160, 80)))).toEqual([-180, -85, 180, 85]);
});

test('a shape of nothing has no room', () => {
  const nothing: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };
  expect(roomAround(nothing)).toBe(nothing);
});

test('bounds over the antimeridian get room as well', () => {
  expect(withRoom([179, -18, 181, -17])).toEqual([178, -18.5, 182, -16.5]);
});
