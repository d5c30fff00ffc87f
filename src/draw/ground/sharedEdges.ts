import type { MultiLineString, MultiPolygon, Position } from 'geojson';

export type Edge = readonly [Position, Position];
export type Rings = readonly (readonly Position[])[];

/** Positions are told apart to a hundred-thousandth of a degree, the finest grid of outlines. */
const keyOf = ([lon, lat]: Position) =>
  (Math.round(lon * 1e5) + 18e6) * 4e7 + Math.round(lat * 1e5) + 9e6;

/** The edges of shapes that share their borders exactly: each runs the other way round in a neighbour. */
export class SharedEdges {
  /** By an edge's start: its end and its shape, in turn. */
  readonly #from = new Map<number, number[]>();

  constructor(readonly shapes: readonly Rings[]) {
    shapes.forEach((rings, shape) => {
      for (const ring of rings) {
        for (let i = 1; i < ring.length; i++) {
          const start = keyOf(ring[i - 1]);
          const known = this.#from.get(start);
          if (known) known.push(keyOf(ring[i]), shape);
          else this.#from.set(start, [keyOf(ring[i]), shape]);
        }
      }
    });
  }

  /** The shape on the other side of an edge, by its place in the list; null if there is none. */
  across([start, end]: Edge): number | null {
    const found = this.#from.get(keyOf(end));
    const wanted = keyOf(start);
    for (let i = 0; found && i < found.length; i += 2) {
      if (found[i] === wanted) return found[i + 1];
    }
    return null;
  }

  /** The borders that shapes have with each other, each once. */
  borders(): Position[][] {
    return this.shapes.flatMap((rings, shape) =>
      joinedEdges(rings, (edge) => (this.across(edge) ?? -1) > shape),
    );
  }

  /** The borders of each two shapes, by their places in the list. */
  bordersByPair(): [pair: readonly [number, number], lines: Position[][]][] {
    return this.shapes.flatMap((rings, shape) => {
      const across = rings.flatMap((ring) =>
        ring.slice(1).map((end, i) => this.across([ring[i], end]) ?? -1),
      );
      const others = [...new Set(across)].filter((other) => other > shape).sort((a, b) => a - b);
      return others.map((other): [readonly [number, number], Position[][]] => [
        [shape, other],
        joinedEdges(rings, (edge) => this.across(edge) === other),
      ]);
    });
  }
}

/** The edges of rings that are wanted, joined to lines. */
export function joinedEdges(rings: Rings, isWanted: (edge: Edge) => boolean): Position[][] {
  const lines: Position[][] = [];
  for (const ring of rings) {
    let line: Position[] = [];
    for (let i = 1; i < ring.length; i++) {
      const edge: Edge = [ring[i - 1], ring[i]];
      if (isWanted(edge)) {
        if (line.length === 0) lines.push((line = [ring[i - 1]]));
        line.push(ring[i]);
      } else line = [];
    }
  }
  return lines;
}

/** The borders that areas with the same vertices have with each other. */
export function unitBorders(areas: readonly MultiPolygon[]): MultiLineString {
  const shapes = areas.map(({ coordinates }) => coordinates.flat());
  return { type: 'MultiLineString', coordinates: new SharedEdges(shapes).borders() };
}
