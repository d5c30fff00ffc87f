import { AUTHALIC_RADIUS_METRES } from '../../measure/ellipsoid.ts';
import { type PlaneRing, ringsInPlane } from '../../shape/plane.ts';
import type { RigidShape } from '../../shape/rigid.ts';

/**
 * A shape in the Lambert azimuthal equal-area plane about its own centre, kilometres east and south
 * of it: every such outline shows its area truly, wherever on Earth it lies.
 */
export interface Outline {
  readonly rings: readonly PlaneRing[];
  readonly bounds: { readonly west: number; readonly north: number } & Extent;
}

/** Kilometres across and from top to bottom. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

const RADIUS_KM = AUTHALIC_RADIUS_METRES / 1000;

/** The outline of a shape with all its bodies. */
export function outlineOfShape({ bodies }: RigidShape): Outline {
  const rings = bodies.flatMap(({ groups, frame }) => ringsInPlane(groups, frame));
  return outlineOfRings(rings.map((ring) => ring.map((v, i) => v * RADIUS_KM * (i % 2 ? -1 : 1))));
}

/** The outline of rings in that plane. */
function outlineOfRings(rings: readonly PlaneRing[]): Outline {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]);
      east = Math.max(east, ring[i]);
      north = Math.min(north, ring[i + 1]);
      south = Math.max(south, ring[i + 1]);
    }
  }
  return { rings, bounds: { west, north, width: east - west, height: south - north } };
}

/** A square of that area. */
export function squareOutline(areaKm2: number): Outline {
  const half = Math.sqrt(areaKm2) / 2;
  return outlineOfRings([Float64Array.of(-half, -half, half, -half, half, half, -half, half)]);
}

/** The same outline, larger or smaller, so that its area is `areaKm2`. */
export function withArea(outline: Outline, areaKm2: number): Outline {
  const scale = Math.sqrt(areaKm2 / planeAreaKm2(outline.rings));
  return outlineOfRings(outline.rings.map((ring) => ring.map((v) => v * scale)));
}

/** The area inside rings of which some are holes, all wound the other way than what they lie in. */
export function planeAreaKm2(rings: readonly PlaneRing[]): number {
  return Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring), 0));
}

function signedArea(ring: PlaneRing): number {
  let sum = 0;
  let [x0, y0] = [ring[ring.length - 2], ring[ring.length - 1]];
  for (let i = 0; i < ring.length; i += 2) {
    sum += x0 * ring[i + 1] - ring[i] * y0;
    [x0, y0] = [ring[i], ring[i + 1]];
  }
  return sum / 2;
}
