import { toPlane } from './plane.ts';
import type { SphereGroup, SphereRing } from './sphereRings.ts';

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly ring: number;
  readonly index: number;
  before: Corner;
  after: Corner;
  /** Of the triangle with its neighbours. */
  area: number;
  gone: boolean;
}

/**
 * Rings with at most `vertices` vertices in all, or as near as may be: those that matter least to
 * the area go first (M. Visvalingam, J. D. Whyatt, The Cartographic Journal 30, 1993), never one
 * whose going would let edges cross (another vertex lies in its triangle), nor a ring's last four.
 */
export function simplifyGroups(groups: readonly SphereGroup[], vertices: number): SphereGroup[] {
  const rings = groups.flat();
  const corners = rings.flatMap(cornersOf);
  const left = rings.map((ring) => ring.length / 3);
  const byX = corners.toSorted((a, b) => a.x - b.x);
  const xs = Float64Array.from(byX, (corner) => corner.x);
  let excess = corners.length - vertices;
  for (let limit = smallLimit(corners); excess > 0 && Number.isFinite(limit); limit *= 2) {
    let went: number;
    do {
      went = 0;
      for (const corner of corners) {
        if (excess <= 0) break;
        if (corner.gone || corner.area > limit || left[corner.ring] <= 4) continue;
        if (holdsAnother(corner, byX, xs)) continue;
        remove(corner);
        left[corner.ring]--;
        excess--;
        went++;
      }
    } while (went > 0 && excess > 0);
    if (limit > 10) break;
  }
  const kept = rings.map((): Corner[] => []);
  for (const corner of corners) if (!corner.gone) kept[corner.ring].push(corner);
  let ring = 0;
  return groups.map((group) => group.map((xyz) => keep(xyz, kept[ring++])));
}

function smallLimit(corners: readonly Corner[]): number {
  const areas = corners.map((corner) => corner.area).sort((a, b) => a - b);
  return Math.max(areas[Math.floor(areas.length / 8)] ?? 0, 1e-20);
}

function cornersOf(ring: SphereRing, ringIndex: number): Corner[] {
  const corners = Array.from({ length: ring.length / 3 }, (_, index) => {
    const [x, y] = toPlane([ring[3 * index], ring[3 * index + 1], ring[3 * index + 2]]);
    return { x, y, ring: ringIndex, index, area: 0, gone: false } as Corner;
  });
  corners.forEach((corner, i) => {
    corner.before = corners.at(i - 1)!;
    corner.after = corners[(i + 1) % corners.length];
  });
  for (const corner of corners)
    corner.area = Math.abs(side(corner.before, corner, corner.after)) / 2;
  return corners;
}

/** Twice the area of a triangle, positive if counter-clockwise. */
function side(a: Corner, b: Corner, c: Corner): number {
  return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
}

function remove(corner: Corner): void {
  const { before, after } = corner;
  corner.gone = true;
  before.after = after;
  after.before = before;
  before.area = Math.abs(side(before.before, before, after)) / 2;
  after.area = Math.abs(side(before, after, after.after)) / 2;
}

function holdsAnother(corner: Corner, byX: readonly Corner[], xs: Float64Array): boolean {
  const { before: a, after: c } = corner;
  const least = Math.min(a.x, corner.x, c.x);
  const most = Math.max(a.x, corner.x, c.x);
  for (let i = firstAtLeast(xs, least); i < byX.length && xs[i] <= most; i++) {
    const other = byX[i];
    if (other.gone || other === corner || other === a || other === c) continue;
    const s1 = side(a, corner, other);
    const s2 = side(corner, c, other);
    const s3 = side(c, a, other);
    if ((s1 >= 0 && s2 >= 0 && s3 >= 0) || (s1 <= 0 && s2 <= 0 && s3 <= 0)) return true;
  }
  return false;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keep(ring: SphereRing, corners: readonly Corner[]): SphereRing {
  const kept = new Float64Array(3 * corners.length);
  corners.forEach(({ index }, i) => kept.set(ring.subarray(3 * index, 3 * index + 3), 3 * i));
  return kept;
}
