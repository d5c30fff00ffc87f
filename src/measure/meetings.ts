import type { Position } from 'geojson';
import { Contacts } from './contacts.ts';
import type { EdgeGrid } from './edgeGrid.ts';
import type { Effort } from './effort.ts';
import { type Edges, nextEdge, ownEdge, previousEdge, withinTurn } from './edges.ts';
import { crossingOf, isBeside, isParted, isUnclear, turnAt } from './order.ts';
import type { Ring } from './ring.ts';
import { passesThrough, turn } from './segments.ts';
import { PLAINLY_APART } from './tolerance.ts';

/** A point where edges that do not follow each other meet. */
export interface Meeting {
  /** Indexes of the rings, the same for a ring that meets itself. */
  readonly ringA: number;
  readonly ringB: number;
  /** Index in its ring of the vertex that the edge of `ringA` starts from. */
  readonly vertexA: number;
  readonly at: Position;
  /** Whether one line goes through the other, not only to it. */
  readonly crosses: boolean;
}

/** Four turns and what lies where. */
const STEPS_PER_PAIR = 60;

/** A touch is looked up among those known. */
const STEPS_PER_TOUCH = 200;

/** A meeting is kept, divides two edges and has both pieces behind it located. */
const STEPS_PER_MEETING = 1500;

/** Of vertices in one place, each is compared with so many that come next. */
const COMPARED_IN_ONE_PLACE = 16;

/**
 * Finds where the rings' edges cross and touch, planar in degrees as RFC 7946's straight edges are,
 * and gives back every place where an edge has to be divided. `meet` gets each crossing, and each
 * touch, once; of more than sixteen vertices in one place, only those near in the file.
 */
