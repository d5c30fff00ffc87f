import { type Edges, ownEdge } from './edges.ts';
import { Fans } from './fans.ts';
import { SAME_PLACE_DEGREES } from './tolerance.ts';

/** Cells are walked a hair wider than the edge, so that rounding never loses a neighbour. */
const LEAST_MARGIN = 1e-7;
const EDGES_PER_CELL = 2;

/** A cell with more edges is looked at more closely. */
const CROWD = 1000;

/** Edges so near to each other on a meridian are compared along all that they share. */
const NEAR_DEGREES = 1e-11;

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly bottom: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** How much wider than the edge cells are walked, in cells. */
  readonly margin: number;
}

function gridFor({ count, x1, y1, x2, y2 }: Edges): Grid {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    left = Math.min(left, x1[i], x2[i]);
    right = Math.max(right, x1[i], x2[i]);
    bottom = Math.min(bottom, y1[i], y2[i]);
    top = Math.max(top, y1[i], y2[i]);
  }
  const width = Math.max(right - left, 1e-12);
  const height = Math.max(top - bottom, 1e-12);
  const cell = Math.sqrt((width * height * EDGES_PER_CELL) / Math.max(1, count));
  const most = Math.max(1, Math.ceil(Math.sqrt(count) * 4));
  const columns = Math.min(most, Math.max(1, Math.ceil(width / cell)));
  const rows = Math.min(most, Math.max(1, Math.ceil(height / cell)));
  const cellWidth = width / columns;
  const cellHeight = height / rows;
  const margin = Math.max(LEAST_MARGIN, (2 * SAME_PLACE_DEGREES) / Math.min(cellWidth, cellHeight));
  return { columns, rows, left, bottom, cellWidth, cellHeight, margin };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most - 1, Math.floor(value)));
}

/** Calls `visit` with every cell that the edge passes through. */
function walk(grid: Grid, edges: Edges, edge: number, visit: (cell: number) => void): void {
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
    const lastColumn = clamp(Math.max(from, to) + margin, columns);
    for (let column = clamp(Math.min(from, to) - margin, columns); column <= lastColumn; column++) {
      visit(row * columns + column);
    }
  }
}

/** The edges in a uniform grid: near-linear time for boundaries, whose edges are short. */
export class EdgeGrid {
  readonly #edges: Edges;
  readonly #grid: Grid;
  /** Where the edges of each cell begin in `#held`; the last is its length. */
  readonly #starts: Uint32Array;
  readonly #held: Uint32Array;

  constructor(edges: Edges) {
    const grid = gridFor(edges);
    const starts = new Uint32Array(grid.columns * grid.rows + 1);
    for (let i = 0; i < edges.count; i++) walk(grid, edges, i, (cell) => starts[cell + 1]++);
    for (let cell = 1; cell < starts.length; cell++) starts[cell] += starts[cell - 1];
    const next = starts.slice();
    const held = new Uint32Array(starts[starts.length - 1]);
    for (let i = 0; i < edges.count; i++) walk(grid, edges, i, (cell) => (held[next[cell]++] = i));
    this.#edges = edges;
    this.#grid = grid;
    this.#starts = starts;
    this.#held = held;
  }

  /** Calls `meet` with pairs of edges that may meet. A pair may come more than once. */
  forEachNearPair(meet: (a: number, b: number) => void): void {
    const starts = this.#starts;
    const held = this.#held;
    const { columns, rows, cellWidth, cellHeight } = this.#grid;
    const rounding = 1e-15 * columns * cellWidth * rows * cellHeight;
    const { x1, y1, x2, y2 } = this.#edges;
    const fans = this.#fans();
    fans?.forEachPair(meet);
    for (let cell = 0; cell + 1 < starts.length; cell++) {
      const isCrowded = fans !== null && starts[cell + 1] - starts[cell] > CROWD;
      for (let i = starts[cell]; i < starts[cell + 1]; i++) {
        const a = held[i];
        const ax = x1[a];
        const ay = y1[a];
        const dx = x2[a] - ax;
        const dy = y2[a] - ay;
        const left = Math.min(ax, x2[a]) - SAME_PLACE_DEGREES;
        const right = Math.max(ax, x2[a]) + SAME_PLACE_DEGREES;
        const bottom = Math.min(ay, y2[a]) - SAME_PLACE_DEGREES;
        const top = Math.max(ay, y2[a]) + SAME_PLACE_DEGREES;
        const certain = rounding + 2 * SAME_PLACE_DEGREES * (Math.abs(dx) + Math.abs(dy));
        for (let j = i + 1; j < starts[cell + 1]; j++) {
          const b = held[j];
          if (
            (x1[b] < left && x2[b] < left) ||
            (x1[b] > right && x2[b] > right) ||
            (y1[b] < bottom && y2[b] < bottom) ||
            (y1[b] > top && y2[b] > top)
          )
            continue;
          if (isCrowded && fans.areInOne(a, b)) continue;
          // Most neighbours lie wholly on one side, farther than rounding reaches.
          const start = dx * (y1[b] - ay) - dy * (x1[b] - ax);
          const end = dx * (y2[b] - ay) - dy * (x2[b] - ax);
          if ((start > certain && end > certain) || (start < -certain && end < -certain)) continue;
          meet(a, b);
        }
      }
    }
  }

