import type { Cell, CellSet } from './cells.ts';

/** How many times as wide as high a name is, about. */
const NAME_SHAPE = 3;

/** A box of cells, as wide for its height as names are, by its middle and half its height. */
interface Room {
  readonly middle: Cell;
  readonly half: number;
}

/** The largest box about each cell in which all are free, the largest first. */
export function nameRooms(free: CellSet): Room[] {
  const isFree = (row: number, from: number, to: number) =>
    free.countInRow(row, from, to) === to - from;
  return free.cells
    .map((middle) => ({ middle, half: largestHalf(middle, 0, Infinity, isFree) }))
    .sort((a, b) => b.half - a.half);
}

/** The largest box that the shape leaves free if its middle is put into a cell, by its half height. */
export function roomLeft(rooms: readonly Room[], shape: CellSet, [column, row]: Cell): number {
  const isClear = (r: number, from: number, to: number) => shape.countInRow(r, from, to) === 0;
  let most = 0;
  for (const { middle, half } of rooms) {
    if (half <= most) break;
    most = largestHalf([middle[0] - column, middle[1] - row], most, half, isClear);
  }
  return most;
}

/** The half height of the largest box about a cell of which every row is right; `least` if none is larger. */
function largestHalf(
  [column, row]: Cell,
  least: number,
  most: number,
  isRight: (row: number, from: number, to: number) => boolean,
): number {
  let half = least;
  while (half < most && isRightBox(half + 1)) half++;
  return half;

  function isRightBox(h: number): boolean {
    const from = column - NAME_SHAPE * h;
    const to = column + NAME_SHAPE * h + 1;
    for (let r = row - h; r <= row + h; r++) if (!isRight(r, from, to)) return false;
    return true;
  }
}
