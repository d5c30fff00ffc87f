import type { Edges } from './edges.ts';
import type { Effort } from './effort.ts';
import {
  type Grid,
  LEAST_CELL_DEGREES,
  type Region,
  gridFor,
  regionInCell,
  regionOf,
  walk,
} from './grid.ts';

/** A cell with more edges is divided again, if that parts them. */
const CROWD = 96;
const MOST_LEVELS = 12;

/** A crowd is divided if that leaves less than this share of its pairs. */
const WORTH_WHILE = 0.5;

/** To find the cell of an edge, and to put the edge there. */
const STEPS_PER_ENTRY = 5;

/** Which edges pass through each cell of a grid; crowded cells have a grid of their own. */
export interface Cells {
  readonly grid: Grid;
  /** Where the edges of each cell begin in `held`; the last is its length. */
  readonly starts: Uint32Array;
  readonly held: Uint32Array;
  /** By cell, where there are any. */
  readonly inside: ReadonlyMap<number, Cells>;
}

/** Puts edges into cells, finer where they crowd. */
export function cellsOf(edges: Edges, effort: Effort): Cells {
  const all = new Uint32Array(edges.count);
  for (let i = 0; i < all.length; i++) all[i] = i;
  return divided(regionOf(edges, all), edges, all, effort, MOST_LEVELS, Infinity)!;
}

/** The cells of a region, null if they leave as many pairs of edges as that. */
function divided(
  region: Region,
  edges: Edges,
  members: Uint32Array,
  effort: Effort,
  levels: number,
  tooManyPairs: number,
): Cells | null {
  const grid = gridFor(region, edges, members);
  const starts = new Uint32Array(grid.columns * grid.rows + 1);
  for (const edge of members) walk(grid, edges, edge, (cell) => starts[cell + 1]++);
  let pairs = 0;
  for (let cell = 1; cell < starts.length; cell++) {
    pairs += pairsOf(starts[cell]);
    starts[cell] += starts[cell - 1];
  }
  effort.spend(STEPS_PER_ENTRY * (starts[starts.length - 1] + starts.length));
  if (pairs >= tooManyPairs) return null;
  const next = starts.slice();
  const held = new Uint32Array(starts[starts.length - 1]);
  for (const edge of members) walk(grid, edges, edge, (cell) => (held[next[cell]++] = edge));

  const inside = new Map<number, Cells>();
  const mayDivide = levels > 1 && Math.max(grid.cellWidth, grid.cellHeight) > LEAST_CELL_DEGREES;
  for (let cell = 0; mayDivide && cell + 1 < starts.length; cell++) {
    const count = starts[cell + 1] - starts[cell];
    if (count <= CROWD || effort.isSpent) continue;
    const crowd = held.subarray(starts[cell], starts[cell + 1]);
    const fewer = pairsOf(count) * WORTH_WHILE;
    const cells = divided(
      regionInCell(grid, cell, edges, crowd),
      edges,
      crowd,
      effort,
      levels - 1,
      fewer,
    );
    if (cells) inside.set(cell, cells);
  }
  return { grid, starts, held, inside };
}

const pairsOf = (count: number) => (count * (count - 1)) / 2;

/** Calls `visit` with the part of `held` that each cell with several edges has, if not divided again. */
export function forEachCrowd(
  { starts, held, inside }: Cells,
  visit: (held: Uint32Array, from: number, to: number) => void,
): void {
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    if (starts[cell + 1] - starts[cell] < 2) continue;
    const cells = inside.size > 0 ? inside.get(cell) : undefined;
    if (cells) forEachCrowd(cells, visit);
    else visit(held, starts[cell], starts[cell + 1]);
  }
}
