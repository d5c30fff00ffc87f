import type { Point } from '../view/screenView.ts';

/** A convex polygon on the screen, any winding, not closed. */
export type Convex = readonly Point[];

/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function convexOf({ x, y, width, height }: Box): Convex {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Something labels keep off: a convex polygon and the box around it. */
export interface Obstacle {
  /** Along each edge's normal, either way, how far the polygon reaches; none where it is the box. */
  readonly reaches: readonly Reach[];
  readonly box: Box;
}

interface Reach {
  readonly nx: number;
  readonly ny: number;
  readonly most: number;
}

export function obstacleOf(corners: Convex): Obstacle {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const reaches = corners.flatMap(([bx, by], i) => {
    const [ax, ay] = corners.at(i - 1)!;
    return [1, -1].map((way) => {
      const [nx, ny] = [way * (ay - by), way * (bx - ax)];
      return { nx, ny, most: farthest(corners, nx, ny) };
    });
  });
  return { reaches, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } };
}

export function boxObstacle(box: Box): Obstacle {
  return { reaches: [], box };
}

/** Whether a box runs into the obstacle: no edge of either has all of the other on its far side. */
export function meets(box: Box, { reaches, box: around }: Obstacle): boolean {
  return (
    box.x < around.x + around.width &&
    around.x < box.x + box.width &&
    box.y < around.y + around.height &&
    around.y < box.y + box.height &&
    reaches.every(({ nx, ny, most }) => {
      const nearestX = nx > 0 ? box.x : box.x + box.width;
      const nearestY = ny > 0 ? box.y : box.y + box.height;
      return most > nearestX * nx + nearestY * ny;
    })
  );
}

/** Whether the first box lies wholly in the second. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/**
 * Whether two convex polygons share more than a border: no edge of either has all of the other on
 * its far side (separating axis theorem).
 */
export function overlaps(a: Convex, b: Convex): boolean {
  return !hasSeparatingEdge(a, b) && !hasSeparatingEdge(b, a);
}

function hasSeparatingEdge(a: Convex, b: Convex): boolean {
  for (let i = 0, j = a.length - 1; i < a.length; j = i++) {
    const nx = a[j][1] - a[i][1];
    const ny = a[i][0] - a[j][0];
    if (farthest(a, nx, ny) <= -farthest(b, -nx, -ny)) return true;
    if (farthest(b, nx, ny) <= -farthest(a, -nx, -ny)) return true;
  }
  return false;
}

/** How far a polygon reaches in a direction. */
function farthest(polygon: Convex, nx: number, ny: number): number {
  let most = -Infinity;
  for (let i = 0; i < polygon.length; i++) {
    const along = polygon[i][0] * nx + polygon[i][1] * ny;
    if (along > most) most = along;
  }
  return most;
}

/** The convex hull of some points, counter-clockwise with y up (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  const chain = (ordered: readonly Point[]) => {
    const hull: Point[] = [];
    for (const p of ordered) {
      while (hull.length >= 2 && turn(hull[hull.length - 2], hull[hull.length - 1], p) <= 0) {
        hull.pop();
      }
      hull.push(p);
    }
    hull.pop();
    return hull;
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

/** Corners of the polygon that stands for a hull of more. */
const MOST_CORNERS = 32;
/** Shorter edges have no direction to speak of. */
const SHORTEST_EDGE_PX = 1e-3;

/** The hull itself, or if it has many corners, a polygon of fewer close around it. */
export function fewCorners(hull: Convex): Convex {
  if (hull.length <= MOST_CORNERS) return hull;
  const step = (2 * Math.PI) / MOST_CORNERS;
  const corners = Array.from({ length: MOST_CORNERS }, (_, i): Point => {
    const [a, b] = [i * step, (i + 1) * step];
    const [reachA, reachB] = [a, b].map((angle) =>
      farthest(hull, Math.cos(angle), Math.sin(angle)),
    );
    // Where the two tangents meet.
    return [
      (reachA * Math.sin(b) - reachB * Math.sin(a)) / Math.sin(step),
      (reachB * Math.cos(a) - reachA * Math.cos(b)) / Math.sin(step),
    ];
  });
  return corners.filter(([x, y], i) => {
    const [beforeX, beforeY] = corners.at(i - 1)!;
    return Math.hypot(x - beforeX, y - beforeY) > SHORTEST_EDGE_PX;
  });
}

/** Twice the area of a triangle, positive if it turns left with y up. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
