import type { Edges } from './edges.ts';
import { PLAINLY_APART } from './tolerance.ts';

/** Cells are walked a hair wider than the edge, so that rounding never loses a neighbour. */
const LEAST_MARGIN = 1e-7;
const EDGES_PER_CELL = 2;

/** Cells that edges pass through beyond their first, on average at most. */
const MOST_FURTHER_CELLS = 7;
const LEAST_WIDTH = 1e-12;

/** Cells are not made smaller, degrees: far more than what counts as one place. */
export const LEAST_CELL_DEGREES = 1e-7;

/** A rectangle in degrees. */
export interface Region {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** A region in equal cells, numbered by columns, then rows. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly bottom: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** How much wider than the edge cells are walked, in cells. */
  readonly margin: number;
}

/** The smallest region that holds some edges. */
export function regionOf({ x1, y1, x2, y2 }: Edges, members: Uint32Array): Region {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const i of members) {
    left = Math.min(left, x1[i], x2[i]);
    right = Math.max(right, x1[i], x2[i]);
    bottom = Math.min(bottom, y1[i], y2[i]);
    top = Math.max(top, y1[i], y2[i]);
  }
  return { left, bottom, width: right - left, height: top - bottom };
}

/**
 * A grid of about half as many cells as there are edges, shaped so that these pass through few:
 * wide where edges run east, high where they run north. Fewer cells where all edges are long.
 */
export function gridFor(region: Region, edges: Edges, members: Uint32Array): Grid {
  const { x1, y1, x2, y2 } = edges;
  const width = Math.max(region.width, LEAST_WIDTH);
  const height = Math.max(region.height, LEAST_WIDTH);
  // How often all edges together go through the region either way.
  let [across, up] = [0, 0];
  for (const edge of members) {
    across += Math.min(1, Math.abs(x2[edge] - x1[edge]) / width);
    up += Math.min(1, Math.abs(y2[edge] - y1[edge]) / height);
  }
  const cells = Math.max(1, members.length / EDGES_PER_CELL);
  const shape = Math.sqrt((up + LEAST_WIDTH) / (across + LEAST_WIDTH));
  const side = Math.sqrt(cells);
  const most = MOST_FURTHER_CELLS * members.length;
  const share = Math.min(1, most / (side * (across * shape + up / shape)));
  const number = (wanted: number, degrees: number) =>
    Math.ceil(Math.max(1, Math.min(cells, wanted * share, degrees / LEAST_CELL_DEGREES)));
  const columns = number(side * shape, width);
  const rows = number(side / shape, height);
  const cellWidth = width / columns;
  const cellHeight = height / rows;
  const margin = Math.max(
    LEAST_MARGIN,
    (2 * PLAINLY_APART * edges.tolerance) / Math.min(cellWidth, cellHeight),
  );
  const { left, bottom } = region;
  return { columns, rows, left, bottom, cellWidth, cellHeight, margin };
}

/** What of a cell, its margin included, some edges reach into. */
export function regionInCell(grid: Grid, cell: number, edges: Edges, members: Uint32Array): Region {
  const { columns, cellWidth, cellHeight, margin } = grid;
  const reached = regionOf(edges, members);
  const cellLeft = grid.left + (cell % columns) * cellWidth;
  const cellBottom = grid.bottom + Math.floor(cell / columns) * cellHeight;
  const left = Math.max(reached.left, cellLeft - 2 * margin * cellWidth);
  const bottom = Math.max(reached.bottom, cellBottom - 2 * margin * cellHeight);
  const right = Math.min(reached.left + reached.width, cellLeft + (1 + 2 * margin) * cellWidth);
  const top = Math.min(reached.bottom + reached.height, cellBottom + (1 + 2 * margin) * cellHeight);
  return { left, bottom, width: right - left, height: top - bottom };
}

/** The column of a longitude, the row of a latitude; of those outside the nearest. */
export const columnOf = ({ columns, left, cellWidth }: Grid, longitude: number) =>
  clamp((longitude - left) / cellWidth, columns);
export const rowOf = ({ rows, bottom, cellHeight }: Grid, latitude: number) =>
  clamp((latitude - bottom) / cellHeight, rows);

/** Calls `visit` with every cell of a grid that the edge passes through. */
export function walk(grid: Grid, edges: Edges, edge: number, visit: (cell: number) => void): void {
  const { columns, rows, left, bottom, cellWidth, cellHeight, margin } = grid;
  // In cells, lower end first.
  let xa = (edges.x1[edge] - left) / cellWidth;
  let ya = (edges.y1[edge] - bottom) / cellHeight;
  let xb = (edges.x2[edge] - left) / cellWidth;
  let yb = (edges.y2[edge] - bottom) / cellHeight;
  if (ya > yb) [xa, ya, xb, yb] = [xb, yb, xa, ya];
  const slope = yb > ya ? (xb - xa) / (yb - ya) : 0;
  const lastRow = clamp(yb + margin, rows);
  for (let row = clamp(ya - margin, rows); row <= lastRow; row++) {
    let from = xa;
    let to = xb;
    if (yb > ya) {
      from = xa + slope * (Math.max(ya, Math.min(yb, row - margin)) - ya);
      to = xa + slope * (Math.max(ya, Math.min(yb, row + 1 + margin)) - ya);
    }
    const west = Math.min(from, to) - margin;
    const east = Math.max(from, to) + margin;
    if (east < -margin || west > columns + margin) continue;
    const lastColumn = clamp(east, columns);
    for (let column = clamp(west, columns); column <= lastColumn; column++) {
      visit(row * columns + column);
    }
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most - 1, Math.floor(value)));
}
