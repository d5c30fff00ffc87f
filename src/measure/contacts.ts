import type { Edges } from './edges.ts';

/** Where edges have to be divided because another meets them, and which rings that joins. */
export class Contacts {
  /** Whether it is plain of every two edges whether they touch. */
  areClear = true;
  readonly #edges: Edges;
  /** By edge: 1 where its start vertex lies on an edge that it does not end. */
  readonly #atStart: Uint8Array;
  /** By edge: shares of its length where others meet it, in no order. */
  readonly #along = new Map<number, number[]>();
  /** By ring: a ring that it is joined to; itself if it stands for its group, −1 without contact. */
  readonly #joinedTo: Int32Array;

  constructor(edges: Edges) {
    const rings = edges.firstOfRing.length - 1;
    this.#edges = edges;
    this.#atStart = new Uint8Array(edges.firstOfRing[rings]);
    this.#joinedTo = new Int32Array(rings).fill(-1);
  }

  /** Two edges cross, at these shares of their lengths. */
  addCrossing(a: number, shareA: number, b: number, shareB: number): void {
    this.#divide(a, shareA);
    this.#divide(b, shareB);
    this.#join(a, b);
  }

  /** The start vertex of one edge lies within another. */
  addAlong(edge: number, share: number, vertex: number): void {
    this.#divide(edge, share);
    this.#atStart[vertex] = 1;
    this.#join(edge, vertex);
  }

  /** The start vertices of two edges are one place. */
  addVertices(a: number, b: number): void {
    this.#atStart[a] = 1;
    this.#atStart[b] = 1;
    this.#join(a, b);
  }

  /** The ring that stands for all that a ring is joined to, −1 if nothing meets it. */
  groupOf(ring: number): number {
    const joinedTo = this.#joinedTo;
    if (joinedTo[ring] < 0) return -1;
    let group = ring;
    while (joinedTo[group] !== group) {
      joinedTo[group] = joinedTo[joinedTo[group]];
      group = joinedTo[group];
    }
    return group;
  }

  /** Shares of an edge's length where it is divided, ascending, 0 for its start. */
  divisionsOf(edge: number): readonly number[] {
    const along = this.#along.get(edge);
    const start = this.#atStart[edge] === 1 ? [0] : [];
    return along ? [...start, ...along.sort((a, b) => a - b)] : start;
  }

  /** Start vertices in one place, of every place where there are several. */
  verticesByPlace(): number[][] {
    const { x1, y1 } = this.#edges;
    const places = new Map<string, number[]>();
    this.#atStart.forEach((isContact, vertex) => {
      if (isContact === 0) return;
      const key = `${x1[vertex] === 180 ? -180 : x1[vertex]} ${y1[vertex]}`;
      const vertices = places.get(key);
      if (vertices) vertices.push(vertex);
      else places.set(key, [vertex]);
    });
    return [...places.values()].filter((vertices) => vertices.length > 1);
  }

  #divide(edge: number, share: number): void {
    const along = this.#along.get(edge);
    if (along) along.push(share);
    else this.#along.set(edge, [share]);
  }

  #join(a: number, b: number): void {
    const { ring } = this.#edges;
    for (const r of [ring[a], ring[b]]) if (this.#joinedTo[r] < 0) this.#joinedTo[r] = r;
    this.#joinedTo[this.groupOf(ring[b])] = this.groupOf(ring[a]);
  }
}
