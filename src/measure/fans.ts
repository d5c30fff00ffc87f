import type { Edges } from './edges.ts';
import type { Effort } from './effort.ts';

/** Edges that meet in one vertex are a fan from so many on. */
const LEAST_EDGES = 16;

/** Edges of a fan whose directions differ by less may run along each other, radians. */
const NEAR_RADIANS = 1e-6;

interface Spoke {
  readonly edge: number;
  readonly isFromStart: boolean;
  /** Its direction from the common vertex, radians. */
  readonly direction: number;
}

/**
 * Edges that meet by the dozen in one vertex. They meet nowhere else unless they run along each
 * other, so that only neighbours by direction have to be compared, not every pair.
 */
export class Fans {
  readonly #fans: readonly (readonly Spoke[])[];
  /** By edge: the fan, from 1 on, that it belongs to with its start and with its end; else 0. */
  readonly #atStart: Int32Array;
  readonly #atEnd: Int32Array;

  /** Looks for fans among some of the edges. */
  constructor(edges: Edges, among: ReadonlySet<number>) {
    this.#fans = [...spokesByPlace(edges, among).values()].filter(
      (spokes) => spokes.length >= LEAST_EDGES,
    );
    this.#atStart = new Int32Array(edges.count);
    this.#atEnd = new Int32Array(edges.count);
    this.#fans.forEach((spokes, fan) => {
      for (const { edge, isFromStart } of spokes) {
        (isFromStart ? this.#atStart : this.#atEnd)[edge] = fan + 1;
      }
    });
  }

  get isEmpty(): boolean {
    return this.#fans.length === 0;
  }

  /** Whether two edges belong to one fan. */
  areInOne(a: number, b: number): boolean {
    const [startA, endA] = [this.#atStart[a], this.#atEnd[a]];
    const [startB, endB] = [this.#atStart[b], this.#atEnd[b]];
    return (
      (startA !== 0 && (startA === startB || startA === endB)) ||
      (endA !== 0 && (endA === startB || endA === endB))
    );
  }

  /**
   * Some edges with those of a fan next to one another, and for each where those behind its fan
   * begin. Of two fans that an edge belongs to the larger counts.
   */
  together(crowd: Uint32Array): { inOrder: Uint32Array; afterFan: Uint32Array } {
    const sizeOf = (fan: number) => (fan === 0 ? 0 : this.#fans[fan - 1].length);
    const fanOf = (edge: number) => {
      const [start, end] = [this.#atStart[edge], this.#atEnd[edge]];
      return sizeOf(end) > sizeOf(start) ? end : start;
    };
    const inOrder = crowd.toSorted((a, b) => fanOf(a) - fanOf(b) || a - b);
    const afterFan = new Uint32Array(crowd.length);
    for (let i = crowd.length - 1; i >= 0; i--) {
      const fan = fanOf(inOrder[i]);
      const isAlike = fan !== 0 && i + 1 < crowd.length && fan === fanOf(inOrder[i + 1]);
      afterFan[i] = isAlike ? afterFan[i + 1] : i + 1;
    }
    return { inOrder, afterFan };
  }

  /** Calls `meet` with neighbours in each fan, so that all of it is joined, and with all that may overlap. */
  forEachPair(meet: (a: number, b: number) => void, effort: Effort): void {
    for (const fan of this.#fans) {
      const spokes = fan.toSorted((a, b) => a.direction - b.direction);
      const count = spokes.length;
      spokes.forEach(({ edge, direction }, i) => {
        for (let k = 1; k < count; k++) {
          const next = spokes[(i + k) % count];
          const turn = next.direction - direction + (i + k < count ? 0 : 2 * Math.PI);
          if (k > 1 && (turn > NEAR_RADIANS || effort.isSpent)) break;
          effort.spend(1);
          if (next.edge !== edge) meet(edge, next.edge);
        }
      });
    }
  }
}

function spokesByPlace(
  { x1, y1, x2, y2 }: Edges,
  among: ReadonlySet<number>,
): Map<string, Spoke[]> {
  const places = new Map<string, Spoke[]>();
  for (const edge of among) {
    for (const isFromStart of [true, false]) {
      const key = isFromStart ? `${x1[edge]} ${y1[edge]}` : `${x2[edge]} ${y2[edge]}`;
      const sign = isFromStart ? 1 : -1;
      const direction = Math.atan2(sign * (y2[edge] - y1[edge]), sign * (x2[edge] - x1[edge]));
      const spoke = { edge, isFromStart, direction };
      const spokes = places.get(key);
      if (spokes) spokes.push(spoke);
      else places.set(key, [spoke]);
    }
  }
  return places;
}