export function findMeetings(
  rings: readonly Ring[],
  edges: Edges,
  grid: EdgeGrid,
  effort: Effort,
  meet: (meeting: Meeting) => void,
): Contacts {
  const { x1, y1, x2, y2, ring, firstOfRing, tolerance } = edges;
  const contacts = new Contacts(edges);
  const own = firstOfRing[rings.length];
  const seen = new Set<number>();
  const isNew = (key: number) => !seen.has(key) && Boolean(seen.add(key));
  const side = (a: number, x: number, y: number) => turnAt(edges, a, x, y);

  function report(a: number, b: number, at: Position, crosses: boolean): void {
    // Where a ring was cut at a meridian, its two sides are no touch.
    if (!crosses && ring[a] === ring[b] && isAcrossCut(a, b)) return;
    const [first, second] = ring[a] <= ring[b] ? [a, b] : [b, a];
    const vertexA = first - firstOfRing[ring[first]];
    const place = [withinTurn(at[0]), at[1]];
    meet({ ringA: ring[first], ringB: ring[second], vertexA, at: place, crosses });
  }

  function isAcrossCut(a: number, b: number): boolean {
    const longitude = (edge: number) =>
      rings[ring[edge]].positions[edge - firstOfRing[ring[edge]]][0];
    return Math.abs(longitude(a) - longitude(b)) > 180;
  }

  /** The places before and after a vertex, which may be seen a turn away, along its ring. */
  function neighbours(vertex: number, p: Position): [Position, Position] {
    const before = previousEdge(edges, vertex);
    return [
      [p[0] + x1[before] - x2[before], p[1] + y1[before] - y2[before]],
      [p[0] + x2[vertex] - x1[vertex], p[1] + y2[vertex] - y1[vertex]],
    ];
  }

  /** An end of edge `b` that lies on edge `a`. */
  function meetAtEnd(a: number, b: number, isEnd: boolean): void {
    const p: Position = isEnd ? [x2[b], y2[b]] : [x1[b], y1[b]];
    const [ownA, ownB] = [ownEdge(edges, a), ownEdge(edges, b)];
    const vertex = isEnd ? nextEdge(edges, ownB) : ownB;
    const atStart = isSamePlace(p[0], p[1], x1[a], y1[a], tolerance);
    const atEnd = !atStart && isSamePlace(p[0], p[1], x2[a], y2[a], tolerance);
    const vertexA = atStart ? ownA : atEnd ? nextEdge(edges, ownA) : null;
    if (vertexA === vertex) return;
    if (vertexA !== null) {
      contacts.addVertices(vertexA, vertex);
      if (isOnePlace(edges, vertexA, vertex)) return;
    }
    if (!isNew(own * own + vertex * own + (vertexA ?? ownA))) return;
    effort.spend(STEPS_PER_MEETING);
    if (vertexA === null) contacts.addAlong(ownA, alongEdge(a, p), vertex);
    const path: [Position, Position] =
      vertexA === null
        ? [
            [x1[a], y1[a]],
            [x2[a], y2[a]],
          ]
        : neighbours(vertexA, p);
    report(ownA, vertex, p, passesThrough(p, ...path, ...neighbours(vertex, p), tolerance));
  }

  function isUnclearPair(a: number, b: number): boolean {
    return (
      isUnclear(edges, a, x1[b], y1[b]) ||
      isUnclear(edges, a, x2[b], y2[b]) ||
      isUnclear(edges, b, x1[a], y1[a]) ||
      isUnclear(edges, b, x2[a], y2[a])
    );
  }

  function alongEdge(a: number, [x, y]: Position): number {
    const dx = x2[a] - x1[a];
    const dy = y2[a] - y1[a];
    return Math.abs(dx) > Math.abs(dy) ? (x - x1[a]) / dx : (y - y1[a]) / dy;
  }

  /** Whether two edges plainly only share a vertex, as they do by the thousand where a fan begins. */
  function onlyShareVertex(a: number, b: number): boolean {
    const atStart = x1[a] === x1[b] && y1[a] === y1[b];
    const atEnd = x2[a] === x2[b] && y2[a] === y2[b];
    const startsAtEnd = x1[a] === x2[b] && y1[a] === y2[b];
    const endsAtStart = x2[a] === x1[b] && y2[a] === y1[b];
    if (Number(atStart) + Number(atEnd) + Number(startsAtEnd) + Number(endsAtStart) !== 1) {
      return false;
    }
    const fromStart = atStart || startsAtEnd;
    const [x, y] = atStart || endsAtStart ? [x2[b], y2[b]] : [x1[b], y1[b]];
    const apart = PLAINLY_APART * tolerance;
    const bend = fromStart
      ? turn(x1[a], y1[a], x2[a], y2[a], x, y, apart)
      : turn(x2[a], y2[a], x1[a], y1[a], x, y, apart);
    if (bend === 0) return false;
    const [ownA, ownB] = [ownEdge(edges, a), ownEdge(edges, b)];
    const vertexA = fromStart ? ownA : nextEdge(edges, ownA);
    const vertexB = atStart || endsAtStart ? ownB : nextEdge(edges, ownB);
    if (vertexA !== vertexB) contacts.addVertices(vertexA, vertexB);
    return true;
  }

  grid.forEachNearPair((a, b) => {
    effort.spend(STEPS_PER_PAIR);
    if (effort.isSpent) return;
    if (onlyShareVertex(a, b)) return;
    if (contacts.areClear && isUnclearPair(a, b)) contacts.areClear = false;
    const b1 = side(a, x1[b], y1[b]);
    const b2 = side(a, x2[b], y2[b]);
    if (b1 * b2 > 0) return;
    const a1 = side(b, x1[a], y1[a]);
    const a2 = side(b, x2[a], y2[a]);
    if (a1 * a2 > 0) return;
    const touches: [number, number, boolean][] = [];
    if (b1 === 0 && isBeside(edges, a, x1[b], y1[b])) touches.push([a, b, false]);
    if (b2 === 0 && isBeside(edges, a, x2[b], y2[b])) touches.push([a, b, true]);
    if (a1 === 0 && isBeside(edges, b, x1[a], y1[a])) touches.push([b, a, false]);
    if (a2 === 0 && isBeside(edges, b, x2[a], y2[a])) touches.push([b, a, true]);
    effort.spend(STEPS_PER_TOUCH * touches.length);
    for (const touch of touches) meetAtEnd(...touch);
    if (touches.length > 0 || !isParted(edges, a, b) || !isParted(edges, b, a)) return;
    const [ownA, ownB] = [ownEdge(edges, a), ownEdge(edges, b)];
    if (!isNew(Math.min(ownA, ownB) * own + Math.max(ownA, ownB))) return;
    const at = crossingOf(edges, a, b);
    effort.spend(STEPS_PER_MEETING);
    contacts.addCrossing(ownA, alongEdge(a, at), ownB, alongEdge(b, at));
    report(ownA, ownB, at, true);
  });

  for (const vertices of contacts.verticesByPlace()) {
    effort.spend(STEPS_PER_PAIR * COMPARED_IN_ONE_PLACE * vertices.length);
    vertices.forEach((a, i) => {
      for (const b of vertices.slice(i + 1, i + 1 + COMPARED_IN_ONE_PLACE)) {
        const p = [x1[a], y1[a]];
        report(a, b, p, passesThrough(p, ...neighbours(a, p), ...neighbours(b, p), tolerance));
      }
    });
  }
  return contacts;
}

function isSamePlace(ax: number, ay: number, bx: number, by: number, tolerance: number): boolean {
  return Math.abs(ax - bx) <= tolerance && Math.abs(ay - by) <= tolerance;
}

/** Whether two vertices are exactly in one place, which the two sides of the antimeridian are. */
function isOnePlace({ x1, y1 }: Edges, a: number, b: number): boolean {
  return y1[a] === y1[b] && (x1[a] - x1[b]) % 360 === 0;
}
