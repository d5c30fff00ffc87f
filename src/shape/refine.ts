import { edgeBend } from './bend.ts';
import { type Rotation, type Vector, rotate, transpose } from './sphere.ts';
import type { SphereRing } from './sphereRings.ts';

/**
 * A ring in a frame that `rotation` puts on the Earth, with vertices added where a straight lon/lat
 * edge there would bend more than `bend` radians from the great circle. The ring itself if none is
 * needed.
 */
export function refineRing(ring: SphereRing, rotation: Rotation, bend: number): SphereRing {
  const added: number[] = [];
  const places: number[] = [];
  const toLocal = transpose(rotation);
  const count = ring.length;
  let a = turned(ring, count - 3, rotation);
  for (let i = 0; i < count; i += 3) {
    const b = turned(ring, i, rotation);
    if (bendOf(a, b) > bend) {
      const before = added.length;
      divide(added, a, b, bend);
      for (let j = before; j < added.length; j += 3) {
        added.splice(j, 3, ...rotate(toLocal, [added[j], added[j + 1], added[j + 2]]));
        places.push(i);
      }
    }
    a = b;
  }
  return added.length === 0 ? ring : merged(ring, added, places);
}

function turned(ring: SphereRing, i: number, rotation: Rotation): Vector {
  return rotate(rotation, [ring[i], ring[i + 1], ring[i + 2]]);
}

function bendOf(a: Vector, b: Vector): number {
  const rA = Math.sqrt(a[0] * a[0] + a[1] * a[1]);
  const rB = Math.sqrt(b[0] * b[0] + b[1] * b[1]);
  const dLambda = Math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1]);
  const steepest = Math.max(Math.abs(a[2]), Math.abs(b[2]));
  return edgeBend(dLambda, b[2] * rA - a[2] * rB, steepest, Math.max(rA, rB));
}

/** Adds the middle of the arc from `a` to `b`, and of its halves, until none bends too much. */
function divide(added: number[], a: Vector, b: Vector, bend: number): void {
  if (!(bendOf(a, b) > bend)) return;
  const [x, y, z] = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
  const length = Math.hypot(x, y, z);
  const middle: Vector = [x / length, y / length, z / length];
  divide(added, a, middle, bend);
  added.push(...middle);
  divide(added, middle, b, bend);
}

/** @param places for each added vertex, the index in `ring` of the vertex it stands before */
function merged(ring: SphereRing, added: readonly number[], places: readonly number[]): SphereRing {
  const xyz = new Float64Array(ring.length + added.length);
  let used = 0;
  let at = 0;
  for (let i = 0; i < ring.length; i += 3) {
    for (; used < places.length && places[used] === i; used++, at += 3) {
      xyz.set(added.slice(3 * used, 3 * used + 3), at);
    }
    xyz.set(ring.subarray(i, i + 3), at);
    at += 3;
  }
  return xyz;
}
