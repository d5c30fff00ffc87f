import { RADIANS } from '../measure/ellipsoid.ts';
import { clipGroups } from './clip.ts';
import type { RigidBody } from './rigid.ts';
import { solidAngle } from './solidAngle.ts';
import type { Vector } from './sphere.ts';
import type { SphereGroup } from './sphereRings.ts';

/** How near the cut's share of the area comes to what was asked. */
const SHARE_AIM = 1e-13;
const MOST_STEPS = 100;

/**
 * The part of a body on one side of a straight cut (a great circle), with exactly `fraction` of its
 * area: what lies behind, seen in the direction `bearingDegrees`, clockwise from the body's north.
 * 90, the default, keeps the west.
 *
 * @param fraction 0…1; outside of it the body is returned whole (≥ 1) or empty (≤ 0)
 */
export function cutToFraction(body: RigidBody, fraction: number, bearingDegrees = 90): RigidBody {
  if (fraction >= 1) return body;
  if (!(fraction > 0)) return { ...body, groups: [], areaM2: 0, arcAreaM2: 0 };
  const [east, north] = [Math.sin(bearingDegrees * RADIANS), Math.cos(bearingDegrees * RADIANS)];
  const behind = (t: number): SphereGroup[] => {
    const normal: Vector = [east * Math.cos(t), north * Math.cos(t), -Math.sin(t)];
    return clipGroups(body.groups, normal);
  };
  const whole = solidAngle(body.groups);
  const excess = (t: number) => solidAngle(behind(t)) / whole - fraction;
  const [low, high] = extent(body.groups, east, north);
  return {
    ...body,
    groups: behind(rootOf(excess, low, high)),
    areaM2: fraction * body.areaM2,
    arcAreaM2: fraction * body.arcAreaM2,
  };
}

/** Least and greatest angle from the centre, in the direction (east, north), of the rings. */
function extent(groups: readonly SphereGroup[], east: number, north: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const ring of groups.flat()) {
    for (let i = 0; i < ring.length; i += 3) {
      const t = Math.atan2(east * ring[i] + north * ring[i + 1], ring[i + 2]);
      low = Math.min(low, t);
      high = Math.max(high, t);
    }
  }
  const margin = 0.01 * (high - low);
  return [low - margin, high + margin];
}

/** Root of a growing function by the Illinois variant of false position (Dowell, Jarratt 1971). */
function rootOf(f: (t: number) => number, low: number, high: number): number {
  let [a, b, fa, fb] = [low, high, f(low), f(high)];
  let t = low;
  for (let step = 0; step < MOST_STEPS; step++) {
    t = b - (fb * (b - a)) / (fb - fa);
    const ft = f(t);
    if (Math.abs(ft) <= SHARE_AIM || t === a || t === b) break;
    if (ft > 0 === fb > 0) fa /= 2;
    else [a, fa] = [b, fb];
    [b, fb] = [t, ft];
  }
  return t;
}