  /** The fans in cells that hold far more edges than others; null if there are no such cells. */
  #fans(): Fans | null {
    const among = new Set<number>();
    for (let cell = 0; cell + 1 < this.#starts.length; cell++) {
      const [from, to] = [this.#starts[cell], this.#starts[cell + 1]];
      if (to - from > CROWD) for (let i = from; i < to; i++) among.add(this.#held[i]);
    }
    const fans = among.size > 0 ? new Fans(this.#edges, among) : null;
    return fans?.isEmpty ? null : fans;
  }

  /**
   * The rings' own edges that a meridian crosses, from a place to the north pole, or no farther than
   * the first one. Of two edges that meet on the meridian only the eastern counts; edges along a
   * meridian never do.
   */
  northOf(longitude: number, latitude: number, firstOnly: boolean): EdgesNorth {
    const { columns, rows, left, bottom, cellWidth, cellHeight } = this.#grid;
    const { x1, y1, x2, y2 } = this.#edges;
    const column = clamp((longitude - left) / cellWidth, columns);
    const through = new Set<number>();
    const above = new Set<number>();
    let nearest = -1;
    let nearestLatitude = Infinity;
    for (let row = clamp((latitude - bottom) / cellHeight, rows); row < rows; row++) {
      const cell = row * columns + column;
      for (let i = this.#starts[cell]; i < this.#starts[cell + 1]; i++) {
        const edge = this.#held[i];
        if (x1[edge] <= longitude === x2[edge] <= longitude) continue;
        const dx = x2[edge] - x1[edge];
        const north = this.#latitudeAt(edge, longitude) - latitude;
        const distance = (Math.abs(dx) / Math.hypot(dx, y2[edge] - y1[edge])) * north;
        if (distance < -2 * SAME_PLACE_DEGREES) continue;
        if (distance <= 2 * SAME_PLACE_DEGREES) through.add(ownEdge(this.#edges, edge));
        else if (!firstOnly) above.add(ownEdge(this.#edges, edge));
        else if (nearest < 0 || this.#isLower(edge, nearest, longitude)) {
          nearest = edge;
          nearestLatitude = latitude + north;
        }
      }
      if (nearestLatitude < bottom + (row + 1) * cellHeight) break;
    }
    if (nearest >= 0) above.add(ownEdge(this.#edges, nearest));
    return { above: [...above], through: [...through] };
  }

  #latitudeAt(edge: number, longitude: number): number {
    const { x1, y1, x2, y2 } = this.#edges;
    return y1[edge] + ((longitude - x1[edge]) / (x2[edge] - x1[edge])) * (y2[edge] - y1[edge]);
  }

  /** How far an edge is above another on a meridian, degrees. */
  #above(edge: number, other: number, longitude: number): number {
    return this.#latitudeAt(edge, longitude) - this.#latitudeAt(other, longitude);
  }

  /** Whether one of two edges is the lower one on a meridian, and beside it if they part there. */
  #isLower(edge: number, other: number, longitude: number): boolean {
    const { x1, x2 } = this.#edges;
    const here = this.#above(edge, other, longitude);
    if (Math.abs(here) > NEAR_DEGREES) return here < 0;
    const westEnd = Math.max(Math.min(x1[edge], x2[edge]), Math.min(x1[other], x2[other]));
    const eastEnd = Math.min(Math.max(x1[edge], x2[edge]), Math.max(x1[other], x2[other]));
    const west = this.#above(edge, other, westEnd);
    const east = this.#above(edge, other, eastEnd);
    const doCross = west * east < 0 && Math.min(Math.abs(west), Math.abs(east)) > NEAR_DEGREES;
    return (doCross ? here : west + east) < 0;
  }
}

export interface EdgesNorth {
  readonly above: readonly number[];
  /** Those that the place itself lies on. */
  readonly through: readonly number[];
}
