import type { RowEdges } from './rowEdges.ts';

/** A square of a grid whose squares have the width 1: column and row. */
export type Cell = readonly [column: number, row: number];

/** Cells of a row that stand side by side: from a column up to another one. */
export interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A row of a set: how many of its cells stand in the first columns from `left` on, by their number. */
interface Line {
  readonly left: number;
  readonly counts: Uint32Array;
}

/** Cells by column and row, each once, row by row. */
export class CellSet {
  readonly #runs: readonly Run[];
  readonly #lines: ReadonlyMap<number, Line>;
  readonly cells: readonly Cell[];

  /** @param runs in any order, over each other or not */
  constructor(runs: readonly Run[]) {
    this.#runs = joined(runs);
    this.#lines = linesOf(this.#runs);
    this.cells = this.#runs.flatMap(({ row, from, to }) =>
      Array.from({ length: to - from }, (_, i): Cell => [from + i, row]),
    );
  }

  /** How many of the cells stand in a row from a column up to another one. */
  countInRow(row: number, from: number, to: number): number {
    const line = this.#lines.get(row);
    if (!line) return 0;
    const { left, counts } = line;
    const last = counts.length - 1;
    const start = Math.min(Math.max(from - left, 0), last);
    const end = Math.min(Math.max(to - left, 0), last);
    return counts[end] - counts[start];
  }

  has([column, row]: Cell): boolean {
    return this.countInRow(row, column, column + 1) > 0;
  }

  /** How many of the cells are in another set if that in the origin is put into a cell. */
  countIn(other: CellSet, [column, row]: Cell): number {
    let count = 0;
    for (const run of this.#runs) {
      count += other.countInRow(run.row + row, run.from + column, run.to + column);
    }
    return count;
  }

  /** The cells and those around them. */
  grown(): CellSet {
    return new CellSet(
      this.#runs.flatMap(({ row, from, to }) =>
        [row - 1, row, row + 1].map((r) => ({ row: r, from: from - 1, to: to + 1 })),
      ),
    );
  }

  /** The cells that are not in another set. */
  without(other: CellSet): CellSet {
    const left = this.cells.filter((cell) => !other.has(cell));
    return new CellSet(left.map(([column, row]) => ({ row, from: column, to: column + 1 })));
  }

  /** How far the cells reach from the one in the origin, in columns or rows. */
  get reach(): number {
    return this.cells.reduce((most, [c, r]) => Math.max(most, Math.abs(c), Math.abs(r)), 0);
  }
}

/** Runs from left to right, row by row, those that meet as one. */
function joined(runs: readonly Run[]): Run[] {
  const apart: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.row - b.row || a.from - b.from)) {
    const last = apart.at(-1);
    if (last?.row !== run.row || last.to < run.from) apart.push(run);
    else if (last.to < run.to) apart[apart.length - 1] = { ...last, to: run.to };
  }
  return apart;
}

/** @param runs joined */
function linesOf(runs: readonly Run[]): Map<number, Line> {
  const lines = new Map<number, Line>();
  const ends = new Map(runs.map(({ row, to }) => [row, to]));
  for (const { row, from, to } of runs) {
    const line = lines.get(row) ?? {
      left: from,
      counts: new Uint32Array(ends.get(row)! - from + 1),
    };
    lines.set(row, line);
    const { left, counts } = line;
    for (let i = from - left; i < to - left; i++) counts[i + 1] = counts[i] + 1;
    counts.fill(counts[to - left], to - left);
  }
  return lines;
}

/** The middle of a cell. */
export function middleOf([column, row]: Cell): [x: number, y: number] {
  return [column + 0.5, row + 0.5];
}

/** The cells whose middles lie in an area. */
export function cellsIn(edges: RowEdges): CellSet {
  const runs: Run[] = [];
  for (const row of edges.rows) {
    const ends = edges.crossingsAt(row + 0.5).sort((a, b) => a - b);
    for (let i = 0; i < ends.length; i += 2) {
      const from = Math.ceil(ends[i] - 0.5);
      const to = Math.ceil(ends[i + 1] - 0.5);
      if (from < to) runs.push({ row, from, to });
    }
  }
  return new CellSet(runs);
}
