import { type Cells, cellsOf, forEachCrowd } from './edgeCells.ts';
import { type Edges, ownEdge } from './edges.ts';
import { Effort } from './effort.ts';
import { Fans } from './fans.ts';
import { columnOf, rowOf } from './grid.ts';
import { NEAR, distanceTo, latitudeAt, northernOf } from './order.ts';
import { PLAINLY_APART } from './tolerance.ts';

/** In a cell with more edges it is looked for such as meet in one vertex. */
const CROWD = 256;

/** An edge is added to a set and its ends are looked up. */
const STEPS_PER_SPOKE = 20;

/** Two edges are compared at the ends of what they share. */
const STEPS_PER_NEAR = 20;

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
    forEachCrowd(this.#cells, (held, from, to) => {
      if (this.#effort.isSpent) return;
      if (fans === null || to - from <= CROWD) return this.#pairs(held, from, to, null, meet);
      const { inOrder, afterFan } = fans.together(held.subarray(from, to));
      this.#pairs(inOrder, 0, inOrder.length, afterFan, (a, b) => {
        if (!fans.areInOne(a, b)) meet(a, b);
      });
    });
  }

  /**
   * Pairs of edges that do not plainly pass each other: each edge with those behind it, or with those
   * from where `firstOthers` says.
   */
  #pairs(
    held: Uint32Array,
    from: number,
    to: number,
    firstOthers: Uint32Array | null,
    meet: (a: number, b: number) => void,
  ): void {
    const { x1, y1, x2, y2 } = this.#edges;
    const rounding = this.#rounding;
    const apart = PLAINLY_APART * this.#edges.tolerance;
    for (let i = from; i + 1 < to && !this.#effort.isSpent; i++) {
      const a = held[i];
      const ax = x1[a];
      const ay = y1[a];
      const dx = x2[a] - ax;
      const dy = y2[a] - ay;
      const left = Math.min(ax, x2[a]) - apart;
      const right = Math.max(ax, x2[a]) + apart;
      const bottom = Math.min(ay, y2[a]) - apart;
      const top = Math.max(ay, y2[a]) + apart;
      const certain = rounding + 2 * apart * (Math.abs(dx) + Math.abs(dy));
      const first = firstOthers ? firstOthers[i] : i + 1;
      this.#effort.spend(to - first);
      for (let j = first; j < to; j++) {
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
    forEachCrowd(this.#cells, (held, from, to) => {
      if (to - from <= CROWD || this.#effort.isSpent) return;
      this.#effort.spend(STEPS_PER_SPOKE * (to - from));
      for (let i = from; i < to; i++) among.add(held[i]);
    });
    const fans = among.size > 0 ? new Fans(this.#edges, among) : null;
    return fans?.isEmpty ? null : fans;
  }

  /**
   * The rings' own edges that a meridian crosses north of a place on one of them, all to the pole or
   * only the first. Of two edges that meet on the meridian only the eastern counts; edges along a
   * meridian never do.
   */
  northOf(own: number, longitude: number, latitude: number, firstOnly: boolean): EdgesNorth {
    const edges = this.#edges;
    const { x1, x2 } = edges;
    const self = copyAt(edges, own, longitude);
    const near: number[] = [];
    const above: number[] = [];
    let nearest = -1;
    let nearestLatitude = Infinity;
    const visit = (edge: number) => {
      if (x1[edge] <= longitude === x2[edge] <= longitude || edge === self) return;
      const north = latitudeAt(edges, edge, longitude) - latitude;
      const distance = distanceTo(edges, edge, north);
      if (distance < -NEAR * edges.tolerance) return;
      if (distance <= NEAR * edges.tolerance) near.push(edge);
      else addAbove(edge, latitude + north);
    };
    const addAbove = (edge: number, at: number) => {
      if (!firstOnly) above.push(ownEdge(edges, edge));
      else if (nearest < 0 || northernOf(edges, edge, nearest, longitude) < 0) {
        nearest = edge;
        nearestLatitude = at;
      }
    };
    this.#visitNorth(this.#cells, longitude, latitude, visit, (top) => nearestLatitude < top);
    const { along, others } = this.#along(self, [...new Set(near)], longitude);
    for (const edge of others) {
      if (northernOf(edges, edge, self, longitude) > 0) addAbove(edge, latitude);
    }
    if (nearest >= 0) above.push(ownEdge(edges, nearest));
    return { above: [...new Set(above)], through: along.map((edge) => ownEdge(edges, edge)) };
  }

  /** Divides edges into those that run along one, or along such as do, and the others. */
  #along(self: number, near: readonly number[], longitude: number) {
    const along: number[] = [];
    let others = near;
    for (let next = -1; next < along.length && others.length > 0; next++) {
      const edge = next < 0 ? self : along[next];
      this.#effort.spend(STEPS_PER_NEAR * others.length);
      const parted: number[] = [];
      for (const other of others) {
        (northernOf(this.#edges, other, edge, longitude) === 0 ? along : parted).push(other);
      }
      others = parted;
    }
    return { along, others };
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
}

/** The edge, or the one that is there again, that crosses a meridian. */
function copyAt(edges: Edges, own: number, longitude: number): number {
  const { x1, x2, again, firstOfRing } = edges;
  if (x1[own] <= longitude !== x2[own] <= longitude) return own;
  const copy = again.indexOf(own);
  return copy < 0 ? own : firstOfRing[firstOfRing.length - 1] + copy;
}

export interface EdgesNorth {
  readonly above: readonly number[];
  /** Others that run along the one that the place lies on. */
  readonly through: readonly number[];
}
