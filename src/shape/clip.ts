import type { Vector } from './sphere.ts';
import type { SphereGroup, SphereRing } from './sphereRings.ts';

/** A run of vertices on the kept side, from where it comes in over the line to where it leaves. */
interface Run {
  readonly xyz: number[];
  /** Where along the line it comes in and leaves. */
  readonly enters: number;
  readonly leaves: number;
}

/**
 * The part of each group on the side v · normal ≤ 0 of a great circle. What is left of a ring that
 * is cut is joined along the great circle pair by pair, so that several parts stay several and no
 * edge runs along the cut twice; holes that are cut become part of the border.
 *
 * @param groups of rings with the inside to the left, within half the sphere about `up`
 * @param normal unit vector
 */
export function clipGroups(
  groups: readonly SphereGroup[],
  normal: Vector,
  up: Vector = [0, 0, 1],
): SphereGroup[] {
  const along = cross(normal, up);
  return groups.map((group) => clipGroup(group, normal, along, up)).filter((g) => g.length > 0);
}

function clipGroup(group: SphereGroup, normal: Vector, along: Vector, up: Vector): SphereRing[] {
  const kept: SphereRing[] = [];
  const runs: Run[] = [];
  for (const ring of group) {
    const sides = sidesOf(ring, normal);
    if (sides.every((side) => side < 0)) kept.push(ring);
    else runs.push(...runsOf(ring, sides, (v) => dot(v, along) / dot(v, up)));
  }
  return [...kept, ...joinRuns(runs)];
}

function sidesOf(ring: SphereRing, normal: Vector): Float64Array {
  const sides = new Float64Array(ring.length / 3);
  for (let i = 0; i < sides.length; i++) {
    sides[i] = normal[0] * ring[3 * i] + normal[1] * ring[3 * i + 1] + normal[2] * ring[3 * i + 2];
  }
  return sides;
}

/** A vertex on the line counts as beyond it, so that every crossing has one vertex on each side. */
function runsOf(ring: SphereRing, sides: Float64Array, place: (v: Vector) => number): Run[] {
  const count = sides.length;
  const runs: Run[] = [];
  const at = (i: number): Vector => [ring[3 * i], ring[3 * i + 1], ring[3 * i + 2]];
  for (let i = 0; i < count; i++) {
    const next = (i + 1) % count;
    if (!(sides[i] >= 0 && sides[next] < 0)) continue;
    const entry = crossing(at(i), at(next), sides[i], sides[next]);
    const xyz = [...entry];
    let j = next;
    for (; sides[j] < 0; j = (j + 1) % count) pushNew(xyz, at(j));
    const before = (j + count - 1) % count;
    const exit = crossing(at(before), at(j), sides[before], sides[j]);
    pushNew(xyz, exit);
    runs.push({ xyz, enters: place(entry), leaves: place(exit) });
  }
  return runs;
}

/**
 * The inside lies to the left, so along the line from a run that leaves to the next one that enters,
 * in the direction of growing place, the line is inside.
 */
function joinRuns(runs: readonly Run[]): SphereRing[] {
  const byEntry = runs.toSorted((a, b) => a.enters - b.enters);
  const byExit = runs.toSorted((a, b) => a.leaves - b.leaves);
  const following = new Map(byExit.map((run, i) => [run, byEntry[i]]));
  const left = new Set(runs);
  const rings: SphereRing[] = [];
  for (const first of runs) {
    const xyz: number[] = [];
    for (let run = first; left.delete(run); run = following.get(run)!) xyz.push(...run.xyz);
    if (xyz.length >= 9) rings.push(Float64Array.from(xyz));
  }
  return rings;
}

function crossing(a: Vector, b: Vector, sideA: number, sideB: number): Vector {
  const t = sideA / (sideA - sideB);
  const v: Vector = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
  const length = Math.hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}

function pushNew(xyz: number[], v: Vector): void {
  const n = xyz.length;
  if (xyz[n - 3] !== v[0] || xyz[n - 2] !== v[1] || xyz[n - 1] !== v[2]) xyz.push(...v);
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
