import type { Point } from './screenView.ts';

/** Rings and lines keep at least this many points. */
const FEWEST = { area: 4, line: 2 };

interface Corner {
  readonly point: Point;
  before: Corner | null;
  after: Corner | null;
  area: number;
  gone: boolean;
}

/**
 * A ring or line without the corners that matter least: again and again the one goes whose triangle
 * with its neighbours is smallest, until none is smaller than one as high
 * as the tolerance and four times as wide (M. Visvalingam, J. D. Whyatt,
 * The Cartographic Journal 30, 1993). As only the shape decides, neighbours keep one border.
 */
export function generalise(
  line: readonly Point[],
  kind: 'area' | 'line',
  tolerancePx: number,
): Point[] {
  const most = 2 * tolerancePx * tolerancePx;
  if (!(most > 0) || line.length <= FEWEST[kind]) return [...line];
  const corners = linked(line, kind === 'area');
  let left = corners.length;
  // Corners that matter less than others go first, in rounds of a growing limit.
  for (let limit = most / 64; limit <= most && left > FEWEST[kind]; limit *= 2) {
    let went: number;
    do {
      went = 0;
      for (const corner of corners) {
        if (corner.gone || corner.area >= limit || left <= FEWEST[kind]) continue;
        if (!isLeast(corner)) continue;
        remove(corner);
        left--;
        went++;
      }
    } while (went > 0);
  }
  return corners.filter(({ gone }) => !gone).map(({ point }) => point);
}

function linked(line: readonly Point[], isRing: boolean): Corner[] {
  const corners = line.map((point): Corner => ({
    point,
    before: null,
    after: null,
    area: Infinity,
    gone: false,
  }));
  corners.forEach((corner, i) => {
    corner.before = corners[i - 1] ?? (isRing ? corners.at(-1)! : null);
    corner.after = corners[i + 1] ?? (isRing ? corners[0] : null);
  });
  for (const corner of corners) corner.area = triangle(corner);
  return corners;
}

/** The area of the triangle with both neighbours; an end of a line is never to go. */
function triangle({ point: [x, y], before, after }: Corner): number {
  if (!before || !after) return Infinity;
  const [ax, ay] = before.point;
  const [bx, by] = after.point;
  return Math.abs((ax - x) * (by - y) - (bx - x) * (ay - y)) / 2;
}

function isLeast({ area, before, after }: Corner): boolean {
  return area <= before!.area && area <= after!.area;
}

function remove(corner: Corner): void {
  const { before, after } = corner;
  corner.gone = true;
  before!.after = after;
  after!.before = before;
  before!.area = triangle(before!);
  after!.area = triangle(after!);
}
