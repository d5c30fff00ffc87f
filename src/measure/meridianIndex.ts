import { type Edges, ownEdge } from './edges.ts';
import { SAME_PLACE_DEGREES } from './tolerance.ts';

/** The narrowest columns are so many times narrower than a whole turn. */
const MOST_LEVELS = 22;
const WEST = -180;
const TURN = 360;

/**
 * Finds the edges that a meridian crosses. Longitude is cut into columns of half, a quarter, … of
 * the turn, and each edge is kept in those columns, two at most, that are about as wide as itself.
 */
export class MeridianIndex {
  readonly #edges: Edges;
  /** By level, then column: where its edges begin in `#held`. */
  readonly #starts: Int32Array;
  readonly #held: Int32Array;
  readonly #levels: number;

  constructor(edges: Edges) {
    this.#edges = edges;
    this.#levels = Math.min(MOST_LEVELS, Math.ceil(Math.log2(edges.count + 2)));
    this.#starts = new Int32Array(2 ** (this.#levels + 1) + 1);
    const starts = this.#starts;
    this.#forEachColumn((_, column) => starts[column + 1]++);
    for (let column = 1; column < starts.length; column++) starts[column] += starts[column - 1];
    const next = starts.slice();
    this.#held = new Int32Array(starts[starts.length - 1]);
    this.#forEachColumn((edge, column) => (this.#held[next[column]++] = edge));
  }

  /**
   * Calls `above` with every edge north of a place, and `at` with every one through it, the rings'
   * own each. Of two edges that meet on the meridian only the eastern counts; edges along a meridian
   * never do.
   */
  forEachNorthOf(
    longitude: number,
    latitude: number,
    above: (edge: number) => void,
    at: (edge: number) => void,
  ): void {
    const { x1, y1, x2, y2 } = this.#edges;
    for (let level = 0; level <= this.#levels; level++) {
      const column = columnOf(longitude, level);
      for (let i = this.#starts[column]; i < this.#starts[column + 1]; i++) {
        const edge = this.#held[i];
        if (x1[edge] <= longitude === x2[edge] <= longitude) continue;
        const dx = x2[edge] - x1[edge];
        const dy = y2[edge] - y1[edge];
        const north = y1[edge] + ((longitude - x1[edge]) / dx) * dy - latitude;
        const distance = (Math.abs(dx) / Math.hypot(dx, dy)) * north;
        if (distance > 2 * SAME_PLACE_DEGREES) above(ownEdge(this.#edges, edge));
        else if (distance > -2 * SAME_PLACE_DEGREES) at(ownEdge(this.#edges, edge));
      }
    }
  }

  #forEachColumn(visit: (edge: number, column: number) => void): void {
    const { count, x1, x2 } = this.#edges;
    for (let edge = 0; edge < count; edge++) {
      const west = Math.min(x1[edge], x2[edge]);
      const east = Math.max(x1[edge], x2[edge]);
      if (east === west || east < WEST || west >= WEST + TURN) continue;
      const level = Math.max(
        0,
        Math.min(this.#levels, Math.floor(Math.log2(TURN / (east - west)))),
      );
      const first = columnOf(west, level);
      const last = columnOf(east, level);
      for (let column = first; column <= last; column++) visit(edge, column);
    }
  }
}

/** Columns of a level follow those of the wider ones; what lies outside the turn is at its ends. */
function columnOf(longitude: number, level: number): number {
  const columns = 2 ** level;
  const column = Math.floor(((longitude - WEST) / TURN) * columns);
  return columns - 1 + Math.max(0, Math.min(columns - 1, column));
}
