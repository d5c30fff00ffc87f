import type { Position } from 'geojson';
import { forEachNearPair } from './edgeGrid.ts';
import { edgesOf } from './edges.ts';
import type { Ring } from './ring.ts';
import { crossingPoint, passesThrough, turn } from './segments.ts';

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

/**
 * Finds where the rings' edges cross and touch, planar in degrees as RFC 7946's straight edges are.
 * `meet` gets every crossing once, and every touch of two rings' edges at one place once.
 */
export function forEachMeeting(rings: readonly Ring[], meet: (meeting: Meeting) => void): void {
  const edges = edgesOf(rings);
  const { x1, y1, x2, y2, ring, start } = edges;
  const seen = new Set<string>();
  const side = (a: number, x: number, y: number) => turn(x1[a], y1[a], x2[a], y2[a], x, y);
  const from = (a: number): Position => [x1[a], y1[a]];
  const to = (a: number): Position => [x2[a], y2[a]];

  /** The neighbours of a point of edge `a` along its ring: the edge's ends, or beyond its end. */
  function neighbours(a: number, p: Position): [Position, Position] {
    const { lon, lat } = rings[ring[a]];
    const count = lon.length;
    const vertex = (i: number): Position => {
      const index = (i + count) % count;
      return [lon[index], lat[index]];
    };
    if (p[0] === x1[a] && p[1] === y1[a]) return [vertex(start[a] - 1), to(a)];
    if (p[0] === x2[a] && p[1] === y2[a]) return [from(a), vertex(start[a] + 2)];
    return [from(a), to(a)];
  }

  function report(a: number, b: number, at: Position, through: boolean | null): void {
    const key = `${ring[a]} ${ring[b]} ${at[0]} ${at[1]}`;
    if (seen.has(key)) return;
    seen.add(key);
    const crosses = through ?? passesThrough(at, ...neighbours(a, at), ...neighbours(b, at));
    meet({ ringA: ring[a], ringB: ring[b], vertexA: start[a], at, crosses });
  }

  forEachNearPair(edges, (first, second) => {
    const [a, b] = ring[first] <= ring[second] ? [first, second] : [second, first];
    const b1 = side(a, x1[b], y1[b]);
    const b2 = side(a, x2[b], y2[b]);
    if (b1 * b2 > 0) return;
    const a1 = side(b, x1[a], y1[a]);
    const a2 = side(b, x2[a], y2[a]);
    if (a1 * a2 > 0) return;
    if (b1 * b2 < 0 && a1 * a2 < 0) {
      return report(a, b, crossingPoint(from(a), to(a), from(b), to(b)), true);
    }
    const joint = ring[a] === ring[b] ? sharedVertex(rings[ring[a]], start[a], start[b]) : null;
    for (const [p, on, other] of [
      [from(a), a1, b],
      [to(a), a2, b],
      [from(b), b1, a],
      [to(b), b2, a],
    ] as const) {
      if (on !== 0 || !inBox(p, from(other), to(other))) continue;
      if (joint && joint[0] === p[0] && joint[1] === p[1]) continue;
      report(a, b, p, joint ? false : null);
    }
  });
}

/** The vertex between two edges of a ring that follow each other, or null. */
function sharedVertex({ lon, lat }: Ring, a: number, b: number): Position | null {
  const count = lon.length;
  const joint = (a + 1) % count === b ? b : (b + 1) % count === a ? a : -1;
  return joint < 0 ? null : [lon[joint], lat[joint]];
}

function inBox(p: Position, a: Position, b: Position): boolean {
  return (
    p[0] >= Math.min(a[0], b[0]) &&
    p[0] <= Math.max(a[0], b[0]) &&
    p[1] >= Math.min(a[1], b[1]) &&
    p[1] <= Math.max(a[1], b[1])
  );
}
