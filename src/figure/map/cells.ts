import { boxOf, insideTest, type Rings } from '../labels/ring.ts';

/** A square of a grid whose squares have the width 1: column and row. */
export type Cell = readonly [column: number, row: number];

/** Cells by column and row. */
export class CellSet {
  readonly #keys = new Set<number>();
  readonly cells: readonly Cell[];

  constructor(cells: Iterable<Cell>) {
    this.cells = [...cells].filter(([column, row]) => {
      const key = keyOf(column, row);
      return this.#keys.size < this.#keys.add(key).size;
    });
  }

  has(column: number, row: number): boolean {
    return this.#keys.has(keyOf(column, row));
  }
}

const keyOf = (column: number, row: number) => row * 1e6 + column;

/** The middle of a cell. */
export function middleOf([column, row]: Cell): [x: number, y: number] {
  return [column + 0.5, row + 0.5];
}

/** The cells whose middles lie in an area. */
export function cellsIn(rings: Rings): CellSet {
  const { x, y, width, height } = boxOf(rings);
  const cells: Cell[] = [];
  const isIn = insideTest(rings);
  for (let row = Math.floor(y); row < y + height; row++) {
    for (let column = Math.floor(x); column < x + width; column++) {
      if (isIn(middleOf([column, row]))) cells.push([column, row]);
    }
  }
  return new CellSet(cells);
}

/** The cells and those around them. */
export function grown({ cells }: CellSet): CellSet {
  return new CellSet(
    cells.flatMap(([c, r]) =>
      [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j): Cell => [c + i, r + j])),
    ),
  );
}
