import type { Rings } from '../../draw/labels/ring.ts';

/** An area's edges by the rows that they touch, each 1 high: few have to be asked about a point. */
export class RowEdges {
  /** Of each edge x and y of one end, then of the other. */
  readonly #rows = new Map<number, number[]>();

  /** @param rings shells and holes alike, not closed */
  constructor(rings: Rings) {
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) this.#add(ring[i], ring[j]);
    }
  }

  #add(a: readonly number[], b: readonly number[]): void {
    const last = Math.floor(Math.max(a[1], b[1]));
    for (let row = Math.floor(Math.min(a[1], b[1])); row <= last; row++) {
      const edges = this.#rows.get(row);
      if (edges) edges.push(a[0], a[1], b[0], b[1]);
      else this.#rows.set(row, [a[0], a[1], b[0], b[1]]);
    }
  }

  get rows(): Iterable<number> {
    return this.#rows.keys();
  }

  /** Where the edges cross a height, in no order; what has an odd number of them to its right is inside. */
  crossingsAt(y: number): number[] {
    const crossings: number[] = [];
    const edges = this.#rows.get(Math.floor(y)) ?? [];
    for (let i = 0; i < edges.length; i += 4) {
      const ay = edges[i + 1];
      const by = edges[i + 3];
      if (ay > y === by > y) continue;
      crossings.push(((edges[i + 2] - edges[i]) * (y - ay)) / (by - ay) + edges[i]);
    }
    return crossings;
  }
}
