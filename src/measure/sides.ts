import { type EdgeGrid, type EdgesNorth } from './edgeGrid.ts';
import type { Effort } from './effort.ts';
import type { Edges } from './edges.ts';
import { type Piece, pieceAt } from './pieces.ts';

/** A ring beside a piece is taken down, and what it means for the cover is asked. */
const STEPS_PER_RING = 10;

/** What lies on the two sides of a piece: the rings that hold each, by the even-odd rule. */
export interface Sides {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The rings of all pieces that run along this line, its own first. */
  readonly along: readonly number[];
  /** Whether this is the first of several pieces that run along one line. */
  readonly isFirst: boolean;
}

/**
 * Finds the sides of pieces, each from the one next to the north of it, which has them the same
 * along all its length.
 */
export class SideFinder {
  readonly #edges: Edges;
  readonly #grid: EdgeGrid;
  readonly #effort: Effort;
  readonly #pieces: readonly (readonly Piece[])[];
  readonly #northPole: readonly number[];
  readonly #found = new Map<Piece, Sides>();
  /** By ring; all zero between uses. */
  readonly #odd: Uint8Array;

  /** `pieces` are those of each ring; `northPole` are the rings that hold the pole. */
  constructor(
    edges: Edges,
    grid: EdgeGrid,
    effort: Effort,
    pieces: readonly (readonly Piece[])[],
    northPole: readonly number[],
  ) {
    this.#edges = edges;
    this.#grid = grid;
    this.#effort = effort;
    this.#pieces = pieces;
    this.#northPole = northPole;
    this.#odd = new Uint8Array(pieces.length);
  }

  sidesOf(piece: Piece): Sides {
    const known = this.#found.get(piece);
    if (known) return known;
    const waiting: { piece: Piece; met: EdgesNorth }[] = [];
    const begun = new Set<Piece>();
    for (let next: Piece | null = piece; next && !this.#found.has(next);) {
      const met: EdgesNorth = this.#northOf(next, true);
      const [above] = met.above;
      const over: Piece | null = above === undefined ? null : this.#pieceOver(next, above);
      // Pieces that each lie south of the other, or one too narrow to be kept: look as far as the pole.
      if (begun.has(next) || (over === null && above !== undefined)) {
        const all = this.#northOf(next, false);
        this.#found.set(next, this.#sides(next, this.#insideFromPole(all), all));
        break;
      }
      begun.add(next);
      waiting.push({ piece: next, met });
      next = over;
    }
    for (let i = waiting.length - 1; i >= 0; i--) {
      const { piece: last, met } = waiting[i];
      if (this.#found.has(last)) continue;
      this.#found.set(last, this.#sides(last, this.#insideBelow(last, met), met));
    }
    return this.#found.get(piece)!;
  }

  #northOf({ edge, longitude, latitude }: Piece, firstOnly: boolean): EdgesNorth {
    // The grid has longitudes from −180° on to below 180°.
    return this.#grid.northOf(edge, longitude === 180 ? -180 : longitude, latitude, firstOnly);
  }

  #sides({ ring, edge, sampleDegrees }: Piece, north: readonly number[], met: EdgesNorth): Sides {
    const along = [ring, ...met.through.map((other) => this.#edges.ring[other])];
    const south = this.#oddOnes([...north, ...along]);
    const isFirst = met.through.every((other) => other > edge);
    return sampleDegrees > 0
      ? { left: north, right: south, along, isFirst }
      : { left: south, right: north, along, isFirst };
  }

  #insideBelow(piece: Piece, { above: [edge] }: EdgesNorth): readonly number[] {
    if (edge === undefined) return this.#northPole;
    const { left, right } = this.#found.get(this.#pieceOver(piece, edge)!)!;
    return this.#edges.x2[edge] > this.#edges.x1[edge] ? right : left;
  }

  #insideFromPole({ above }: EdgesNorth): readonly number[] {
    return this.#oddOnes([...this.#northPole, ...above.map((edge) => this.#edges.ring[edge])]);
  }

  /** The piece that an edge north of another piece's sample belongs to, there; null if none was kept. */
  #pieceOver({ longitude }: Piece, edge: number): Piece | null {
    const { x1, x2, ring, tolerance } = this.#edges;
    const turns = Math.round(((x1[edge] + x2[edge]) / 2 - longitude) / 360);
    // A hair to the east, as edges that only end on the meridian do not count.
    const east = longitude + 360 * turns + 2 * tolerance - x1[edge];
    const share = Math.max(0, Math.min(1, east / (x2[edge] - x1[edge])));
    return pieceAt(this.#pieces[ring[edge]], edge, share);
  }

  /** The rings that are there an odd number of times. */
  #oddOnes(rings: readonly number[]): readonly number[] {
    const odd = this.#odd;
    this.#effort.spend(STEPS_PER_RING * rings.length);
    for (const ring of rings) odd[ring] ^= 1;
    const ones: number[] = [];
    for (const ring of rings) {
      if (odd[ring] === 0) continue;
      odd[ring] = 0;
      ones.push(ring);
    }
    return ones;
  }
}
