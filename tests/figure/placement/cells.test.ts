import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../../src/draw/labels/ring.ts';
import { type Cell, CellSet, cellsIn, middleOf } from '../../../src/figure/placement/cells.ts';
import { nameRooms, roomLeft } from '../../../src/figure/placement/nameRooms.ts';
import { RowEdges } from '../../../src/figure/placement/rowEdges.ts';

const coordinate = fc.double({ min: -9, max: 9, noNaN: true });
const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 });
const square = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({ row: from + i, from, to }));
const GRID = Array.from({ length: 20 * 20 }, (_, i): Cell => [
  (i % 20) - 10,
  Math.floor(i / 20) - 10,
]);

describe('cells', () => {
  it('are in an area as their middles are', () => {
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (rings) => {
        const found = cellsIn(new RowEdges(rings));
        const expected = GRID.filter((cell) => isInside(rings, middleOf(cell)));
        expect(found.cells).toEqual(expected);
        expect(GRID.filter((cell) => found.has(cell))).toEqual(expected);
      }),
    );
  });

  it('are counted in another set, wherever they are put', () => {
    const body = new CellSet([...square(-1, 2), { row: 1, from: 4, to: 5 }]);
    const region = new CellSet(square(0, 10));
    for (const [column, row] of GRID) {
      const inside = body.cells.filter(([c, r]) => region.has([c + column, r + row]));
      expect(body.countIn(region, [column, row])).toBe(inside.length);
    }
  });

  it('grow by those around them', () => {
    expect(new CellSet(square(0, 1)).grown().cells).toEqual(new CellSet(square(-1, 2)).cells);
  });
});

it('a name has no room where the shape stands, not even with free cells all around it', () => {
  const rows = Array.from({ length: 7 }, (_, i) => ({ row: i - 3, from: -9, to: 10 }));
  const rooms = nameRooms(new CellSet(rows));
  expect(rooms[0]).toEqual({ middle: [0, 0], half: 3 });
  const speck = new CellSet([{ row: 0, from: 0, to: 1 }]);
  expect(roomLeft(rooms, speck, [0, 0])).toBe(1);
  expect(roomLeft(rooms, speck, [-9, -3])).toBe(2);
  expect(roomLeft(rooms, speck, [20, 0])).toBe(3);
});
