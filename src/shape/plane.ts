import { type Rotation, type Vector, rotate } from './sphere.ts';
import type { SphereGroup, SphereRing } from './sphereRings.ts';

/** A ring in a plane: x, y of one vertex after the other, not closed. */
export type PlaneRing = Float64Array;

/** Edges longer than this, radians, are divided before they are drawn straight in the plane. */
const LONGEST_EDGE = 0.02;

/**
 * Lambert azimuthal equal-area plane about a frame's up, lengths in radii of the sphere
 * (Snyder 1987, p. 185): areas are true everywhere, lengths near the centre.
 */
export function toPlane([e, n, u]: Vector): [number, number] {
  const k = Math.sqrt(2 / (1 + u));
  return [e * k, n * k];
}

/** The inverse of `toPlane`, up to 2 from the centre. */
export function fromPlane(x: number, y: number): Vector {
  const half = (x * x + y * y) / 2;
  const k = Math.sqrt(Math.max(0, 1 - half / 2));
  return [x * k, y * k, 1 - half];
}

/** The rings in the plane of the frame that `rotation` puts them in. */
export function ringsInPlane(groups: readonly SphereGroup[], rotation: Rotation): PlaneRing[] {
  return groups.flatMap((group) => group.map((ring) => ringInPlane(ring, rotation)));
}

function ringInPlane(ring: SphereRing, rotation: Rotation): PlaneRing {
  const xy: number[] = [];
  const at = (i: number) => rotate(rotation, [ring[i], ring[i + 1], ring[i + 2]]);
  let a = at(ring.length - 3);
  for (let i = 0; i < ring.length; i += 3) {
    const b = at(i);
    const parts = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) / LONGEST_EDGE);
    for (let k = 1; k < parts; k++) xy.push(...toPlane(between(a, b, k / parts)));
    xy.push(...toPlane(b));
    a = b;
  }
  return Float64Array.from(xy);
}

function between(a: Vector, b: Vector, t: number): Vector {
  const v: Vector = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
  const length = Math.hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}
