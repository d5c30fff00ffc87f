import type { Contacts } from './contacts.ts';
import { meanAuthalicSine } from './edge.ts';
import { type Edges, nextEdge, previousEdge, withinTurn } from './edges.ts';
import { RADIANS } from './ellipsoid.ts';

/** Not the middle, because other vertices are found on that one's meridian. */
const SAMPLE_SHARE = 0.4871;

/** A piece of a ring from one place where other edges meet it to the next; all of it if none do. */
export interface Piece {
  readonly ring: number;
  readonly isWhole: boolean;
  /** Where it starts: an edge and a share of its length. */
  startEdge: number;
  startShare: number;
  /** Longitude from its start to its end, degrees, eastwards positive; 0 for a whole ring. */
  degrees: number;
  /** Its integral over longitude, degrees, of the authalic sine less that of the reference. */
  moment: number;
  /** A straight part of it that is not along a meridian: its edge, longitude difference, a place on it. */
  edge: number;
  sampleDegrees: number;
  longitude: number;
  latitude: number;
}

/** Divides a ring where other edges meet it; pieces along a meridian only are left out. */
export function piecesOf(
  edges: Edges,
  contacts: Contacts,
  ring: number,
  reference: number,
): Piece[] {
  const isWhole = contacts.groupOf(ring) < 0;
  const pieces = isWhole ? [wholeRing(edges, ring)] : dividedRing(edges, contacts, ring, reference);
  return pieces.filter((piece) => !isNarrow(piece, edges));
}

/** The piece of a ring, of all that it has, to which a place on an edge belongs; null if it has none. */
export function pieceAt(pieces: readonly Piece[], edge: number, share: number): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { startEdge, startShare } = pieces[middle];
    if (startEdge < edge || (startEdge === edge && startShare <= share)) low = middle + 1;
    else high = middle;
  }
  // What comes before the first piece belongs to the last, which runs over the ring's start.
  return pieces[(low > 0 ? low : pieces.length) - 1] ?? null;
}

/** Sampled beside its northernmost vertex, where little lies north of it. */
function wholeRing(edges: Edges, ring: number): Piece {
  const [first, end] = [edges.firstOfRing[ring], edges.firstOfRing[ring + 1]];
  let top = first;
  for (let edge = first; edge < end; edge++) if (edges.y1[edge] > edges.y1[top]) top = edge;
  const piece = newPiece(ring, true, first, 0);
  const before = previousEdge(edges, top);
  sample(piece, edges, top, 0, 1);
  sample(piece, edges, before, 0, 1);
  for (let edge = first; edge < end && isNarrow(piece, edges); edge++)
    sample(piece, edges, edge, 0, 1);
  return piece;
}

function dividedRing(edges: Edges, contacts: Contacts, ring: number, reference: number): Piece[] {
  const [first, end] = [edges.firstOfRing[ring], edges.firstOfRing[ring + 1]];
  let start = first;
  while (start < end && contacts.divisionsOf(start).length === 0) start++;
  if (start === end) start = first;
  const pieces: Piece[] = [];
  let piece = newPiece(ring, false, start, 0);
  const beforeStart = piece;
  let edge = start;
  do {
    let from = 0;
    for (const share of contacts.divisionsOf(edge)) {
      extend(piece, edges, edge, from, share, reference);
      piece = newPiece(ring, false, edge, share);
      pieces.push(piece);
      from = share;
    }
    extend(piece, edges, edge, from, 1, reference);
    edge = nextEdge(edges, edge);
  } while (edge !== start);
  if (pieces.length === 0) return [beforeStart];
  // The last piece goes on to the first division of the edge that was begun with.
  if (pieces[0].startShare > 0) extend(piece, edges, start, 0, pieces[0].startShare, reference);
  return pieces;
}

function newPiece(ring: number, isWhole: boolean, startEdge: number, startShare: number): Piece {
  const sums = { degrees: 0, moment: 0, edge: -1, sampleDegrees: 0, longitude: 0, latitude: 0 };
  return { ring, isWhole, startEdge, startShare, ...sums };
}

function isNarrow({ sampleDegrees }: Piece, { tolerance }: Edges): boolean {
  return Math.abs(sampleDegrees) <= tolerance;
}

/** Adds the part of an edge between two shares of its length. */
function extend(
  piece: Piece,
  edges: Edges,
  edge: number,
  from: number,
  to: number,
  reference: number,
): void {
  const { x1, y1, x2, y2 } = edges;
  const degrees = (x2[edge] - x1[edge]) * (to - from);
  if (degrees === 0) return;
  const dLat = y2[edge] - y1[edge];
  const middle = (y1[edge] + (dLat * (from + to)) / 2) * RADIANS;
  const half = ((dLat * (to - from)) / 2) * RADIANS;
  piece.degrees += degrees;
  piece.moment += degrees * (meanAuthalicSine(middle, half) - reference);
  sample(piece, edges, edge, from, to);
}

/** Takes the part of an edge for the piece's sample if it is wider than that. */
function sample(piece: Piece, edges: Edges, edge: number, from: number, to: number): void {
  const { x1, y1, x2, y2 } = edges;
  const degrees = (x2[edge] - x1[edge]) * (to - from);
  if (Math.abs(degrees) <= Math.abs(piece.sampleDegrees)) return;
  const share = from + SAMPLE_SHARE * (to - from);
  piece.edge = edge;
  piece.sampleDegrees = degrees;
  piece.longitude = withinTurn(x1[edge] + (x2[edge] - x1[edge]) * share);
  piece.latitude = y1[edge] + (y2[edge] - y1[edge]) * share;
}
