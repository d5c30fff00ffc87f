import { type Cells, cellsOf } from './edgeCells.ts';
import { type Edges, ownEdge } from './edges.ts';
import { Effort } from './effort.ts';
import { Fans } from './fans.ts';
import { columnOf, rowOf } from './grid.ts';
import { SAME_PLACE_DEGREES } from './tolerance.ts';

/** In a cell with more edges it is looked for such as meet in one vertex. */
const CROWD = 256;

/** An edge is added to a set and its ends are looked up. */
const STEPS_PER_SPOKE = 20;

/** Edges so near to each other on a meridian are compared along all that they share. */
const NEAR_DEGREES = 1e-11;

/**
 * The edges in a grid that is finer where they crowd: near-linear time for boundaries, whose edges
 * are short. What takes longer is counted as effort; once that is spent, answers are not complete.
 */
export class EdgeGrid {
  readonly #edges: Edges;
  readonly #effort: Effort;
  readonly #cells: Cells;

  constructor(edges: Edges, effort = new Effort(edges.count)) {
    this.#edges = edges;
    this.#effort = effort;
    this.#cells = cellsOf(edges, effort);
  }

  /** Calls `meet` with pairs of edges that may meet. A pair may come more than once. */
  forEachNearPair(meet: (a: number, b: number) => void): void {
    const fans = this.#fans();
    fans?.forEachPair(meet, this.#effort);
    for (const crowd of cellsWithin(this.#cells)) {
      if (this.#effort.isSpent) return;
      if (fans !== null && crowd.length > CROWD) {
        const { inOrder, afterFan } = fans.together(crowd);
        this.#pairs(
          inOrder,
          (i) => afterFan[i],
          (a, b) => {
            if (!fans.areInOne(a, b)) meet(a, b);
          },
        );
      } else this.#pairs(crowd, (i) => i + 1, meet);
    }
  }

  /** Pairs of some edges, each with those from `firstOther` on, that do not plainly pass each other. */
  #pairs(
    held: Uint32Array,
    firstOther: (i: number) => number,
    meet: (a: number, b: number) => void,
  ): void {
    const { x1, y1, x2, y2 } = this.#edges;
    for (let i = 0; i + 1 < held.length && !this.#effort.isSpent; i++) {
      const a = held[i];
      const ax = x1[a];
      const ay = y1[a];
      const dx = x2[a] - ax;
      const dy = y2[a] - ay;
      const left = Math.min(ax, x2[a]) - SAME_PLACE_DEGREES;
      const right = Math.max(ax, x2[a]) + SAME_PLACE_DEGREES;
      const bottom = Math.min(ay, y2[a]) - SAME_PLACE_DEGREES;
      const top = Math.max(ay, y2[a]) + SAME_PLACE_DEGREES;
      const certain = this.#rounding + 2 * SAME_PLACE_DEGREES * (Math.abs(dx) + Math.abs(dy));
      const first = firstOther(i);
      this.#effort.spend(held.length - first);
      for (let j = first; j < held.length; j++) {
        const b = held[j];
        if (
          (x1[b] < left && x2[b] < left) ||
          (x1[b] > right && x2[b] > right) ||
          (y1[b] < bottom && y2[b] < bottom) ||
          (y1[b] > top && y2[b] > top)
        )
          continue;
        // Most neighbours lie wholly on one side, farther than rounding reaches.
        const start = dx * (y1[b] - ay) - dy * (x1[b] - ax);
        const end = dx * (y2[b] - ay) - dy * (x2[b] - ax);
        if ((start > certain && end > certain) || (start < -certain && end < -certain)) continue;
        meet(a, b);
      }
    }
  }

  get #rounding(): number {
    const { columns, rows, cellWidth, cellHeight } = this.#cells.grid;
    return 1e-15 * columns * cellWidth * rows * cellHeight;
  }

  /** The fans in cells that hold far more edges than others; null if there are no such cells. */
  #fans(): Fans | null {
    const among = new Set<number>();
    for (const crowd of cellsWithin(this.#cells)) {
      if (crowd.length <= CROWD || this.#effort.isSpent) continue;
      this.#effort.spend(STEPS_PER_SPOKE * crowd.length);
      for (const edge of crowd) among.add(edge);
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
    const { x1, y1, x2, y2 } = this.#edges;
    const through: number[] = [];
    const above: number[] = [];
    const add = (list: number[], own: number) => list.includes(own) || list.push(own);
    let nearest = -1;
    let nearestLatitude = Infinity;
    const visit = (edge: number) => {
      if (x1[edge] <= longitude === x2[edge] <= longitude) return;
      const dx = x2[edge] - x1[edge];
      const north = this.#latitudeAt(edge, longitude) - latitude;
      const distance = (Math.abs(dx) / Math.hypot(dx, y2[edge] - y1[edge])) * north;
      if (distance < -2 * SAME_PLACE_DEGREES) return;
      if (distance <= 2 * SAME_PLACE_DEGREES) add(through, ownEdge(this.#edges, edge));
      else if (!firstOnly) above.push(ownEdge(this.#edges, edge));
      else if (nearest < 0 || this.#isLower(edge, nearest, longitude)) {
        nearest = edge;
        nearestLatitude = latitude + north;
      }
    };
    this.#visitNorth(this.#cells, longitude, latitude, visit, (top) => nearestLatitude < top);
    if (nearest >= 0) above.push(ownEdge(this.#edges, nearest));
    return { above: firstOnly ? above : [...new Set(above)], through };
  }

  /** Visits what the cells hold from a place northwards until `isDone` up to the latitude reached. */
  #visitNorth(
    { grid, starts, held, inside }: Cells,
    longitude: number,
    latitude: number,
    visit: (edge: number) => void,
    isDone: (top: number) => boolean,
  ): void {
    const column = columnOf(grid, longitude);
    for (let row = rowOf(grid, latitude); row < grid.rows; row++) {
      const cell = row * grid.columns + column;
      const cells = inside.get(cell);
      if (cells) this.#visitNorth(cells, longitude, latitude, visit, isDone);
      else {
        for (let i = starts[cell]; i < starts[cell + 1]; i++) visit(held[i]);
        this.#effort.spend(1 + starts[cell + 1] - starts[cell]);
      }
      if (isDone(grid.bottom + (row + 1) * grid.cellHeight)) return;
    }
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

/** The edges of every cell that is not divided again. */
function* cellsWithin({ starts, held, inside }: Cells): Generator<Uint32Array> {
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    const cells = inside.get(cell);
    if (cells) yield* cellsWithin(cells);
    else if (starts[cell + 1] > starts[cell] + 1) {
      yield held.subarray(starts[cell], starts[cell + 1]);
    }
  }
}
